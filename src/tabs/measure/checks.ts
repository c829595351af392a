import { choice, prose, text } from '../../workbook/column';
import type { HeadCell } from '../../workbook/tab';
import { table } from '../describe';

/** What was typed when the check was run, as the start tab boils it down. */
const before = { shown: 'number', formula: () => null } satisfies HeadCell;

/** What the last check found; written by the check, read by people, who may type why they leave a finding as it is. */
export const checks = table({
  id: 'checks',
  group: 'measure',
  size: 'light',
  prefix: 'F',
  name: 'what',
  written: true,
  spareRows: 0,
  head: {
    lastRun: { label: 'severity', cells: { what: { shown: 'date', formula: () => null }, before } },
    errors: { label: 'severity', cells: { what: { shown: 'whole', formula: () => null }, before } },
  },
  columns: {
    severity: choice('severities'),
    what: prose(),
    place: text(),
    jump: text(),
    mend: prose(),
    accepted: prose(),
    tab: choice('tabs', { hidden: true }),
    key: text({ hidden: true }),
    before: text({ hidden: true }),
  },
});
