import { measureOf } from '../../kpis/measures';
import type { Day } from '../../workbook/day';
import { type DayOrder, orderOf } from './read/dates';
import type { Encoding } from './read/encoding';
import { type ImportFault, isFault } from './read/fault';
import { headerKey } from './read/header';
import type { Mark } from './read/numbers';
import { isBlankCell } from './read/numbers';
import { type Period, readPeriod } from './read/periods';
import { type Line, type Table, tablesOf } from './read/table';
import { type TitlePeriod, titlePeriod } from './read/title-period';
import { knowsHeader, type Recognised, recognise } from './recognise/recognise';
import { carriedDown } from './rows/carry-down';
import { isOfNumbers } from './rows/columns';
import type { NumberColumn } from './rows/decimal-mark';
import { nthOf, withDates } from './rows/nth';
import { seriesMeaning } from './rows/series';
import { sumColumn } from './rows/sum-column';
import { periodColumns, transposed } from './rows/transposed';
import type { Meaning } from './sources/source';

/** How a file is written, apart from what it says. */
export interface Written {
  encoding: Encoding | 'workbook';
  /** The decimal mark that files with this delimiter usually have; of cells that are numbers already, the one there is. */
  usualMark: Mark;
  isCertain: boolean;
}

/** A file read and recognised; what its columns are to be is still to be chosen. */
export interface Reading extends Recognised {
  table: Table;
  /** The tables of the file, one of which is used; the others can be chosen. */
  tables: { header: string[]; rows: number }[];
  used: number;
  /** The period that the lines above the table name. */
  period: TitlePeriod;
  /** Whose numbers these are, where the file says so. */
  account: string;
  /** Columns that stand for days of their own, by what their headers say. */
  columnPeriods: (Period | null)[];
  /** Columns of a series for each name: the name that each stands for. */
  columnNames: string[];
  written: Written;
  /** The file as it was read, from which another table can be taken. */
  lines: Line[];
}

/** Reads the rows of a file, as a parser of CSV gives them, each with the line it begins on; `used`: the table that people chose. */
export function readingOf(lines: Line[], written: Written, used?: number): Reading | ImportFault {
  const tables = tablesOf(lines);
  if (isFault(tables)) return tables;
  const order = orderOf(tables.flatMap(datesIn));
  const told = typeof order === 'object' ? 'either' : order;
  const periods = tables.map(({ before }) => titlePeriod(before, told === 'dmy' ? 'either' : told));
  const chosen = used ?? likelyTable(tables, periods);
  const found = tables[chosen];
  if (!found) return { code: 'noTable' };
  const period = periods[chosen] ?? null;
  const table = prepared(found, period);
  const around = [...table.before, ...table.apart.map(({ text }) => text)];
  const recognised = recognise(table.header, around);
  const series = nthOf(found)
    ? seriesMeaning(
        table,
        tables.filter((each) => each !== found),
        recognised,
      )
    : null;
  const sum = sumColumn(table, recognised);
  const nth = nthOf(found);
  const columns = recognised.columns.map((column, index) => ({
    ...column,
    meaning:
      (nth && index === 0 ? dateOf(nth) : column.meaning) ??
      series?.[index] ??
      (sum?.column === index ? sum.meaning : null),
  }));
  const reading: Reading = {
    ...recognised,
    columns,
    table,
    tables: tables.map(({ header, rows }) => ({ header, rows: rows.length })),
    used: chosen,
    period,
    account: '',
    columnPeriods: periodsOfColumns(table),
    columnNames: table.header.map((text, index) => (series?.[index] ? text : '')),
    written,
    lines,
  };
  const carried = carriedDown(table, { dates: dateLabels(reading), labels: labelColumns(reading) });
  return { ...reading, table: carried, account: accountIn(reading) };
}

const dateOf = (unit: 'day' | 'week' | 'month'): Meaning => ({ is: unit === 'week' ? 'week' : 'day' });

/** The one with dates, where the period is too long to go without them; else the one whose headers are known best, or the longest. */
function likelyTable(tables: Table[], periods: TitlePeriod[]): number {
  const weights = tables.map((table, index) => {
    const period = periods[index];
    const isShort = period && period !== 'either' && period.from.slice(0, 7) === period.until.slice(0, 7);
    const isDated = nthOf(table) !== undefined || datesIn(table).some(({ cell }) => isDate(cell));
    const known = table.header.filter(knowsHeader).length;
    return (isDated && !isShort ? 1e9 : 0) + known * 1e6 + table.rows.length;
  });
  return weights.indexOf(Math.max(...weights));
}

const isDate = (cell: string): boolean =>
  readPeriod(cell, { order: 'dmy' }) !== undefined || readPeriod(cell, { order: 'mdy' }) !== undefined;

/** Cells of the columns whose headers say that they hold dates. */
function datesIn({ header, rows }: Table): { line: number; cell: string }[] {
  const { columns } = recognise(header, []);
  return columns.flatMap(({ meaning }, column) =>
    meaning && ['day', 'week', 'from', 'until'].includes(meaning.is)
      ? rows.slice(0, 2000).map(({ line, cells }) => ({ line, cell: cells[column] ?? '' }))
      : [],
  );
}

/** The table as it would have been written with a date in every row. */
function prepared(table: Table, period: TitlePeriod): Table {
  const unit = nthOf(table);
  if (unit && period && period !== 'either') return withDates(table, unit, period.from);
  return transposed(table, knowsHeader) ?? table;
}

function periodsOfColumns(table: Table): (Period | null)[] {
  const columns = periodColumns(table);
  // One header that could be a date is a name, such as a year.
  return table.header.map((text, index) =>
    columns.length > 1 && columns.includes(index) ? (readPeriod(text, { order: 'dmy' }) ?? null) : null,
  );
}

const isRoleOf = (meaning: Meaning | null, ...roles: string[]): boolean =>
  meaning !== null && roles.includes(meaning.is);

/** The columns that tell when a row was. */
export const dateLabels = ({ columns }: Recognised): number[] =>
  columns.flatMap(({ meaning }, index) => (isRoleOf(meaning, 'day', 'week', 'from', 'until') ? [index] : []));

const labels = new WeakMap<string[], number[]>();

/** The columns that hold no numbers to be added: dates, names, and every other word. */
export function labelColumns({ table, columns }: Pick<Reading, 'table' | 'columns'>): number[] {
  const held = labels.get(table.header);
  if (held) return held;
  const found = columns.flatMap(({ meaning }, index) => {
    if (
      isRoleOf(meaning, 'day', 'week', 'from', 'until', 'year', 'channel', 'campaign', 'supplier', 'account')
    )
      return [index];
    const isNumeric = meaning !== null && isRoleOf(meaning, 'measure', 'own', 'ratio', 'currency');
    return isNumeric || isOfNumbers(table, index) || !hasWords(table, index) ? [] : [index];
  });
  labels.set(table.header, found);
  return found;
}

const hasWords = ({ rows }: Table, column: number): boolean =>
  rows.slice(0, 200).some(({ cells }) => !isBlankCell(cells[column] ?? ''));

/** Whether what a column counts is whole. */
export function isCount(meaning: Meaning | null): boolean {
  if (meaning?.is === 'own') return true;
  if (meaning?.is !== 'measure' || meaning.part) return false;
  const facts = measureOf(meaning.measure);
  return facts?.unit === 'number' && facts.kind === 'flow' && meaning.measure !== 'sessionMinutes';
}

/** Every column that may hold numbers, for what it tells of the decimal mark. */
export const numberColumns = ({ columns }: Reading): NumberColumn[] =>
  columns.flatMap(({ meaning }, column) =>
    isRoleOf(
      meaning,
      'day',
      'week',
      'from',
      'until',
      'year',
      'channel',
      'campaign',
      'supplier',
      'account',
      'currency',
    )
      ? []
      : [{ column, isCount: isCount(meaning) }],
  );

/** The account that the lines above the table name, or a column that holds one name alone. */
function accountIn({ table, columns }: Reading): string {
  const column = columns.findIndex(({ meaning }) => meaning?.is === 'account');
  const names = new Set(
    column < 0 ? [] : table.rows.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean),
  );
  const [only, ...others] = names;
  if (only && others.length === 0) return only;
  const title = table.before.map((line) => accountLine.exec(line.replace(/^[#\s]+/, ''))?.[1]?.trim());
  return title.find(Boolean) ?? '';
}
const accountLine =
  /^"?(?:account(?: name| id)?|customer id|property|compte|nom du compte|propriété|الحساب|tài khoản|账户(?:名称)?|账号|媒体资源)\s*[:：,]\s*(.+?)"?,?$/i;

/** The cells of a column with their lines. */
export function* cellsOf({ rows }: Table, column: number): Generator<{ line: number; cell: string }> {
  for (const { line, cells } of rows) yield { line, cell: cells[column] ?? '' };
}

/** Whether days come before months in the columns of dates; the period above the table may settle it. */
export function orderIn(
  { table, period, source }: Reading,
  columns: number[],
): DayOrder | 'either' | ImportFault {
  const told = orderOf(
    (function* () {
      for (const column of columns) yield* cellsOf(table, column);
    })(),
  );
  if (told !== 'either') return told;
  const above = orderOf(table.before.map((cell, line) => ({ line, cell })));
  if (above === 'mdy' || (above === 'dmy' && /\d[./-]\d/.test(table.before.join()))) return above;
  if (source?.id === 'microsoftAds' && table.header.some((text) => headerKey(text).startsWith('gregorian')))
    return 'mdy';
  if (!period || period === 'either') return told;
  const fits = (['dmy', 'mdy'] as const).filter((order) => isWithin(table, columns, order, period));
  return fits.length === 1 ? (fits[0] ?? told) : told;
}

function isWithin(
  table: Table,
  columns: number[],
  order: DayOrder,
  { from, until }: { from: Day; until: Day },
): boolean {
  return columns.every((column) =>
    table.rows.every(({ cells }) => {
      const day = readPeriod(cells[column] ?? '', { order });
      return !day || (day.until >= from && day.from <= until);
    }),
  );
}
