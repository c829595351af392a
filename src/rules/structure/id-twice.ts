import { typedTables } from '../../tabs/all';
import type { Rule } from '../rule';

/** An id in more than one row, as copied rows have it. */
export const idTwice: Rule = (plan) =>
  typedTables.flatMap((table) => {
    const seen = new Set<string>();
    return plan.records.tables[table].flatMap(({ id, row }) => {
      if (id === '' || !seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'idTwice' as const,
          severity: 'error' as const,
          place: plan.cell(table, row, 'id'),
          facts: { id },
        },
      ];
    });
  });
