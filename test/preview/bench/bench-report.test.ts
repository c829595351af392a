import { readFileSync } from 'node:fs';
import { type BenchReport, benchReportSchema } from '../../../preview/bench/bench-report';
import { measureGrowth } from '../../../preview/bench/measure-growth';
import { measureLoad } from '../../../preview/bench/measure-load';
import { measureOperations } from '../../../preview/bench/measure-operations';
import { timeRules } from '../../../preview/bench/time-rules';

const code = readFileSync('dist/Code.js', 'utf8');
const plan = readFileSync('preview/sample/plan.json', 'utf8');

/** The report of a few operations and of plans so small that they are quickly measured. */
async function smallReport(): Promise<BenchReport> {
  const [built] = await measureOperations({ code, sidebar: '', plan }, ['buildLightInSteps']);
  const { part: _, ...rules } = timeRules(1 / 50);
  return {
    operations: built ? { [built.name]: built.cost } : {},
    load: measureLoad(code, '<p>é</p>'),
    rules: { '2%': rules },
    growth: [await measureGrowth(code, 1 / 50)],
  };
}

test('what is measured has the form of the report, as JSON', async () => {
  const report = await smallReport();
  expect(benchReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.load?.sidebarBytes).toBe(9);
  expect(report.growth?.[0]).toMatchObject({ goals: 4, lines: 10, payments: 40 });
}, 240_000);

test('a report that lacks a count, or has one too many, is none', () => {
  const cost = { executions: 1, reads: 48, writes: 0, handles: 101, modelSeconds: 14.4 };
  const isReport = (look: object) => benchReportSchema.safeParse({ operations: { look } }).success;
  expect(isReport(cost)).toBe(true);
  expect(isReport({ ...cost, reads: undefined })).toBe(false);
  expect(isReport({ ...cost, milliseconds: 3 })).toBe(false);
  expect(benchReportSchema.safeParse({ operations: { guess: cost } }).success).toBe(false);
});
