import { readFile, writeFile } from 'node:fs/promises';
import { missionPage } from '../mission/mission-page';

async function missionDocs(): Promise<void> {
  const faulty = JSON.parse(await readFile('preview/sample/faulty.json', 'utf8'));
  await writeFile('docs/mission.md', missionPage(faulty));
}

void missionDocs();
