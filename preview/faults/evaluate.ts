import type { FindingView } from '../../src/calls/contract';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { columnOfLetters } from '../spreadsheet/a1';
import type { Book } from '../spreadsheet/book';
import { clientOf } from '../workbook/ask';
import type { BuiltPlans } from './built-plans';
import { NamedPlaces } from './named-places';
import type { Case } from './read-cases';
import { typeEdits } from './type-edits';

interface NamedCell {
  tab: string;
  row: string;
  column: string;
  cell: string;
}

/** A finding by the names of the cell that it blames, and of all cells that it is about where there are several. */
export interface Found extends NamedCell {
  code: string;
  severity: string;
  message: string;
  /** Whether the plan as it was had none of its code, as serious, about one of these cells. */
  isNew: boolean;
  cells?: NamedCell[];
}

/** What a check finds after a case was typed. */
export async function evaluate(one: Case, plans: BuiltPlans): Promise<Found[]> {
  const { local, before } = await plans.open(one);
  typeEdits(local, one.edits);
  const { findings } = await clientOf(local).check({});
  const known = new Set(before.flatMap(marksOf));
  const name = namer(local.book);
  return findings.map((finding) => {
    const { code, severity, message, witnesses = [], parts } = finding;
    const blamed = name(finding);
    const others = [...witnesses, ...parts].map(name);
    return {
      code,
      severity,
      ...blamed,
      message,
      isNew: marksOf(finding).some((mark) => !known.has(mark)),
      ...(others.length > 0 && { cells: [blamed, ...others] }),
    };
  });
}

/** What it says of which cells: its own, and those of the rows that it is about. */
const marksOf = ({ code, severity, parts, ...own }: FindingView): string[] =>
  [own, ...parts.filter(({ is }) => is === 'row')].map(
    ({ tab, cell }) => `${code} ${severity} ${tab} ${cell}`,
  );

/** Says cells by the names of their rows and columns; a tab is looked at once. */
function namer(book: Book) {
  const places = new Map<TabId, NamedPlaces>();
  return ({ tab, cell }: { tab: string; cell: string }): NamedCell => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const id = tabIds.find((each) => each === tab);
    if (!id) return { tab, row: '', column: '', cell };
    const here = places.get(id) ?? new NamedPlaces(book, id);
    places.set(id, here);
    return { tab, ...here.nameOf(Number(row), columnOfLetters(letters) + 1), cell };
  };
}
