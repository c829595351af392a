import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { messagesOf } from '../src/messages/all';
import { typedRows } from '../src/records/typed-rows';
import { type TabId, tabIds } from '../src/tabs/ids';
import { optionalTabs } from '../src/tabs/scope';
import { beginBuild, buildAll, hasRows, openReadable } from './build';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import type { Workbook } from './spreadsheet/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that can be taken out or brought in, and how much stands in those that are there. */
export const optionalViews = ({ ourSheets, layout }: Workbook): Output<'look'>['optional'] =>
  optionalTabs.map((id) => ({
    id,
    title: ourSheets.get(id)
      ? (layout.tabLayouts[id]?.title ?? id)
      : messagesOf(layout.language).tabs[id].title,
    state: ourSheets.has(id) ? 'there' : ourSheets.aside.has(id) ? 'aside' : 'absent',
    rows: typedRows(layout.records, id),
  }));

/**
 * Takes optional tabs out and brings others in; gives the tabs to be written, a few a step. A tab that is taken out is
 * hidden and kept as it is; bringing it in again shows it, with everything in it.
 */
export function changeTabs(
  spreadsheet: Spreadsheet,
  { add, remove }: Input<'changeTabs'>,
): Output<'changeTabs'> {
  const { ourSheets } = openReadable(spreadsheet, { toWrite: () => false });
  const isAsked = (asked: string[]) => (id: TabId) => asked.includes(id);
  for (const id of optionalTabs.filter(isAsked(remove))) {
    ourSheets.get(id)?.sheet.hideSheet();
    ourSheets.putAside(id);
  }
  const wanted = optionalTabs.filter(isAsked(add));
  for (const id of wanted) {
    const held = ourSheets.aside.get(id);
    if (!held) continue;
    held.sheet.showSheet();
    ourSheets.add(held);
  }
  ourSheets.save();
  return beginBuild(spreadsheet, { more: wanted });
}

/** Puts blank rows, ready for typing, at the end of a table. */
export function addRows(spreadsheet: Spreadsheet, { tab, count }: Input<'addRows'>): Output<'addRows'> {
  const id = tabIds.find((known) => known === tab);
  if (!id || !hasRows(id)) throw problem('callBad', { call: 'addRows' });
  return { tabs: buildAll(spreadsheet, { moreRows: { [id]: count } }) };
}

/** The table whose tab is open; undefined elsewhere. */
export function tableOpen(spreadsheet: Spreadsheet): TabId | undefined {
  const open = spreadsheet.getActiveSheet().getSheetId();
  return [...findOurSheets(spreadsheet)].find(
    ([id, { marker }]) => marker.sheet === open && hasRows(id),
  )?.[0];
}
