import { readFile, writeFile } from 'node:fs/promises';
import { checksDoc } from '../checks/checks-doc';

const faultyPlan = 'preview/sample/faulty.json';
const page = 'docs/checks.md';

async function checksDocs(): Promise<void> {
  await writeFile(page, checksDoc(JSON.parse(await readFile(faultyPlan, 'utf8'))));
  process.stdout.write(`${page}\n`);
}

void checksDocs();
