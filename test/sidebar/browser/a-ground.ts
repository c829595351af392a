import type { Input, Output } from '../../../src/calls/contract';
import { ground } from '../../src/features/imports/a-file';

/** The workbook that files are matched with in the tests of the readers, and nothing remembered. */
export const someGround: Output<'openImport'> = { ...ground, mappings: [] };

/** A workbook in which every number is new. */
export const allNew = ({ series, spent }: Input<'weighImport'>): Output<'weighImport'>['entries'] => [
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
