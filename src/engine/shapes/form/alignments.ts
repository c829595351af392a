import type { Sides } from '../../look/sides';
import type { TabLayout } from '../../resolve/tab-layout';
import type { Write } from '../../sheet/writes';

/** A form's answers stand where its questions end, figures too. */
export function formAlignments({ columns, rows }: TabLayout, { side, before }: Sides): Write[] {
  if (side === before) return [];
  const column = columns.get('answer') ?? 1;
  return [{ act: 'align', row: 1, column, rows: Math.max(...rows.values()), columns: 1, side }];
}
