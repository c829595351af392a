import type { ImportFault } from '../fault';
import { columnsFor, type ImportContext, type Mapping, measureOfUse } from '../mapping';
import { decimalMark } from '../read/numbers';
import { cellsOf, type Reading } from '../reading';
import { addMeasures } from './add-measures';
import { addSpend } from './add-spend';
import { mostFaults, numbersOf } from './column-numbers';
import { datesOf } from './row-dates';
import type { Tally } from './tally-of';

/** What must be answered before a file can be added up. */
export type Question = 'order' | 'month' | 'measure';

/** Adds a file up by month, as it was mapped; or gives the question that is still open, or what is wrong in the file. */
export function tally(
  reading: Reading,
  mapping: Mapping,
  context: ImportContext,
): Tally | { question: Question } | ImportFault[] {
  const { table } = reading;
  const measured = mapping.uses.flatMap((use, column) => {
    const measure = measureOfUse(use);
    return measure === undefined ? [] : [{ column, measure }];
  });
  const wanted =
    mapping.target === 'spend'
      ? measured.filter(({ column }) => column === amountColumn(mapping, context))
      : measured;
  if (wanted.length === 0) return { question: 'measure' };
  const dated = datesOf(reading, mapping);
  if ('question' in dated) return dated;
  const mark = decimalMark(
    (function* () {
      for (const { column } of wanted) yield* cellsOf(table, column);
    })(),
    reading.usualMark,
  );
  if (typeof mark === 'object') return [mark];
  const columns = wanted.map((each) => ({ ...each, ...numbersOf(reading, each.column, mark) }));
  const faults = [
    ...dated.faults,
    ...columns.flatMap((each) => each.faults),
    ...formulaNames(reading, mapping),
  ];
  if (faults.length > 0) return faults.slice(0, mostFaults);
  const [first] = columns;
  return mapping.target === 'spend' && first
    ? addSpend(reading, mapping, context, { dates: dated.dates, column: first })
    : addMeasures(reading, mapping, context, { dates: dated.dates, columns });
}

/** Names that would be worked out: nobody is called so. */
function formulaNames({ table }: Reading, mapping: Mapping): ImportFault[] {
  const roles =
    mapping.target === 'spend'
      ? (['campaign', 'channel', 'supplier'] as const)
      : mapping.split
        ? [mapping.split]
        : [];
  return roles
    .flatMap((role) => columnsFor(mapping, role))
    .flatMap((column) =>
      [...cellsOf(table, column)]
        .filter(({ cell }) => /^\s*=/.test(cell))
        .map(
          ({ line, cell }) =>
            ({ code: 'formula', line, column: table.header[column] ?? '', text: cell }) as const,
        ),
    );
}

/** The column that is spent: what ads cost, else the first column of money. */
function amountColumn({ uses }: Mapping, { measures }: ImportContext): number {
  const isMoney = (use: string) =>
    measures.some(({ id, unit }) => unit === 'money' && id === measureOfUse(use));
  const ads = uses.indexOf('measure:adSpend');
  return ads >= 0 ? ads : uses.findIndex(isMoney);
}
