import { readFileSync } from 'node:fs';
import { missionLinks } from '../../../preview/mission/mission-links';
import { missionPage } from '../../../preview/mission/mission-page';
import { mission } from '../../../src/tabs/mission';

const faulty = JSON.parse(readFileSync('preview/sample/faulty.json', 'utf8'));

test('docs/mission.md is what `npm run docs` makes', () => {
  expect(readFileSync('docs/mission.md', 'utf8') === missionPage(faulty)).toBe(true);
});

test('every row has its line, and all but the size of the plan move live cells', () => {
  const lines = missionPage(faulty)
    .split('\n')
    .filter((line) => /^\| [SP]\d/.test(line));
  expect(lines).toHaveLength(Object.keys(mission).length);
  const still = Object.entries(missionLinks).filter(([, links]) => links.length === 0);
  expect(still.map(([id]) => id)).toEqual(['P15']);
});
