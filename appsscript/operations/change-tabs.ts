import type { Input, Output } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';
import { titleIn } from '../../src/engine/title-in';
import { messagesOf } from '../../src/messages/all';
import { typedRows } from '../../src/records/typed-rows';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { optionalTabs } from '../../src/tabs/scope';
import { findOurSheets } from '../spreadsheet/find-our-sheets';
import { readable } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';
import { beginBuild, buildAll, hasRows } from './build';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that can be taken out or brought in, and how much stands in those that are there. */
export const optionalViews = ({ sheets, layout }: UnitOfWork): Output<'look'>['optional'] =>
  optionalTabs.map((id) => ({
    id,
    title: sheets.get(id) ? titleIn(layout, id) : messagesOf(layout.language).tabs[id].title,
    state: sheets.has(id) ? 'there' : sheets.aside.has(id) ? 'aside' : 'absent',
    rows: typedRows(layout.records, id),
  }));

/**
 * Takes optional tabs out and brings others in; gives the tabs to be written, a few a step. A tab that is taken out is
 * hidden and kept as it is; bringing it in again shows it, with everything in it.
 */
export function changeTabs(work: UnitOfWork, { add, remove }: Input<'changeTabs'>): Output<'changeTabs'> {
  const wanted = takeTabs(work, { add, remove });
  return beginBuild(work, { more: wanted });
}

/** Takes tabs out and shows those that were taken out; gives the tabs that are to be there. */
export function takeTabs(work: UnitOfWork, { add, remove }: Input<'changeTabs'>): TabId[] {
  readable(work);
  const { sheets } = work;
  const isAsked = (asked: string[]) => (id: TabId) => asked.includes(id);
  for (const id of optionalTabs.filter(isAsked(remove))) {
    sheets.get(id)?.sheet.hideSheet();
    sheets.putAside(id);
    work.leave(id);
  }
  const wanted = optionalTabs.filter(isAsked(add));
  for (const id of wanted) {
    const held = sheets.aside.get(id);
    if (!held) continue;
    held.sheet.showSheet();
    sheets.add(held);
    work.readAgain([id]);
  }
  return wanted;
}

/** Puts blank rows, ready for typing, at the end of a table. */
export function addRows(work: UnitOfWork, { tab, count }: Input<'addRows'>): Output<'addRows'> {
  const id = tabIds.find((known) => known === tab);
  if (!id || !hasRows(id)) throw problem('callBad', { call: 'addRows' });
  return { tabs: buildAll(work, { moreRows: { [id]: count } }) };
}

/** The table whose tab is open; undefined elsewhere. */
export function tableOpen(spreadsheet: Spreadsheet): TabId | undefined {
  const open = spreadsheet.getActiveSheet().getSheetId();
  return [...findOurSheets(spreadsheet)].find(
    ([id, { marker }]) => marker.sheet === open && hasRows(id),
  )?.[0];
}
