import fc from 'fast-check';
import { type PlanFile, planFileFormat, planFileVersion } from '../../../../src/features/plan-file/schema';
import { idInLink } from '../../../../src/records/link';
import { prefixOf } from '../../../../src/records/read-cell';
import { codeOf } from '../../../../src/records/words';
import {
  type FormId,
  isForm,
  isTable,
  type TableId,
  tabOf,
  typedForms,
  typedTables,
} from '../../../../src/tabs/all';
import type { TabId } from '../../../../src/tabs/ids';
import { wordLists } from '../../../../src/tabs/words';
import { isErrorValue } from '../../../../src/workbook/cell';
import { isTyped, type TypedColumn } from '../../../../src/workbook/column';
import { addMonths, dayOf, monthsFrom } from '../../../../src/workbook/day';

/** A text as it is once it has been typed and read: not blank, nothing around it, no error. */
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('=1+1', "it's", "'x", '12', 'TRUE', '2027-01-01', 'G1 · x', '__proto__', 'constructor'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !isErrorValue(text));
const numbers = fc
  .oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  )
  .map((value) => (Object.is(value, -0) ? 0 : value));
const months = fc.integer({ min: -60, max: 60 }).map((count) => addMonths('2027-01', count));
const days = fc.integer({ min: 20_000, max: 60_000 }).map(dayOf);

function valuesOf(column: TypedColumn): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'text':
    case 'prose':
      return texts;
    case 'number':
    case 'money':
    case 'share':
      return numbers;
    case 'whole':
      return fc.integer({ min: -1000, max: 1000 });
    case 'date':
      return days;
    case 'month':
      return months;
    case 'monthly':
      return fc.dictionary(fc.constantFrom(...monthsFrom('2027-01', 3)), numbers, {
        minKeys: 1,
        noNullPrototype: true,
      });
    case 'link': {
      const prefix = prefixOf(column.to);
      const words = texts.filter((text) => idInLink(text, prefix) === undefined);
      return fc.oneof(
        fc.integer({ min: 1, max: 9 }).map((number) => `${prefix}${number}`),
        words,
      );
    }
    case 'choice': {
      const codes = fc.constantFrom(...(column.list ? wordLists[column.list] : []));
      const own = texts.filter((text) => isOwnWord(column, text));
      return column.open ? fc.oneof(codes, own) : codes;
    }
  }
}

/** An object of some of the given parts. */
const some = (
  parts: [string, TypedColumn][],
  always: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<object> =>
  fc.record(
    { ...Object.fromEntries(parts.map(([key, column]) => [key, valuesOf(column)])), ...always },
    { requiredKeys: Object.keys(always), noNullPrototype: true },
  );

const typedParts = (id: TabId): [string, TypedColumn][] => {
  const tab = tabOf(id);
  const parts = isTable(tab) ? tab.columns : isForm(tab) ? tab.rows : {};
  return Object.entries(parts).filter(
    (part): part is [string, TypedColumn] =>
      part[1].kind !== 'heading' && part[1].kind !== 'tab' && isTyped(part[1]),
  );
};

const settings = some(typedParts('start'), {
  business: texts,
  planName: texts,
  size: fc.constantFrom(...(wordLists['sizes'] ?? [])),
  language: fc.constantFrom('en', 'fr', 'ar', 'vi', 'zh'),
  currency: fc.constantFrom('EUR', 'VND', 'KWD'),
  firstMonth: fc.constant('2027-01'),
  months: fc.constant(3),
});

const rowsOf = (id: TabId): fc.Arbitrary<object[]> => {
  const tab = tabOf(id);
  const prefix = isTable(tab) ? tab.prefix : '';
  return fc
    .array(fc.tuple(fc.integer({ min: 1, max: 99 }), some(typedParts(id), {})), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => {
      const numbered = new Map(rows);
      return [...numbered].map(([number, typed]) => ({ id: `${prefix}${number}`, ...typed }));
    });
};

/** Forms in which at least one answer stands, as a workbook saves them. */
const answersOf = (id: TabId): fc.Arbitrary<object> =>
  some(typedParts(id), {}).filter((answers) => Object.keys(answers).length > 0);

const tablesOf = (ids: TableId[], requiredKeys: TableId[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, rowsOf(id)])), { requiredKeys, noNullPrototype: true });
const formsOf = (requiredKeys: FormId[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(typedForms.map((id) => [id, answersOf(id)])), {
    requiredKeys,
    noNullPrototype: true,
  });
const fileOf = (parts: Record<string, unknown>): PlanFile =>
  ({ format: planFileFormat, version: planFileVersion, ...parts }) as unknown as PlanFile;

/** Any plan file there can be, with three months, answers in any of its forms and rows in any of its tables. */
export const planFiles = fc
  .record(
    {
      settings,
      forms: formsOf([]).filter((forms) => Object.keys(forms).length > 0),
      tables: tablesOf(typedTables, []),
    },
    { requiredKeys: ['settings', 'tables'], noNullPrototype: true },
  )
  .map(fileOf);

/** Plan files with answers in every form and rows in every table. */
export const wholePlanFiles = fc
  .record({ settings, forms: formsOf([...typedForms]), tables: tablesOf(typedTables, typedTables) })
  .map(fileOf);

/** Not a word of the column's list, in any language. */
function isOwnWord({ list }: TypedColumn, text: string): boolean {
  return list !== undefined && codeOf(list, text) === undefined;
}
