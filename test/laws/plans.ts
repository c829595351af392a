import fc from 'fast-check';
import { type PlanFile, planFileFormat, planFileVersion } from '../../src/features/plan-file/schema';
import { codeOf } from '../../src/records/words';
import { isTable, type TableId, tabOf, tabsOfSize, typedTables } from '../../src/tabs/all';
import { start } from '../../src/tabs/start';
import { wordLists } from '../../src/tabs/words';
import { isTyped, type TypedColumn } from '../../src/workbook/column';
import { addDays, monthsFrom } from '../../src/workbook/day';

/** Texts that a spreadsheet is tempted to take for something else, and texts of many scripts. */
export const hardTexts = [
  '=1+1',
  '=SUM(A1:A9)',
  '+49 30 1234',
  '-5',
  '@handle',
  "'quoted'",
  "'",
  "''=1+1",
  '007',
  '12',
  '3,5',
  '1 200',
  '50%',
  '€ 5',
  '1/2',
  '2027-01-31',
  '31.12.2026',
  '12:30',
  'TRUE',
  'faux',
  '١٢٣',
  'حملة الربيع',
  '春季活动',
  '１２',
  'Chiến dịch mùa xuân',
  'Été « doux »',
  '#REF',
  '# 1',
  '(5)',
  'G1 is a goal',
  'a\nb',
  '😀',
  '"quoted"; {1}',
  'GOAL',
  'jan 5',
  'E5',
  '1e5',
  '.5',
  '∞',
  '<b>',
];
const errorText = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/;

/** Text as a cell keeps it: nothing at its ends that reading takes off. */
const text = fc
  .oneof(fc.constantFrom(...hardTexts), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }))
  .map((each) => each.replaceAll('\r', ' ').trim())
  .filter((each) => each !== '' && !errorText.test(each));

/** A zero is neither a blank nor like other numbers to a formula. */
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
);
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const month = day.map((each) => each.slice(0, 7));

function valuesOf(column: TypedColumn, months: string[]): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'text':
    case 'prose':
      return text;
    case 'link': {
      const prefix = prefixOf(column.to);
      if (!prefix) return text;
      return fc.oneof(fc.integer({ min: 1, max: 9 }).map((number) => `${prefix}${number}`));
    }
    case 'choice': {
      const codes = fc.constantFrom(...(column.list ? wordLists[column.list] : []));
      const own = text.filter((each) => isOwnWord(column, each));
      return column.open ? fc.oneof(codes, own) : codes;
    }
    case 'number':
    case 'money':
      return amount;
    case 'share':
      return fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    case 'whole':
      return fc.integer({ min: 0, max: 10_000 });
    case 'date':
      return day;
    case 'month':
      return month;
    case 'monthly':
      return fc
        .dictionary(fc.oneof(fc.constantFrom(...months), month), amount, { minKeys: 1, maxKeys: 4 })
        .map((each) => Object.fromEntries(Object.entries(each).sort()));
  }
}

function prefixOf(to: string | undefined): string | undefined {
  const tab = typedTables.includes(to as TableId) ? tabOf(to as TableId) : undefined;
  return tab && isTable(tab) ? tab.prefix : undefined;
}

/** What the cell of a column cannot be read as. */
function unreadOf(column: TypedColumn): fc.Arbitrary<string> | null {
  if (column.kind === 'choice' && !column.open) return text.filter((each) => isOwnWord(column, each));
  return ['whole', 'number', 'money', 'share', 'date', 'month', 'monthly'].includes(column.kind)
    ? text
    : null;
}

const lightTables = typedTables.filter((id) => tabsOfSize('light').includes(id));
const otherTables = typedTables.filter((id) => !lightTables.includes(id));

interface Row {
  id: string;
  unread?: Record<string, string>;
}

/** The columns of one row: each with a value, with something unreadable, or blank. */
function rowOf(columns: [string, TypedColumn][], months: string[]): fc.Arbitrary<Omit<Row, 'id'>> {
  const cells = columns.map(([key, column]) => {
    const value = valuesOf(column, months).map((each) => ({ typed: { [key]: each } }));
    const blank = fc.constant({});
    const wrong = column.kind === 'monthly' ? null : unreadOf(column);
    return wrong
      ? fc.oneof(
          { weight: 4, arbitrary: value },
          { weight: 2, arbitrary: blank },
          { weight: 1, arbitrary: wrong.map((each) => ({ unread: { [key]: each } })) },
        )
      : fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: blank });
  });
  return fc.tuple(...cells).map((found: { typed?: object; unread?: object }[]) => {
    const unread = Object.assign({}, ...found.map((cell) => cell.unread));
    return {
      ...Object.assign({}, ...found.map((cell) => cell.typed)),
      ...(Object.keys(unread).length > 0 && { unread }),
    };
  });
}

const typedOf = (columns: object): [string, TypedColumn][] =>
  Object.entries(columns).filter(
    (entry): entry is [string, TypedColumn] => 'kind' in entry[1] && isTypedKind(entry[1]),
  );
const isTypedKind = (column: { kind: string }) =>
  column.kind !== 'heading' && column.kind !== 'tab' && isTyped(column as TypedColumn);

const tableOf = (id: TableId, months: string[]) => {
  const tab = tabOf(id);
  if (!isTable(tab)) throw new Error(`${id} is no table`);
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 5 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          rowOf(typedOf(tab.columns), months).map((row) => ({ id: `${tab.prefix}${number}`, ...row })),
        ),
      ),
    )
    .map((rows): [string, Row[]][] => (rows.length > 0 ? [[id, rows]] : []));
};

const settings = fc
  .tuple(
    rowOf(
      typedOf(start.rows).filter(
        ([key]) => !['size', 'language', 'currency', 'firstMonth', 'months'].includes(key),
      ),
      [],
    ),
    fc.record({
      business: text,
      planName: text,
      size: fc.constant('light'),
      language: fc.constantFrom('en', 'fr', 'ar', 'vi', 'zh'),
      currency: fc.constantFrom('EUR', 'USD', 'VND', 'KWD'),
      firstMonth: fc.constantFrom('2026-07', '2027-01', '2027-12'),
      months: fc.integer({ min: 1, max: 24 }),
    }),
  )
  .map(([{ unread, ...typed }, sure]) => ({ settings: { ...typed, ...sure }, unread }));

/** The tables of the light plan, and now and then a few of the others; all of them would make each case slow. */
const tables = (months: string[]) =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(otherTables, { maxLength: 3 }) },
    )
    .chain((others) => fc.tuple(...[...lightTables, ...others].map((id) => tableOf(id, months))));

/** Plan files as a workbook could have saved them. */
export const plans: fc.Arbitrary<PlanFile> = settings
  .chain(({ settings, unread }) => {
    const months = monthsFrom(settings.firstMonth, settings.months);
    return tables(months).map((tables) => ({
      format: planFileFormat,
      version: planFileVersion,
      settings,
      ...(unread && { unread }),
      tables: Object.fromEntries(tables.flat()),
    }));
  })
  .map((plan) => plan as unknown as PlanFile);

/** Not a word of the column's list, in any language. */
function isOwnWord({ list }: TypedColumn, text: string): boolean {
  return list !== undefined && codeOf(list, text) === undefined;
}
