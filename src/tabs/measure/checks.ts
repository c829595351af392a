import { choice, prose, text } from '../../workbook/column';
import { table } from '../describe';

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
    lastRun: { label: 'severity', cells: { what: { shown: 'date', formula: () => null } } },
    errors: { label: 'severity', cells: { what: { shown: 'whole', formula: () => null } } },
  },
  columns: {
    severity: choice('severities'),
    what: prose(),
    place: text(),
    jump: text(),
    mend: prose(),
    accepted: prose(),
    key: text({ hidden: true }),
    before: text({ hidden: true }),
  },
});
