import { readFileSync } from 'node:fs';
import { workbookPage } from '../../../preview/docs/workbook-page';
import { en } from '../../../src/messages/en';
import { tabIds } from '../../../src/tabs/ids';
import { mission } from '../../../src/tabs/mission';

const page = workbookPage();

test('docs/workbook.md is what `npm run docs` makes', () => {
  expect(readFileSync('docs/workbook.md', 'utf8')).toBe(page);
});

test('every tab has a section, in the order of the workbook', () => {
  expect(page.match(/^## .+/gm)).toEqual([
    '## What it must hold',
    ...tabIds.map((id) => `## ${en.tabs[id].title}`),
  ]);
});

test('every idea is told with its words and stands beside each of its places', () => {
  for (const [id, { idea, places }] of Object.entries(mission)) {
    expect(page).toContain(`| ${id} | ${idea} | [`);
    expect(page.split(`${idea} (${id})`).length - 1).toBe(places.length);
  }
});

test('a column says what kind of cells it has and what belongs there', () => {
  const lines = page.split('\n');
  const line = (start: string) => lines.find((each) => each.startsWith(start));
  expect(line('| Horizon |')).toBe(
    '| Horizon | drop-down: Short term / Long term | Short term or long term. | Goals that can be proved (S4) |',
  );
  expect(line('| Business objective | link')).toContain('| link to Objectives |');
  expect(line('| Each month |')).toContain('| typed: one column a month |');
  expect(line('| Days left |')).toContain('| live: whole number |');
});
