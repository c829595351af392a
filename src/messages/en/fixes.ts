import type { Facts } from '../facts';

/** What one click does about a finding. */
export const fixes = {
  setTo: (f: Facts) => `Set ${f['column']} to ${f['value']}`,
  fillIn: (f: Facts) => `Fill in ${f['values']}`,
  clear: (f: Facts) => `Clear ${f['column']}`,
  moveMoney: (f: Facts) => `Move ${f['amount']} to ${f['month']}`,
  releaseMoney: (f: Facts) => `Release ${f['amount']}`,
  linkTo: (f: Facts) => `Link it to “${f['value']}”`,
  addRows: (f: Facts) => `Add rows to ${f['table']}: ${f['count']}`,
  layOut: (f: Facts) => `Lay out the dates still to come: ${f['count']}`,
  splitGoal: (f: Facts) => `Split into ${f['count']} goals`,
  putBack: (_: Facts) => 'Put the formula back',
  remake: (f: Facts) => `Add “${f['column']}” again, blank`,
};
