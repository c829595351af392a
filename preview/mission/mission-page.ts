import type { PlanFile } from '../../src/features/plan-file/schema';
import { en } from '../../src/messages/en';
import type { Plan } from '../../src/model/plan';
import type { CellAddress } from '../../src/records/records';
import { findAll } from '../../src/rules/all';
import { isForm, tabOf } from '../../src/tabs/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { type Idea, mission } from '../../src/tabs/mission';
import { tabWords, wordOf } from '../../src/tabs/tab-words';
import { typedParts } from '../../src/workbook/tab';
import { worstPlans } from '../checks/worst-plans';
import { englishTitle } from '../docs/kind-words';
import { type Case, missionChecks, type RowChecks } from './mission-checks';
import { type Link, missionLinks } from './mission-links';

/** docs/mission.md: every row of the mission, where it stands, what follows it, and which checks stand at its cells. */
export const missionPage = (faulty: PlanFile): string => {
  const checked = checksByPlace(faulty);
  const links: Record<string, readonly Link[]> = missionLinks;
  const checks: Record<string, RowChecks> = missionChecks;
  const rows = Object.entries<Idea>(mission).map(([id, { idea, places }]) => [
    id,
    idea,
    placesByTab(places),
    unique(places.flatMap(offeredAt)).join(', '),
    placesByTab(unique((links[id] ?? []).flatMap(({ moves }) => moves))),
    codesOf(checks[id]?.missing ?? []),
    codesOf(checks[id]?.contradictory ?? []),
    inCode(places.flatMap((place) => checked.get(place) ?? [])),
  ]);
  return `# The mission, row by row

What the workbook has to hold, where each of it stands, what it is linked to and what checks it. This page is made by \`npm run docs\`
from \`src/tabs/mission.ts\`, the descriptions of the tabs, \`preview/mission/mission-links.ts\` and the findings of the faulty sample.

“Picks from” are drop-downs of the rows of other tabs. “Live cells that follow” change at once when something of the row is typed;
\`test/mission/linked\` types each. \`test/mission/kept\` fills each row alone and finds it again after a build, a switch of language and in a plan file.

“Missing” and “Contradictory” are what is found when something of the row is left out of the sample, or typed against something else;
\`test/mission/checked\` does each, and finds none of it in the sample as it is. [checks.md](checks.md) says what each check means.

${[
  [
    '',
    'Idea',
    'Stands in',
    'Picks from',
    'Live cells that follow',
    'Missing',
    'Contradictory',
    'Checks at its cells',
  ],
  ['---', '---', '---', '---', '---', '---', '---', '---'],
  ...rows,
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')}
`;
};

const inCode = (codes: readonly string[]): string =>
  unique(codes)
    .sort()
    .map((code) => `\`${code}\``)
    .join(' ');

const codesOf = (cases: readonly Case[]): string => inCode(cases.map(({ code }) => code));

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const parted = (place: string): [tab: TabId | undefined, part: string] => [
  tabIds.find((id) => id === place.split(/[.#]/)[0]),
  place.split(/[.#]/)[1] ?? '',
];

/** `Goals (Goal, Owner)`, tab by tab. */
function placesByTab(places: readonly string[]): string {
  const byTab = new Map<TabId, string[]>();
  for (const place of places) {
    const [tab, part] = parted(place);
    if (tab) byTab.set(tab, unique([...(byTab.get(tab) ?? []), nameOf(tab, part)]));
  }
  return [...byTab].map(([tab, names]) => `**${englishTitle(tab)}** ${names.join(', ')}`).join('; ');
}

/** The English name of a column, row or figure; of rows that differ by their number, the heading above them. */
function nameOf(tab: TabId, part: string): string {
  const words = tabWords(en, tab);
  const described = tabOf(tab);
  if (isForm(described)) {
    const row = described.rows[part];
    if (row?.kind === 'tab' && !row.label) return englishTitle(row.tab);
    if (row?.kind === 'tab') return headingOf(tab, part);
    return wordOf(words.rows, part).name;
  }
  if (words.columns && part in words.columns) return wordOf(words.columns, part).name || 'each month';
  return words.head && part in words.head ? wordOf(words.head, part) : part;
}

function headingOf(tab: TabId, part: string): string {
  const described = tabOf(tab);
  const rows = isForm(described) ? Object.entries(described.rows) : [];
  const above = rows
    .slice(
      0,
      rows.findIndex(([key]) => key === part),
    )
    .filter(([, { kind }]) => kind === 'heading');
  return wordOf(tabWords(en, tab).rows, above.at(-1)?.[0] ?? '').name;
}

/** The tab whose rows a drop-down offers. */
function offeredAt(place: string): string[] {
  const [tab, part] = parted(place);
  const to = tab && typedParts(tabOf(tab))[part]?.to;
  return to ? [englishTitle(to)] : [];
}

/** The codes of the findings that stand at a place, as the faulty sample shows them. */
function checksByPlace(faulty: PlanFile): Map<string, string[]> {
  const places: string[] = [];
  // Cells are told by the place that a rule asked for.
  const at = (tab: TabId, row: number, place: string): CellAddress => {
    if (!places.includes(place)) places.push(place);
    return { tab, row, column: places.indexOf(place) };
  };
  const codes = new Map<string, string[]>();
  for (const plan of worstPlans(faulty)) {
    const asked: Plan = {
      ...plan,
      cell: (tab, row, column) => at(tab, row, `${tab}.${column.split(':')[0]}`),
      answer: (row) => at('start', 1, `start.${row}`),
      headCell: (tab, row) => at(tab, 1, `${tab}${isForm(tabOf(tab)) ? '.' : '#'}${row}`),
    };
    for (const { code, place } of findAll(asked)) {
      const found = places[place.column] ?? '';
      codes.set(found, unique([...(codes.get(found) ?? []), code]));
    }
  }
  return codes;
}
