import * as z from 'zod/mini';
import {
  type FormId,
  type FormOf,
  isTable,
  type RowOf,
  type Settings,
  type TableId,
  tabOf,
  tabs,
  typedForms,
  typedTables,
} from '../../tabs/all';
import { start } from '../../tabs/start';
import { wordLists } from '../../tabs/words';
import { isTyped, type TypedColumn } from '../../workbook/column';
import { isDay, isMonth } from '../../workbook/day';
import { isCurrency } from '../../workbook/money';
import type { FormTab } from '../../workbook/tab';

/** The version of the plan file's form; files of a later version are refused. */
export const planFileVersion = 1;
export const planFileFormat = 'throughline-plan';

/**
 * The whole content of a workbook: settings, and the rows of every table with their ids. Amounts are in major units,
 * shares 0.25 for 25 %, days `2027-01-31`, months `2027-01`, choices and links by code and id. `unread` keeps what was
 * typed in cells that do not fit their column, by key (`due`, `months:2027-01`).
 */
export interface PlanFile {
  format: typeof planFileFormat;
  version: typeof planFileVersion;
  settings: Settings;
  unread?: Record<string, string> | undefined;
  forms?: { [Id in FormId]?: PlanForm<Id> | undefined } | undefined;
  tables: { [Id in TableId]?: PlanRow<Id>[] };
}
export type PlanForm<Id extends FormId = FormId> = FormOf<Id> & { unread?: Record<string, string> };
export type PlanRow<Id extends TableId = TableId> = RowOf<Id> & {
  id: string;
  unread?: Record<string, string>;
};

/** Reasons are fault codes; a value that is not there at all is missing, whatever it should have been. */
const or = (reason: string) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined ? 'missing' : reason),
});
const longest = 50_000;
const line = () => z.string(or('notText')).check(z.minLength(1, 'missing'), z.maxLength(longest, 'tooLong'));
const unread = () => z.optional(z.record(z.string(), line(), or('notObject')));

function valueSchema(column: TypedColumn): z.ZodMiniType {
  switch (column.kind) {
    case 'text':
    case 'prose':
    case 'link':
      return line();
    case 'number':
    case 'money':
    case 'share':
      return z.number(or('notNumber'));
    case 'whole':
      return z.int(or('notWhole'));
    case 'date':
      return z.string(or('notDay')).check(z.refine(isDay, 'notDay'));
    case 'month':
      return z.string(or('notMonth')).check(z.refine(isMonth, 'notMonth'));
    case 'choice':
      return column.open ? line() : z.enum(column.list ? [...wordLists[column.list]] : [], or('notChoice'));
    case 'monthly':
      return z.record(
        z.string().check(z.refine(isMonth, 'notMonth')),
        z.number(or('notNumber')),
        or('notObject'),
      );
  }
}

/** Settings that a workbook cannot be built without have rules of their own. */
const settingSchemas = (): Record<string, z.ZodMiniType> => ({
  currency: z.string(or('notCurrency')).check(z.refine(isCurrency, 'notCurrency')),
  months: z.int(or('notWhole')).check(z.gte(1, 'outOfRange'), z.lte(24, 'outOfRange')),
});

/** The typed rows of a form; some of the settings must be there. */
function formShape({ rows }: FormTab): Record<string, z.ZodMiniType> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [key, row] of Object.entries(rows)) {
    if (row.kind === 'heading' || row.kind === 'tab' || !isTyped(row)) continue;
    const schema = settingSchemas()[key] ?? valueSchema(row);
    shape[key] = row.required ? schema : z.optional(schema);
  }
  return shape;
}

function rowSchema(id: TableId): z.ZodMiniType {
  const tab = tabOf(id);
  const shape: Record<string, z.ZodMiniType> = {};
  if (!isTable(tab)) return z.strictObject(shape);
  const ids = new RegExp(`^${tab.prefix}[1-9]\\d*$`);
  for (const [key, column] of Object.entries(tab.columns))
    if (isTyped(column)) shape[key] = z.optional(valueSchema(column));
  return z.strictObject(
    { id: z.string(or('notId')).check(z.regex(ids, 'notId')), ...shape, unread: unread() },
    or('notObject'),
  );
}

const tablesShape = () =>
  Object.fromEntries(typedTables.map((id) => [id, z.optional(z.array(rowSchema(id), or('notList')))]));

const formsShape = () =>
  Object.fromEntries(
    typedForms.map((id) => [
      id,
      z.optional(z.strictObject({ ...formShape(tabs[id]), unread: unread() }, or('notObject'))),
    ]),
  );

const makeSchema = () =>
  z.strictObject(
    {
      format: z.literal(planFileFormat, or('otherVersion')),
      version: z.literal(planFileVersion, or('otherVersion')),
      settings: z.strictObject(formShape(start), or('notObject')),
      unread: unread(),
      forms: z.optional(z.strictObject(formsShape(), or('notObject'))),
      tables: z.strictObject(tablesShape(), or('notObject')),
    },
    or('notObject'),
  );

let made: ReturnType<typeof makeSchema> | undefined;
/** Made when the first file is read: it has a part for every column there is, and most calls read none. */
export const planFileSchema = () => {
  made ??= makeSchema();
  return made;
};
