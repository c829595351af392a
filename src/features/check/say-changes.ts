import type { Layout } from '../../engine/lay-out';
import { codeOf } from '../../records/words';
import type { Fact, Fix } from '../../rules/finding';
import { sayFact } from '../../rules/say';
import { partFact } from '../../rules/structure/part-fact';
import { tabOf } from '../../tabs/all';
import { type CellContent, cellText, isDayValue, isFormula } from '../../workbook/cell';
import type { TypedColumn } from '../../workbook/column';
import { toMinor } from '../../workbook/money';
import { typedParts } from '../../workbook/tab';

/** What a fix changes, a cell each: `Due date: 31 May 2027 → 30 Jun 2027`. */
export function sayChanges(
  { cells }: Fix,
  layout: Layout,
  keyAt: (place: Fix['cells'][number]['place']) => string,
): string[] {
  const { language, tabLayouts, context } = layout;
  const { currency } = context.environment;
  const say = (fact: Fact) => sayFact(fact, language, currency);
  return cells.map(({ place, content }) => {
    const { tab, row, column } = place;
    const key = keyAt(place);
    const described = typedParts(tabOf(tab))[key.split(':')[0] ?? ''];
    const grid = tabLayouts[tab]?.grid;
    const formula = grid?.formula(row, column);
    const [before, now] = [formula ? { formula } : (grid?.value(row, column) ?? ''), content].map((each) =>
      say(factOf(each, described, currency)),
    );
    const name = say(partFact(tab, key));
    return before === '' ? `${name}: ${now}` : `${name}: ${before} → ${now || '–'}`;
  });
}

function factOf(content: CellContent, column: TypedColumn | undefined, currency: string): Fact {
  if (isFormula(content)) return content.formula;
  if (isDayValue(content)) return { day: content.day };
  if (typeof content !== 'number') return wordOf(cellText(content), column);
  if (column?.kind === 'share') return { share: content };
  const isMoney = column?.kind === 'money' || (column?.kind === 'monthly' && column.of === 'money');
  return isMoney ? { minor: toMinor(content, currency) } : { number: content };
}

/** A choice may be given as its code. */
function wordOf(text: string, column: TypedColumn | undefined): Fact {
  const code = column?.kind === 'choice' && column.list ? codeOf(column.list, text) : undefined;
  return code !== undefined && column?.list ? { choice: [column.list, code] } : text;
}
