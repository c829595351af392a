import type { Month } from '../../workbook/day';
import { currencyOf } from './currency';
import { fold } from './fold';
import type { DayOrder } from './read/dates';
import type { Reading } from './reading';
import { type Role, roles } from './sources/source';

/** What a column is used for: nothing, a role, or a measure, as `measure:clicks`. */
export type Use = string;
export type Split = '' | 'channel' | 'campaign';
export type Target = 'metrics' | 'spend';

/** How a file becomes numbers of the workbook. */
export interface Mapping {
  uses: Use[];
  target: Target;
  /** One row of the metrics for all, or one for each channel or campaign. */
  split: Split;
  order: DayOrder | null;
  /** For a file that names no dates. */
  month: Month | null;
  /** What names in the file stand for: a name in the plan, or a line of the budget. */
  names: Record<string, string>;
}

/** What the workbook knows that a file can be matched with. */
export interface ImportContext {
  currency: string;
  months: Month[];
  measures: { id: string; name: string; kind: string; unit: string }[];
  channels: Named[];
  campaigns: Named[];
  /** Lines of the budget; none where there is no tab for spend. */
  lines: (Named & { campaign: string; channel: string; category: string })[];
  hasSpend: boolean;
}
export interface Named {
  id: string;
  name: string;
}

/** Why a column is left out unless people say otherwise. */
export type LeftOut = 'ratio' | 'currency' | 'unknown';

export const measureUse = (id: string): Use => `measure:${id}`;
export const measureOfUse = (use: Use): string | undefined =>
  use.startsWith('measure:') ? use.slice('measure:'.length) : undefined;
export const columnsFor = ({ uses }: Mapping, role: Role): number[] =>
  uses.flatMap((use, index) => (use === role ? [index] : []));

/** Columns of days and months, where there are any. */
export const dateColumns = (mapping: Mapping): number[] =>
  (['day', 'week', 'from', 'until'] as const).flatMap((role) => columnsFor(mapping, role));

/** What a file is taken for at first sight. */
export function firstMapping(reading: Reading, context: ImportContext): Mapping {
  const uses = reading.columns.map((_, index) => firstUse(reading, context, index));
  return {
    uses: onceEach(uses),
    target: 'metrics',
    split: '',
    order: null,
    month: monthOf(reading, context),
    names: {},
  };
}

function firstUse(reading: Reading, context: ImportContext, index: number): Use {
  const { meaning } = reading.columns[index] ?? {};
  if (leftOut(reading, context, index)) return '';
  if (meaning?.is === 'measure') return measureUse(meaning.measure);
  if (meaning && meaning.is !== 'ratio') return meaning.is;
  const header = fold(reading.table.header[index] ?? '');
  const named = context.measures.find(({ name }) => fold(name) === header);
  return named ? measureUse(named.id) : '';
}

/** Why a column is not used at first; null where it is. */
export function leftOut(reading: Reading, context: ImportContext, index: number): LeftOut | null {
  const { meaning } = reading.columns[index] ?? {};
  if (meaning?.is === 'ratio') return 'ratio';
  const header = fold(reading.table.header[index] ?? '');
  if (!meaning && !context.measures.some(({ name }) => fold(name) === header)) return 'unknown';
  const use = meaning?.is === 'measure' ? measureUse(meaning.measure) : '';
  return isForeignMoney(reading, context, index, use) ? 'currency' : null;
}

/** Whether a column would bring amounts in another currency than the plan's. */
export function isForeignMoney(reading: Reading, context: ImportContext, index: number, use: Use): boolean {
  const unit = context.measures.find(({ id }) => id === measureOfUse(use))?.unit;
  return unit === 'money' && isForeign(reading, context, index);
}

/** Whether the amounts of a column are known to be in another currency than the plan's. */
export function isForeign(reading: Reading, { currency }: ImportContext, index: number): boolean {
  const { codes, isSign } = currencyOf(reading, index);
  return isSign ? !codes.includes(currency) : codes.some((code) => code !== currency);
}

/** Two columns may mean the same (a campaign and its group): the first counts. */
const onceEach = (uses: Use[]): Use[] =>
  uses.map((use, index) => (isRoleOfOne(use) && uses.indexOf(use) < index ? '' : use));
const isRoleOfOne = (use: Use): boolean =>
  use !== '' && (measureOfUse(use) !== undefined || (roles as readonly string[]).includes(use));

/** The one month of the period that the lines above the table name. */
function monthOf({ period }: Reading, { months }: ImportContext): Month | null {
  const month = period?.from.slice(0, 7);
  return month && period?.until.startsWith(month) && months.includes(month) ? month : null;
}
