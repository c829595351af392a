import { byId } from '../../model/by-id';
import { tableOf, typedTables } from '../../tabs/all';
import { eachRow } from '../each-row';

/** A decision about a row that is nowhere in the workbook. */
export const decisionLost = eachRow(
  { code: 'decisionLost', severity: 'warning', table: 'reviews', column: 'subject' },
  (plan) =>
    ({ typed }) => {
      const [, prefix, number] = /^([A-Z])(\d+)$/.exec(typed.subject?.trim().toUpperCase() ?? '') ?? [];
      const table = typedTables.find((id) => tableOf(id).prefix === prefix);
      if (table === undefined || !plan.has(table) || byId(plan, table).has(`${prefix}${number}`)) return null;
      return { facts: { subject: `${prefix}${number}`, table: { column: [table, 'title'] } } };
    },
);
