import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import { tableOf } from '../../tabs/all';
import { eachRow, nameOf } from '../each-row';

/** What can be stopped. */
const stoppable = ['initiatives', 'campaigns', 'tasks', 'content'] as const;

/** A decision to stop something that is still planned or going on, though its day has come or it is said to be done. */
export const stopStillRuns = eachRow(
  { code: 'stopStillRuns', severity: 'warning', table: 'reviews', column: 'subject' },
  (plan) =>
    ({ row, typed: { decision, subject, due, done } }) => {
      const isDue = done === 'yes' || due === undefined || due <= plan.today;
      const running = decision === 'stop' && isDue ? runningRow(plan, subject) : undefined;
      if (!running) return null;
      const stopped = { choice: ['workStatuses', 'stopped'] as const };
      const { place, name, status, column } = running;
      return {
        place,
        witnesses: [plan.cell('reviews', row, 'decision')],
        facts: { subject: name, status: { choice: ['workStatuses', status] } },
        fixes: [{ code: 'setTo', facts: { column, value: stopped }, cells: [{ place, content: 'stopped' }] }],
      };
    },
);

function runningRow(plan: Plan, subject: string | undefined) {
  const id = subject?.trim().toUpperCase() ?? '';
  const table = stoppable.find((each) => id.startsWith(tableOf(each).prefix) && plan.has(each));
  const found = table && byId(plan, table).get(id);
  const status = found?.typed.status;
  if (!table || !found || (status !== 'planned' && status !== 'running')) return undefined;
  return {
    place: plan.cell(table, found.row, 'status'),
    name: nameOf(table, found as never),
    status,
    column: { column: [table, 'status'] as const },
  };
}
