import type { Month } from '../../../workbook/day';
import { columnsFor, type ImportContext, type Mapping } from '../mapping';
import { pieceFigure } from '../pieces';
import type { ImportFault } from '../read/fault';
import { foldedName } from '../read/folded-name';
import type { Table } from '../read/table';
import type { Reading } from '../reading';
import type { Numbers } from './column-numbers';
import { Sums } from './month-sums';
import type { Dated, Part } from './row-dates';
import { compareTexts, mostNames, type Tally } from './tally-of';

interface Measured extends Numbers {
  column: number;
  measure: string;
}

interface Held {
  measure: string;
  name: string;
  column: number;
  sums: Sums;
}

/** The numbers of each measure by month, in all or under each name. Long because one pass over all rows does it. */
export function addMeasures(
  { columns: worded, columnNames }: Reading,
  mapping: Mapping,
  { measures, months }: ImportContext,
  { dated, columns, table }: { dated: Dated; columns: Measured[]; table: Table },
): Tally | ImportFault[] {
  const [named] = mapping.split === '' ? [] : columnsFor(mapping, mapping.split);
  const scale = Math.max(...columns.map((each) => each.scale));
  const kinds = columns.map(({ measure }) => measures.find(({ id }) => id === measure)?.kind ?? 'flow');
  // One map for each measure: joining names with measures for every cell would take longer than all the rest.
  const byMeasure = new Map<string, Map<string, Held>>();
  const held = columns.map(({ measure }) => {
    const names = byMeasure.get(measure) ?? new Map<string, Held>();
    byMeasure.set(measure, names);
    return names;
  });
  const covered = new Set(months);
  const outside = new Set<Month>();
  const folded = new Map<string, string>();
  table.rows.forEach(({ cells }, index) => {
    const ofRow = named === undefined ? '' : (cells[named] ?? '').trim();
    columns.forEach(({ column, measure, values, scale: own }, at) => {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      const name = mapping.split !== '' && columnNames[column] ? columnNames[column] : ofRow;
      let key = folded.get(name);
      if (key === undefined) {
        key = foldedName(name);
        folded.set(name, key);
      }
      // What is shared out stays whole: the last month has what the first leaves.
      let left = value;
      const parts = partsFor(dated, index, column, kinds[at] ?? 'flow');
      parts.forEach((part, nth) => {
        const share = nth === parts.length - 1 ? left : Math.round(value * part.share);
        left -= share;
        if (!covered.has(part.month)) {
          outside.add(part.month);
          return;
        }
        let sums = held[at]?.get(key)?.sums;
        if (!sums) {
          sums = new Sums();
          held[at]?.set(key, { measure, name, column, sums });
        }
        sums.add(part, share * (scale / own));
      });
    });
  });
  const all = [...byMeasure.values()].flatMap((names) => [...names.values()]);
  if (new Set(all.map(({ name }) => name)).size > mostNames) return [{ code: 'tooManyNames' }];
  const isOfPeople = (column: number) => {
    const meaning = worded[column]?.meaning;
    return meaning?.is === 'measure' && meaning.people === true;
  };
  const people = new Set(
    all.flatMap(({ column, sums }) => (isOfPeople(column) && sums.mostRows() > 1 ? [column] : [])),
  );
  const series = all
    .filter(({ column }) => !people.has(column))
    .map(({ measure, name, sums }) => {
      const kind = measures.find(({ id }) => id === measure)?.kind ?? 'flow';
      const pieces = sums.pieces(kind, scale);
      const figures = Object.entries(pieces).map(([month, some]) => [month, pieceFigure(some, kind)]);
      return { measure, name, months: Object.fromEntries(figures), pieces };
    })
    .sort((a, b) => compareTexts(a.measure, b.measure) || compareTexts(a.name, b.name));
  return {
    series,
    spent: [],
    people: [...people],
    outside: [...outside].sort(),
    months: [...new Set(series.flatMap((each) => Object.keys(each.months)))].sort(),
  };
}

/** The months a number belongs to: only a flow is shared out, a level is that of its last day. */
function partsFor({ rows, columns }: Dated, row: number, column: number, kind: string): Part[] {
  const parts = columns[column] ?? rows?.[row] ?? [];
  if (kind === 'flow' || parts.length < 2) return parts;
  return parts.slice(-1).map((part) => ({ ...part, share: 1 }));
}
