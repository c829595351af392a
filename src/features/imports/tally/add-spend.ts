import type { Month } from '../../../workbook/day';
import type { ImportFault } from '../fault';
import { fold } from '../fold';
import { columnsFor, type ImportContext, type Mapping } from '../mapping';
import type { Reading } from '../reading';
import type { Numbers } from './column-numbers';
import type { RowDate } from './row-dates';
import { compareTexts, mostNames, type Spent, type Tally } from './tally-of';

/** What was spent in each month under each name. */
export function addSpend(
  { table }: Reading,
  mapping: Mapping,
  context: ImportContext,
  { dates, column }: { dates: RowDate[]; column: Numbers },
): Tally | ImportFault[] {
  const nameIn = (role: 'campaign' | 'channel' | 'supplier') => {
    const [at] = columnsFor(mapping, role);
    return (index: number) => (at === undefined ? '' : (table.rows[index]?.cells[at] ?? '').trim());
  };
  const [campaign, channel, supplier] = [nameIn('campaign'), nameIn('channel'), nameIn('supplier')];
  const sums = new Map<string, Spent>();
  const outside = new Set<Month>();
  dates.forEach(({ month, day }, index) => {
    const value = column.values[index] ?? Number.NaN;
    if (Number.isNaN(value) || value === 0) return;
    if (!context.months.includes(month)) {
      outside.add(month);
      return;
    }
    const names = { campaign: campaign(index), channel: channel(index), supplier: supplier(index) };
    const key = JSON.stringify([month, ...Object.values(names).map(fold)]);
    const sum = sums.get(key) ?? { date: day, month, ...names, amount: 0 };
    sums.set(key, sum);
    if (sum.date < day) sum.date = day;
    sum.amount += value;
  });
  const names = new Set(
    [...sums.values()].map((each) => `${each.campaign} ${each.channel} ${each.supplier}`),
  );
  if (names.size > mostNames) return [{ code: 'tooManyNames' }];
  const spent = [...sums.values()].map((each) => ({ ...each, amount: each.amount / column.scale }));
  return {
    series: [],
    spent: inOrder(spent),
    people: [],
    outside: [...outside].sort(),
    months: monthsOf(spent),
  };
}

const monthsOf = (all: { month: Month }[]): Month[] => [...new Set(all.map(({ month }) => month))].sort();
const inOrder = (spent: Spent[]): Spent[] =>
  spent.sort(
    (a, b) =>
      compareTexts(a.month, b.month) ||
      compareTexts(a.campaign, b.campaign) ||
      compareTexts(a.channel, b.channel) ||
      compareTexts(a.supplier, b.supplier),
  );
