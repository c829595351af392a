import type { Month } from '../../workbook/day';
import type { Language } from '../../workbook/language';
import { currenciesOfColumn } from './currency';
import type { DayOrder } from './read/dates';
import { foldedName } from './read/folded-name';
import type { Mark } from './read/numbers';
import type { Reading } from './reading';
import type { Role } from './sources/source';

/** What a column is used for: nothing, a role, or a measure, as `measure:clicks`. */
type Use = string;
type Split = '' | 'channel' | 'campaign';
type Target = 'metrics' | 'spend';

/** How a file becomes numbers of the workbook. */
export interface Mapping {
  uses: Use[];
  target: Target;
  /** One row of the metrics for all, or one for each channel or campaign. */
  split: Split;
  order: DayOrder | null;
  /** The decimal mark, where the file does not tell. */
  mark: Mark | null;
  /** For a file that names no dates. */
  month: Month | null;
  /** For a file whose dates name no year. */
  year: string | null;
  /** What rows are that may be totals or not. */
  totals: 'sums' | 'rows' | null;
  /** What names in the file stand for: a name in the plan, or a line of the budget. */
  names: Record<string, string>;
}

/** What the workbook knows that a file can be matched with. */
export interface ImportContext {
  language: Language;
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
type LeftOut = 'ratio' | 'currency' | 'unknown';

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
    uses: onceEach(uses, reading),
    target: 'metrics',
    split: '',
    order: null,
    mark: null,
    month: null,
    year: null,
    totals: null,
    names: {},
  };
}

function firstUse(reading: Reading, context: ImportContext, index: number): Use {
  return leftOut(reading, context, index) ? '' : meantUse(reading, context, index);
}

/** What a header says that a column is used for, whatever its numbers are in. */
function meantUse(reading: Reading, context: ImportContext, index: number): Use {
  const { meaning } = reading.columns[index] ?? {};
  if (meaning?.is === 'measure') return measureUse(meaning.measure);
  if (meaning?.is === 'own') return measureUse(meaning.names[context.language]);
  if (meaning && meaning.is !== 'ratio' && meaning.is !== 'aside') return meaning.is;
  const header = foldedName(reading.table.header[index] ?? '');
  const named = context.measures.find(({ name }) => foldedName(name) === header);
  return named && !meaning ? measureUse(named.id) : '';
}

/** Why a column is not used at first; null where it is. */
export function leftOut(reading: Reading, context: ImportContext, index: number): LeftOut | null {
  const { meaning } = reading.columns[index] ?? {};
  if (meaning?.is === 'ratio') return 'ratio';
  const use = meantUse(reading, context, index);
  if (use === '') return 'unknown';
  return isForeignMoney(reading, context, index, use) ? 'currency' : null;
}

/** Whether a column would bring amounts in another currency than the plan's; measures of people's own are money where their cells say so. */
export function isForeignMoney(reading: Reading, context: ImportContext, index: number, use: Use): boolean {
  const measure = measureOfUse(use);
  if (measure === undefined) return false;
  const unit = context.measures.find(({ id }) => id === measure)?.unit;
  return (unit === 'money' || isInMoney(reading, index)) && isForeign(reading, context, index);
}

/** Whether header or cells of the column itself name a currency. */
const isInMoney = (reading: Reading, index: number): boolean =>
  (reading.columns[index]?.currencies.length ?? 0) > 0 ||
  (reading.columns.every(({ meaning }) => meaning?.is !== 'currency') &&
    currenciesOfColumn(reading, index).length > 0);

/** Whether the amounts of a column are known to be in another currency than the plan's, all or some of them. */
export const isForeign = (reading: Reading, { currency }: ImportContext, index: number): boolean =>
  currenciesOfColumn(reading, index).some(({ codes }) => !codes.includes(currency));

/** Several columns may mean the same (clicks on links and all clicks): the one that says it best counts. */
function onceEach(uses: Use[], { columns, columnNames }: Reading): Use[] {
  const best = new Map<Use, number>();
  const rankOf = (index: number) => columns[index]?.rank ?? 0;
  uses.forEach((use, index) => {
    const held = best.get(use);
    if (held === undefined || rankOf(index) < rankOf(held)) best.set(use, index);
  });
  // The columns of a series are parts of one measure.
  return uses.map((use, index) => (columnNames[index] === '' && best.get(use) !== index ? '' : use));
}
