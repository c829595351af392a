import { findings } from '../../../src/messages/en/findings';
import type { Plan } from '../../../src/model/plan';
import { findAll } from '../../../src/rules/all';
import type { Finding } from '../../../src/rules/finding';

/** Everything that the checks find in a plan, of which there is nothing that people could not be told. */
export function findingsIn(plan: Plan): Finding[] {
  const all = findAll(plan);
  expect(all.filter(({ code }) => !(code in findings))).toEqual([]);
  return all;
}
