import type { Local } from '../../preview/local';
import { type Link, missionLinks } from '../../preview/mission/mission-links';
import { tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { isTyped } from '../../src/workbook/column';
import { typedParts } from '../../src/workbook/tab';
import { build, countTabs, fullSample, placeOf, savedPlan, sheetOf, workbookOf } from '../laws/workbook';
import { sharedCalculator } from '../support/shared-calculator';
import { runs } from '../support/sizes';
import { changedParts, liveCells, type Said, settle, typedCell } from './changes';

const linked = Object.entries(missionLinks).filter(([, links]) => links.length > 0);

/** How many links are tried at once; where there is time, each alone. */
const atOnce = runs(99, 1);
/** In a group nothing that one moves is said of another; settings move everything, and are tried alone. */
const groups: Link[][] = [];
for (const link of linked.flatMap(([, links]) => links)) {
  const isApart = (other: Link) =>
    ![other, link].some(({ typed }) => typed.startsWith('start.')) &&
    other.typed !== link.typed &&
    !other.moves.some((part) => link.moves.includes(part));
  const group = groups.find((others) => others.length < atOnce && others.every(isApart));
  if (group) group.push(link);
  else groups.push([link]);
}

let local: Local;
/** What follows each link in the sample. */
const following = new Map<Link, string[]>();
beforeAll(() => {
  local = workbookOf(fullSample, { calculator: sharedCalculator() });
  local.calculate();
  const before = liveCells(local);
  for (const group of groups) {
    const changed = changedBy(group, before);
    for (const link of group) following.set(link, changed);
  }
});

/** Types links in the sample, looks what follows, and types what stood there before. */
function changedBy(group: Link[], before: Said): string[] {
  const undo = group.map(({ typed, row, as }) => {
    const [tab = '', part = ''] = typed.split('.');
    const sheet = sheetOf(local.book, tab as TabId);
    const place = typedCell(sheet, part, row);
    const stood = String(sheet.cells[place.row]?.[place.column]?.value ?? '');
    local.acts.type(place, as);
    return () => local.acts.type(place, stood);
  });
  settle(local);
  const changed = changedParts(before, liveCells(local));
  for (const back of undo) back();
  return changed;
}

test.each(linked)('%s is linked: what is typed there moves live cells elsewhere', (_, links) => {
  for (const link of links) {
    const still = link.moves.filter((part) => !following.get(link)?.includes(part));
    expect([link.typed, ...still]).toEqual([link.typed]);
  }
});

test('what the links say is typed is typed, and something moves', () => {
  for (const { typed, moves } of Object.values(missionLinks).flat()) {
    const [tab = '', part = ''] = typed.split('.');
    const column = typedParts(tabOf(tab as TabId))[part.replace(/:.*/, '')];
    expect([typed, column !== undefined && isTyped(column), moves.length > 0]).toEqual([typed, true, true]);
  }
});

test('P15 is linked: the size that is typed decides which tabs there are, and nothing is lost', () => {
  const light = workbookOf({
    ...fullSample,
    settings: { ...fullSample.settings, size: 'light' },
    forms: {},
    tables: { goals: (fullSample.tables.goals ?? []).map(({ objective: _, owner: __, ...goal }) => goal) },
  });
  const [tabs, plan] = [countTabs(light.book), savedPlan(light)];
  light.acts.type(placeOf(sheetOf(light.book, 'start'), 'answer', 'size'), 'Full');
  build(light);
  expect([tabs, countTabs(light.book)]).toEqual([9, 27]);
  const grown = savedPlan(light);
  expect([grown.settings, grown.tables.goals]).toEqual([
    { ...plan.settings, size: 'full' },
    plan.tables.goals,
  ]);
});
