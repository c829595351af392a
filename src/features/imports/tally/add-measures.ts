import type { Month } from '../../../workbook/day';
import type { ImportFault } from '../fault';
import { fold } from '../fold';
import { columnsFor, type ImportContext, type Mapping } from '../mapping';
import type { Reading } from '../reading';
import type { Numbers } from './column-numbers';
import { monthFigure, Sums } from './month-sums';
import type { RowDate } from './row-dates';
import { compareTexts, mostNames, type Tally } from './tally-of';

export interface Measured extends Numbers {
  column: number;
  measure: string;
}

/** The numbers of each measure by month, in all or under each name. */
export function addMeasures(
  { table, columns: worded }: Reading,
  mapping: Mapping,
  { measures, months }: ImportContext,
  { dates, columns }: { dates: RowDate[]; columns: Measured[] },
): Tally | ImportFault[] {
  const [named] = mapping.split === '' ? [] : columnsFor(mapping, mapping.split);
  const scale = Math.max(...columns.map((each) => each.scale));
  // One map for each measure: joining names with measures for every cell would take longer than all the rest.
  const byMeasure = new Map<string, Map<string, Held>>();
  const held = columns.map(({ measure }) => {
    const names = byMeasure.get(measure) ?? new Map<string, Held>();
    byMeasure.set(measure, names);
    return names;
  });
  const outside = new Set<Month>();
  const folded = new Map<string, string>();
  dates.forEach(({ month, day }, index) => {
    if (!months.includes(month)) {
      outside.add(month);
      return;
    }
    const name = named === undefined ? '' : (table.rows[index]?.cells[named] ?? '').trim();
    const key = folded.get(name) ?? fold(name);
    folded.set(name, key);
    columns.forEach(({ column, measure, values, scale: own }, at) => {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      let sums = held[at]?.get(key)?.sums;
      if (!sums) {
        sums = new Sums();
        held[at]?.set(key, { measure, name, column, sums });
      }
      sums.add(month, day, value * (scale / own));
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
      return { measure, name, months: sums.figures((month) => monthFigure(month, kind) / scale) };
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

interface Held {
  measure: string;
  name: string;
  column: number;
  sums: Sums;
}
