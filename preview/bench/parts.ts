import type { BenchReport } from './bench-report';
import { growthTable, measureGrowth } from './measure-growth';
import { loadTable, measureLoad } from './measure-load';
import { measureOperations, type Sample } from './measure-operations';
import { operationsTable } from './operations-table';
import { rulesTable } from './rules-table';
import { pageTable, timePage } from './time-page';
import { timeRules } from './time-rules';

/** What one part of the bench found: the table that people read, and its share of the report that programs read. */
interface Outcome {
  table: string;
  report: BenchReport;
}

const ruleParts = [1 / 4, 1 / 2, 1];
const growthParts = [1 / 10, 1 / 2, 1];

/** Everything that is measured, in the order in which it is printed. */
export const parts = {
  async operations(sample) {
    const measured = await measureOperations(sample);
    const operations = Object.fromEntries(measured.map(({ name, cost }) => [name, cost]));
    return { table: operationsTable(measured), report: { operations } };
  },
  load({ code, sidebar }) {
    const load = measureLoad(code, sidebar);
    return { table: loadTable(load), report: { load } };
  },
  rules() {
    const timed = ruleParts.map(timeRules);
    const rules = Object.fromEntries(timed.map(({ part, ...times }) => [`${part * 100}%`, times]));
    return { table: rulesTable(timed), report: { rules } };
  },
  async growth({ code }) {
    const growth = [];
    for (const part of growthParts) growth.push(await measureGrowth(code, part));
    return { table: growthTable(growth), report: { growth } };
  },
  async page() {
    if (!process.env.THROUGHLINE_BROWSER) return { table: 'Preview page: there is no browser\n', report: {} };
    const page = await timePage(process.cwd());
    return { table: pageTable(page), report: { page } };
  },
} satisfies Record<string, (sample: Sample) => Outcome | Promise<Outcome>>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];
