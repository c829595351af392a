import type { Input, Output } from '../../../src/calls/contract';
import { context } from '../../src/features/imports/a-file';

/** The workbook that files are matched with in the tests of the readers, and nothing remembered. */
export const someContext: Output<'openImport'> = { ...context, mappings: [] };

/** A workbook in which every number is new. */
export const allNew = ({ series, spent }: Input<'reconcileImport'>): Output<'reconcileImport'>['entries'] => [
  ...series.map(({ measure, name, months }) => ({
    title: name ? `${measure} · ${name}` : measure,
    row: '',
    rows: [],
    cells: Object.entries(months).map(([at, comes]) => ({ at, comes, stands: '', state: 'new' as const })),
  })),
  ...spent.map(({ supplier, name, date, amount }) => ({
    title: [supplier, name].filter(Boolean).join(' · '),
    row: '',
    rows: [],
    cells: [{ at: date, comes: amount, stands: '', state: 'new' as const }],
  })),
];
