import { en } from '../../src/messages/en';
import { tabOf } from '../../src/tabs/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { type Idea, mission } from '../../src/tabs/mission';
import { tabWords, wordOf } from '../../src/tabs/tab-words';
import { wordLists } from '../../src/tabs/words';
import type { FormTab, Group, Tab, TableTab, TimelineTab } from '../../src/workbook/tab';
import { englishTitle, kindWords } from './kind-words';

const groups: Record<Group, string> = {
  none: '',
  strategy: 'Group: strategy. ',
  plan: 'Group: plan. ',
  measure: 'Group: measure. ',
};

/** docs/workbook.md: every tab, what its columns and rows hold, and which idea each serves. */
export const workbookPage = (): string => `# The workbook

What every tab holds, column by column, in the English words of the workbook. This page is made by \`npm run docs\` from the
descriptions in \`src/tabs\` and the ideas in \`src/tabs/mission.ts\`: change those, not this page.

“Typed” cells, drop-downs and links are people’s; “live” cells are formulas. A link is a drop-down of the rows of another tab.

## What it must hold

${table(
  ['', 'Idea', 'Tabs'],
  Object.entries<Idea>(mission).map(([id, { idea, places }]) => [id, idea, tabsIn(places)]),
)}

${tabIds.map(section).join('\n')}`;

const tabsIn = (places: readonly string[]): string =>
  [...new Set(places.flatMap((place) => tabIds.find((id) => id === place.split(/[.#]/)[0]) ?? []))]
    .map((tab) => `[${englishTitle(tab)}](#${englishTitle(tab).toLowerCase()})`)
    .join(', ');

function section(id: TabId): string {
  const tab = tabOf(id);
  const sizes = tab.size === 'light' ? 'light and full' : 'full only';
  return `## ${englishTitle(id)}

${en.tabs[id].about}

${groups[tab.group]}Size: ${sizes}. ${wordsOf(tab)}
`;
}

function wordsOf(tab: Tab): string {
  switch (tab.shape) {
    case 'table':
      return tableWords(tab);
    case 'form':
      return formWords(tab);
    case 'timeline':
      return timelineWords(tab);
    case 'lists':
      return listWords();
  }
}

function tableWords(tab: TableTab): string {
  const worded = tabWords(en, tab.id);
  const rows = Object.entries(tab.columns).map(([key, column]) => [
    wordOf(worded.columns, key).name || 'Each month',
    kindWords(column),
    wordOf(worded.columns, key).note,
    ideasOf(`${tab.id}.${key}`),
  ]);
  const head = Object.keys(tab.head ?? {}).map((key) => [
    wordOf(worded.head, key),
    ideasOf(`${tab.id}#${key}`),
  ]);
  const above = head.length > 0 ? `\n\nAbove the header:\n\n${table(['Figure', 'Idea'], head)}` : '';
  return `A table; each row has an id that begins with ${tab.prefix}.${above}

${table(['Column', 'Cells', 'What belongs there', 'Idea'], rows)}`;
}

function formWords(tab: FormTab): string {
  const worded = tabWords(en, tab.id).rows;
  const rows = Object.entries(tab.rows).map(([key, row]) => {
    const ideas = ideasOf(`${tab.id}.${key}`);
    if (row.kind === 'tab') return [englishTitle(row.tab), kindWords(row), worded?.[key]?.note ?? '', ideas];
    const { name, note } = wordOf(worded, key);
    return row.kind === 'heading' ? [`**${name}**`, '', note, ideas] : [name, kindWords(row), note, ideas];
  });
  return `A form.

${table(['Row', 'Cells', 'What belongs there', 'Idea'], withoutRepeats(rows))}`;
}

/** Rows that only the sheet tells apart are told once. */
const withoutRepeats = (rows: string[][]): string[][] =>
  rows.filter((row, at) => at === 0 || String(row) !== String(rows[at - 1]));

function timelineWords(tab: TimelineTab): string {
  const worded = tabWords(en, tab.id).columns;
  const rows = Object.entries(tab.columns).map(([key, column]) => [
    wordOf(worded, key).name,
    kindWords(column),
    wordOf(worded, key).note,
    ideasOf(`${tab.id}.${key}`),
  ]);
  return `Drawn by formulas and conditional formats; a column for each week follows these.

${table(['Column', 'Cells', 'What stands there', 'Idea'], rows)}`;
}

const listWords = (): string => `Hidden; ${Object.keys(wordLists).length} lists, a column each.`;

const ideasOf = (place: string): string =>
  Object.entries<Idea>(mission)
    .filter(([, { places }]) => places.some((held) => held === place))
    .map(([id, { idea }]) => `${idea} (${id})`)
    .join(', ');

const table = (header: string[], rows: string[][]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
