import { createNodeCalculator } from '../calculation/node-calculator';
import { evaluate } from '../kpis/evaluate';
import { type Line, readLines } from '../kpis/read-lines';
import { onFile } from './on-file';

const usage = `npm run evaluate:kpis -- FILE.jsonl

Works KPIs out with the formulas of the workbook, in the local spreadsheet. Each line of the file is
{"id": "a", "kpi": "ctr", "inputs": {"clicks": 30, "impressions": 1200}}, with ids of docs/kpis.md;
each line printed is {"id": "a", "value": 0.025}. Shares are fractions. Value null is an empty cell: a measure
is missing or a divisor is zero.

Ends with 0, 1 when a line cannot be read (the others are worked out all the same), 2 on wrong usage.
`;

/** More in one workbook would take longer than one after the other. */
const batch = 1000;

const caseOf = ({ kpi, inputs }: Line) => ({
  kpi,
  rows: Object.entries(inputs).map(([measure, value]) => ({ measure, months: [value] })),
});

function print(lines: Line[]): void {
  const calculator = createNodeCalculator();
  try {
    for (let first = 0; first < lines.length; first += batch) {
      const some = lines.slice(first, first + batch);
      const values = evaluate(some.map(caseOf), calculator);
      const printed = some.map(({ id }, index) => `${JSON.stringify({ id, value: values[index] })}\n`);
      process.stdout.write(printed.join(''));
    }
  } finally {
    calculator.close();
  }
}

void onFile(usage, (text) => {
  const { lines, faults } = readLines(text);
  print(lines);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
});
