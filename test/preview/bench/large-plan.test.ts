import { largePlan } from '../../../preview/bench/large-plan';
import { timeRules } from '../../../preview/bench/time-rules';
import { readPlanFile } from '../../../src/features/plan-file/read-plan-file';

test('the plan that is measured is a plan file, of the size that was asked for', () => {
  const plan = largePlan(1 / 50);
  expect(readPlanFile(JSON.stringify(plan))).toEqual({ plan });
  const { goals = [], budget = [], spend = [] } = plan.tables;
  expect([goals.length, budget.length, spend.length]).toEqual([20, 100, 400]);
});

test('twice the plan has about twice the findings, so that the times can be compared', () => {
  const [half, whole] = [1 / 20, 1 / 10].map((part) => timeRules(part).findings);
  expect((whole ?? 0) / (half ?? 1)).toBeGreaterThan(1.8);
  expect((whole ?? 0) / (half ?? 1)).toBeLessThan(2.2);
});
