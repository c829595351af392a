import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createNodeCalculator } from '../calculation/node-calculator';
import { BuiltPlans } from '../faults/built-plans';
import { evaluate } from '../faults/evaluate';
import { readCases } from '../faults/read-cases';
import { onFile } from './on-file';

const usage = `npm run evaluate:faults -- FILE.jsonl

Types faults into workbooks, and checks them. Each line of the file is a case:
{"id", "plan": path from FILE, "language"?, "locale"?, "asOf"?, "edits": [{"tab", "row", "column", "text", "shiftRows"?, "short"?}]}

  row        the id of a row ("B3"), the key of a form's row or of one above the header ("proofLines"), "header", or "+N": the N-th row
             below the header, from 0; an id that is not there is the first blank row under the last in use
  column     its key ("months:2026-08"); "answer" in a form
  text       as it is typed; "" wipes the cell; {formula} is the cell's own formula without "=", in brackets
  shiftRows  moves in {formula} what names the same sheet without $ before the row, so many rows down
  short      ends the ranges in {formula} so many columns earlier, or rows in a single column

Each line printed is {"id", "found": [{"code", "severity", "tab", "row", "column", "cell", "message", "isNew", "cells"?}]}.

Ends with 0, 1 when a case cannot be read or typed (the others are done all the same), 2 on wrong usage.
`;

void onFile(usage, async (text, path) => {
  const { cases, wrong } = readCases(text);
  const calculator = createNodeCalculator();
  const plans = new BuiltPlans({
    code: await readFile('dist/Code.js', 'utf8'),
    calculator,
    read: (plan) => readFile(resolve(dirname(path), plan), 'utf8'),
  });
  try {
    for (const one of cases) {
      try {
        process.stdout.write(`${JSON.stringify({ id: one.id, found: await evaluate(one, plans) })}\n`);
      } catch (error) {
        wrong.push(`${one.id}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    calculator.close();
  }
  for (const reason of wrong) process.stderr.write(`${reason}\n`);
  return wrong.length > 0 ? 1 : 0;
});
