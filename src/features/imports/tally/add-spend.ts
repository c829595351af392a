import { lastDayOf, type Month } from '../../../workbook/day';
import { columnsFor, type ImportContext, type Mapping } from '../mapping';
import { pieceFigure } from '../pieces';
import type { ImportFault } from '../read/fault';
import { foldedName } from '../read/folded-name';
import type { Table } from '../read/table';
import type { Numbers } from './column-numbers';
import { Sums } from './month-sums';
import type { Dated } from './row-dates';
import { compareTexts, mostNames, type Spent, type Tally } from './tally-of';

interface Names {
  campaign: string;
  channel: string;
  supplier: string;
}

/** What was spent in each month under each name. */
export function addSpend(
  table: Table,
  mapping: Mapping,
  context: ImportContext,
  { dated, numbers, column }: { dated: Dated; numbers: Numbers[]; column: number[] },
): Tally | ImportFault[] {
  const nameIn = (role: 'campaign' | 'channel' | 'supplier') => {
    const [at] = columnsFor(mapping, role);
    return (index: number) => (at === undefined ? '' : (table.rows[index]?.cells[at] ?? '').trim());
  };
  const [campaign, channel, supplier] = [nameIn('campaign'), nameIn('channel'), nameIn('supplier')];
  const sums = new Map<string, Names & { sums: Sums }>();
  const outside = new Set<Month>();
  const scale = Math.max(...numbers.map((each) => each.scale));
  table.rows.forEach((_, index) => {
    numbers.forEach(({ values, scale: own }, at) => {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value) || value === 0) return;
      const parts = dated.columns[column[at] ?? 0] ?? dated.rows?.[index] ?? [];
      let left = value;
      parts.forEach((part, nth) => {
        const share = nth === parts.length - 1 ? left : Math.round(value * part.share);
        left -= share;
        if (!context.months.includes(part.month)) {
          outside.add(part.month);
          return;
        }
        const names = { campaign: campaign(index), channel: channel(index), supplier: supplier(index) };
        const key = JSON.stringify(Object.values(names).map(foldedName));
        const sum = sums.get(key) ?? { ...names, sums: new Sums() };
        sums.set(key, sum);
        sum.sums.add(part, share * (scale / own));
      });
    });
  });
  if (sums.size > mostNames) return [{ code: 'tooManyNames' }];
  const spent = [...sums.values()].flatMap(({ sums: of, ...names }) =>
    Object.entries(of.pieces('flow', scale)).map(([month, pieces]): Spent => {
      const until = Math.max(...pieces.map(([, last]) => last));
      const day = `${month}-${String(until).padStart(2, '0')}`;
      const last = lastDayOf(month);
      return { date: day < last ? day : last, month, ...names, amount: pieceFigure(pieces, 'flow'), pieces };
    }),
  );
  return {
    series: [],
    spent: inOrder(spent),
    people: [],
    outside: [...outside].sort(),
    months: [...new Set(spent.map(({ month }) => month))].sort(),
  };
}

const inOrder = (spent: Spent[]): Spent[] =>
  spent.sort(
    (a, b) =>
      compareTexts(a.month, b.month) ||
      compareTexts(a.campaign, b.campaign) ||
      compareTexts(a.channel, b.channel) ||
      compareTexts(a.supplier, b.supplier),
  );
