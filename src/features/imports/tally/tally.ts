import { columnsFor, type ImportContext, type Mapping, measureOfUse } from '../mapping';
import type { ImportFault } from '../read/fault';
import { isBlankCell } from '../read/numbers';
import type { Table } from '../read/table';
import type { Reading } from '../reading';
import { addMeasures } from './add-measures';
import { addSpend } from './add-spend';
import { mostFaults } from './column-numbers';
import { type DateQuestion, datesOf } from './row-dates';
import { markOf, numbersFor, settled } from './settled';
import type { Account, Tally } from './tally-of';

/** What must be answered before a file can be added up. */
export type Question = DateQuestion | 'measure' | 'mark' | 'total';

/** Adds a file up by month, as it was mapped; or gives the question that is still open, or what is wrong in the file. */
export function tally(
  reading: Reading,
  mapping: Mapping,
  context: ImportContext,
): (Tally & Account) | { question: Question; lines?: number[] } | ImportFault[] {
  const wanted = wantedColumns(mapping, context);
  if (wanted.length === 0) return { question: 'measure' };
  const mark = markOf(
    reading,
    wanted.map(({ column }) => column),
    mapping,
  );
  if (typeof mark === 'object') return 'question' in mark ? mark : [mark];
  const { table, doubts } = settled(reading, mapping, mark);
  if (doubts.length > 0) return { question: 'total', lines: doubts };
  if (table.rows.length === 0) return [{ code: 'noRows', line: reading.table.rows[0]?.line ?? 1 }];
  const dated = datesOf(reading, table, mapping);
  if ('question' in dated) return dated;
  const columns = wanted.map((each) => ({ ...each, ...numbersFor(reading, table, each.column, mark) }));
  const faults = [
    ...dated.faults,
    ...columns.flatMap((each) => each.faults),
    ...formulaNames(table, mapping),
  ];
  if (faults.length > 0) return faults.slice(0, mostFaults);
  const added =
    mapping.target === 'spend'
      ? addSpend(table, mapping, context, {
          dated,
          numbers: columns,
          column: columns.map(({ column }) => column),
        })
      : addMeasures(reading, mapping, context, { dated, columns, table });
  if (Array.isArray(added)) return added;
  return {
    ...added,
    read: reading.table.rows.length,
    added: table.rows.length,
    apart: table.apart,
    shared: dated.shared,
    unnamed: unnamedIn(table, mapping),
    covers: dated.covers,
  };
}

function wantedColumns(mapping: Mapping, context: ImportContext): { column: number; measure: string }[] {
  const measured = mapping.uses.flatMap((use, column) => {
    const measure = measureOfUse(use);
    return measure === undefined ? [] : [{ column, measure }];
  });
  if (mapping.target === 'metrics') return measured;
  const amount = amountMeasure(mapping, context);
  return measured.filter(({ measure }) => measure === amount);
}

function unnamedIn({ rows }: Table, mapping: Mapping): number {
  const [name] = [...columnsFor(mapping, 'campaign'), ...columnsFor(mapping, 'channel')];
  if (name === undefined) return 0;
  const blank = rows.filter(({ cells }) => isBlankCell(cells[name] ?? '')).length;
  return blank < rows.length ? blank : 0;
}

/** Names that would be worked out: nobody is called so. */
function formulaNames(table: Table, mapping: Mapping): ImportFault[] {
  const roles =
    mapping.target === 'spend'
      ? (['campaign', 'channel', 'supplier'] as const)
      : mapping.split
        ? [mapping.split]
        : [];
  return roles
    .flatMap((role) => columnsFor(mapping, role))
    .flatMap((column) =>
      table.rows
        .filter(({ cells }) => /^\s*=/.test(cells[column] ?? ''))
        .map(
          ({ line, cells }) =>
            ({
              code: 'formula',
              line,
              column: table.header[column] ?? '',
              text: cells[column] ?? '',
            }) as const,
        ),
    );
}

/** The measure that is spent: what ads cost, else the first of money. */
function amountMeasure({ uses }: Mapping, { measures }: ImportContext): string | undefined {
  const ids = uses.flatMap((use) => measureOfUse(use) ?? []);
  const isMoney = (measure: string) => measures.some(({ id, unit }) => unit === 'money' && id === measure);
  return ids.includes('adSpend') ? 'adSpend' : ids.find(isMoney);
}
