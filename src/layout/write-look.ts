import { isDayValue } from '../workbook/cell';
import { isDayFormat } from '../workbook/formats';
import { isRightToLeft } from '../workbook/language';
import type { Arranged } from './arrange';
import { computedBlocks } from './computed-blocks';
import { dressColumns } from './dress-columns';
import { isBlankGrid, range } from './grid';
import type { Ground } from './ground';
import { type CellLook, type Looks, lookKey } from './look';
import { groupColours } from './palette';
import { statusRules } from './status-rules';
import { isProse } from './widths';
import type { CellProperties, PropertyName, PropertyWrite, Write } from './writes';

/** The writes that dress a tab: everything for a new one, formats and rules for one whose look is due. */
export function writeLook(arranged: Arranged, looks: Looks, ground: Ground): Write[] {
  const isFresh = (arranged.stamp?.look ?? '') === '';
  if (arranged.tab.shape === 'lists') return isFresh ? [{ act: 'hideTab' }] : [];
  const wasRightToLeft = !isFresh && arranged.stamp !== null && isRightToLeft(arranged.stamp.language);
  const rightToLeft = isRightToLeft(ground.language);
  const rules = statusRules(arranged, ground);
  return [
    ...properties(arranged, looks, isFresh),
    ...(rules.length > 0 ? [{ act: 'statusRules', rules, fresh: isFresh } as const] : []),
    ...dressColumns(arranged, isFresh),
    ...(isFresh ? frame(arranged) : []),
    ...(rightToLeft !== wasRightToLeft ? [{ act: 'rightToLeft', on: rightToLeft } as const] : []),
    ...(isFresh || rightToLeft !== wasRightToLeft ? alignAnswers(arranged, rightToLeft) : []),
    { act: 'warn', blocks: computedBlocks(arranged), fresh: isFresh && isBlankGrid(arranged.grid) },
  ];
}

type Wanted = { [Name in PropertyName]: (look: CellLook) => CellProperties[Name] | undefined };
const wanted: Wanted = {
  formats: (look) => look.format,
  backgrounds: (look) => look.background,
  colours: (look) => look.colour,
  weights: (look) => (look.bold ? 'bold' : undefined),
  wraps: (look) => look.wrap,
  notes: (look) => look.note,
  rules: (look) => look.rule,
};

function properties(arranged: Arranged, looks: Looks, fresh: boolean): Write[] {
  const height = Math.max(arranged.last, ...arranged.rows.values());
  const width = Math.max(...arranged.columns.values());
  const writes: Write[] = [];
  for (const name of Object.keys(wanted) as PropertyName[]) {
    const grid = range(height).map((row) =>
      range(width).map((column) => {
        const look = looks.get(lookKey(row, column));
        if (!look || (name === 'formats' && turnsDay(arranged, row, column, look))) return undefined;
        return wanted[name](look);
      }),
    );
    if (grid.some((line) => line.some((cell) => cell !== undefined))) {
      writes.push({ act: 'property', name, fresh, grid } as PropertyWrite);
    }
  }
  return writes;
}

/** A day typed where an amount belongs would be one once it is shown as one: it stays a day, and the check names it. */
const turnsDay = ({ grid }: Arranged, row: number, column: number, { format }: CellLook): boolean =>
  format !== undefined &&
  !isDayFormat(format) &&
  isDayValue(grid.value(row, column)) &&
  grid.formula(row, column) === '';

/** A form's answers stand where its questions end, figures too. */
const alignAnswers = ({ tab, columns, rows }: Arranged, rightToLeft: boolean): Write[] =>
  tab.shape === 'form'
    ? [
        {
          act: 'alignAnswers',
          column: columns.get('answer') ?? 1,
          rows: Math.max(...rows.values()),
          side: rightToLeft ? 'right' : 'left',
        },
      ]
    : [];

/** What only a new tab gets: later it is people's to change. */
function frame(arranged: Arranged): Write[] {
  const { tab, keyRow, keyColumn, rows, columns } = arranged;
  const firstColumn = columns.get(arranged.blueprint.columns[0]?.key ?? '') ?? 1;
  return [
    { act: 'titleSize', row: rows.get('title') ?? 1, column: firstColumn },
    { act: 'hideRow', row: keyRow },
    { act: 'hideColumns', column: keyColumn, count: 1 },
    // Headers and names stay in sight.
    ...(tab.shape === 'table'
      ? [{ act: 'freeze', rows: rows.get('header') ?? 0, columns: columns.get(tab.name) ?? 0 } as const]
      : []),
    { act: 'tabColour', colour: groupColours[tab.group].tab },
    ...(tab.shape === 'form' ? [{ act: 'hideGridlines' } as const] : []),
    // Questions beside long answers.
    ...(tab.shape === 'form' && isProse(tab)
      ? [
          {
            act: 'middle',
            column: firstColumn,
            count: columns.size,
            rows: Math.max(...rows.values()),
          } as const,
        ]
      : []),
  ];
}
