import { measureOf } from '../../../kpis/measures';
import { type Mapping, measureOfUse } from '../mapping';
import type { ImportFault } from '../read/fault';
import { isBlankCell, type Mark, markToldBy } from '../read/numbers';
import { readPeriod } from '../read/periods';
import type { Table } from '../read/table';
import { dateLabels, isCount, labelColumns, numberColumns, type Reading } from '../reading';
import { isOfNumbers } from '../rows/columns';
import { decimalMark } from '../rows/decimal-mark';
import { withoutTotals } from '../rows/totals';
import type { Meaning } from '../sources/source';
import { numbersOf } from './column-numbers';

/** A file once its numbers can be read: the rows that count, and the decimal mark of its numbers. */
export interface Settled {
  table: Table;
  mark: Mark;
  /** Lines of rows that may be totals or not. */
  doubts: number[];
}

const known = new WeakMap<Reading, Map<string, Settled>>();

/** The rows of a file that count. Totals are told by arithmetic, so that they wait for the decimal mark. */
export function settled(reading: Reading, mapping: Mapping, mark: Mark): Settled {
  const held = known.get(reading) ?? new Map<string, Settled>();
  known.set(reading, held);
  const columns = addable(reading, mapping);
  const key = JSON.stringify([mark, mapping.totals, columns]);
  const { table } = reading;
  const found = held.get(key) ?? {
    mark,
    ...withoutTotals(table, {
      labels: labelColumns(reading).filter((column) => !columns.includes(column)),
      dates: dateLabels(reading).filter((column) =>
        table.rows.some(({ cells }) => !isBlankCell(cells[column] ?? '')),
      ),
      // A column of names that count once is no number that totals repeat.
      numbers: columns
        .map((column) => numbersFor(reading, table, column, mark))
        .map(({ values, scale }) => values.map((value) => value / scale)),
      isDate,
      said: mapping.totals,
    }),
  };
  held.set(key, found);
  return found;
}

/** The rows that count, as far as that can be told before all questions are answered. */
export function rowsThatCount(reading: Reading, mapping: Mapping): Table {
  const wanted = mapping.uses.flatMap((use, column) => (measureOfUse(use) === undefined ? [] : [column]));
  const mark = markOf(reading, wanted, mapping);
  return settled(reading, mapping, typeof mark === 'object' ? reading.written.usualMark : mark).table;
}

const isDate = (cell: string): boolean =>
  (['dmy', 'mdy'] as const).some((order) => readPeriod(cell, { order, year: '2024' }) !== undefined);

/** The numbers of a column as its header has them. */
export const numbersFor = ({ columns }: Reading, table: Table, column: number, mark: Mark) => {
  const { meaning = null, factor = 1 } = columns[column] ?? {};
  return numbersOf(table, { column, mark, factor, isNamed: isNamed(meaning) });
};

const isNamed = (meaning: Meaning | null): boolean => meaning?.is === 'measure' && meaning.named === true;

/** The columns whose rows can be added: those that are known to be, else all that hold numbers. */
function addable(reading: Reading, mapping: Mapping): number[] {
  const { table, columns } = reading;
  const meant = columns.flatMap(({ meaning }, index) =>
    isFlow(meaning) && isOfNumbers(table, index) ? [index] : [],
  );
  const chosen = mapping.uses.flatMap((use, index) => {
    const measure = measureOfUse(use);
    const kind = measureOf(measure)?.kind ?? 'flow';
    return measure !== undefined &&
      kind === 'flow' &&
      isOfNumbers(table, index) &&
      !isPeople(columns[index]?.meaning ?? null)
      ? [index]
      : [];
  });
  const sure = [...new Set([...meant, ...chosen])].filter(
    (index) => !isNamed(columns[index]?.meaning ?? null),
  );
  if (sure.length > 0) return sure;
  return numberColumns(reading).flatMap(({ column }) =>
    columns[column]?.meaning === null && isOfNumbers(table, column) ? [column] : [],
  );
}

const isPeople = (meaning: Meaning | null): boolean => meaning?.is === 'measure' && meaning.people === true;
const isFlow = (meaning: Meaning | null): boolean =>
  meaning?.is === 'own' ||
  (meaning?.is === 'measure' &&
    !meaning.people &&
    !meaning.named &&
    measureOf(meaning.measure)?.kind === 'flow');

/** The decimal mark of the columns that count; `mark` is the question where nothing tells it. */
export function markOf(
  reading: Reading,
  wanted: number[],
  mapping: Mapping,
): Mark | { question: 'mark' } | ImportFault {
  const { written, columns, table } = reading;
  if (written.isCertain) return written.usualMark;
  const asNumbers = (column: number) => ({ column, isCount: isCountFor(reading, mapping, column) });
  const counted = wanted.filter((column) => !isNamed(columns[column]?.meaning ?? null));
  const others = numberColumns(reading).filter(({ column }) => !wanted.includes(column));
  const told = decimalMark(table, counted.map(asNumbers), others, written.usualMark);
  if (told !== 'either') return told;
  return mapping.mark ?? { question: 'mark' };
}

/** The sign that parts either thousands or decimals in the columns that count, where nothing tells which. */
export function signInDoubt(reading: Reading, { uses }: Mapping): Mark {
  const wanted = uses.flatMap((use, column) => (measureOfUse(use) === undefined ? [] : [column]));
  const cell = wanted
    .flatMap((column) => reading.table.rows.map(({ cells }) => cells[column] ?? ''))
    .find((each) => markToldBy(each, false) === 'either');
  return cell?.includes(',') ? ',' : '.';
}

/** People may say that a column counts what is whole where its header does not. */
function isCountFor({ columns }: Reading, { uses }: Mapping, column: number): boolean {
  const meaning = columns[column]?.meaning ?? null;
  if (isCount(meaning)) return true;
  const measure = measureOfUse(uses[column] ?? '');
  const facts = measureOf(measure);
  const mayBePart = [
    'adConversions',
    'conversions',
    'sessionMinutes',
    'landingConversions',
    'emailConversions',
  ];
  return (
    meaning === null &&
    facts?.unit === 'number' &&
    facts.kind === 'flow' &&
    !mayBePart.includes(measure ?? '')
  );
}
