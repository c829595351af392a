import { readFileSync } from 'node:fs';
import { makeWorkbook } from '../../../preview/workbook/make-workbook';
import type { Report } from '../../../preview/workbook/report';
import { en } from '../../../src/messages/en';

async function reportOf(plan: string): Promise<Report> {
  const options = {
    plan,
    size: 'full',
    language: undefined,
    locale: 'en_US',
    asOf: undefined,
    out: undefined,
    report: undefined,
  } as const;
  const code = readFileSync('dist/Code.js', 'utf8');
  return (await makeWorkbook(code, readFileSync(plan, 'utf8'), options)).report;
}

test('the sample plan is free of errors', async () => {
  const { findings, errorCells } = await reportOf('preview/sample/plan.json');
  expect(errorCells).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 120_000);

/** Findings that the faulty sample cannot hold. */
const elsewhere = [
  // A plan file is refused without these settings, or with an id twice; a tab has keys only in a workbook.
  'settingMissing',
  'idTwice',
  'tabBroken',
  // Each rules out one that it does hold: budgetOff, paceFast.
  'budgetNoTotal',
  'paceSlow',
];

test('the faulty sample shows every other finding once', async () => {
  const { findings, errorCells } = await reportOf('preview/sample/faulty.json');
  expect(errorCells).toEqual([]);
  expect(findings.map(({ code }) => code).sort()).toEqual(
    Object.keys(en.findings)
      .filter((code) => !elsewhere.includes(code))
      .sort(),
  );
}, 120_000);
