import type { Drawn } from '../../engine/draw/cell-writer';
import { draw } from '../../engine/draw/draw';
import type { Layout } from '../../engine/lay-out';
import type { Snapshot } from '../../engine/sheet/snapshot';
import { titleIn } from '../../engine/title-in';
import { messagesOf } from '../../messages/all';
import { tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import { isFormula } from '../../workbook/cell';
import type { Day } from '../../workbook/day';
import { sameFormula } from '../../workbook/print-formula';
import { planOf } from '../check/plan-of';
import { cellFaults } from './cell-faults';
import { errorCauses, type WholeSheet } from './error-causes';
import type { Fault, FaultPlace } from './fault';
import { recogniseKeys } from './recognise-keys';

/** Everything that a repair looks at. */
export interface Scene {
  layout: Layout;
  snapshot: Snapshot;
  today: Day;
  /** Every sheet of the spreadsheet, people's own too. */
  sheets: WholeSheet[];
  /** Tabs that were there once and that nobody took out with the add-on. */
  missing: TabId[];
  /** Sheets that are duplicates of a tab, with the tab they came from. */
  duplicates: { sheetId: number; title: string; tab: TabId }[];
}

/** What is broken, in the order of the kinds. While a tab cannot be read, only what would make it readable again. */
export function findFaults(scene: Scene): Fault[] {
  const { layout } = scene;
  const whole = [
    ...scene.missing.map((tab) => missingTab(tab, layout)),
    ...layout.broken.map((tab) => lostKeys(tab, scene)),
  ];
  if (whole.length > 0) return whole;
  const placeOf = (tab: TabId): FaultPlace => ({
    sheetId: layout.tabLayouts[tab]?.marker?.sheet ?? 0,
    title: titleIn(layout, tab),
  });
  return [
    ...cellFaults(planOf(layout, scene.today), layout, placeOf),
    ...errorFaults(scene),
    ...scene.duplicates.map(duplicate),
  ];
}

const missingTab = (tab: TabId, { language }: Layout): Fault => ({
  kind: 'tabMissing',
  place: { sheetId: 0, title: messagesOf(language).tabs[tab].title },
  facts: { title: { column: [tab, 'title'] } },
  repair: { does: 'build' },
});

function lostKeys(tab: TabId, { snapshot, layout }: Scene): Fault {
  const sheet = snapshot[tab];
  const title = sheet?.title ?? titleIn(layout, tab);
  const found = sheet ? recogniseKeys(tab, sheet.values) : null;
  return {
    kind: 'keysLost',
    place: { sheetId: sheet?.marker.sheet ?? 0, title },
    facts: {
      title,
      count: { number: found?.count ?? 0 },
      all: { number: partsOf(tab) },
    },
    repair: found && { does: 'write', tab, cells: found.cells, structure: found.structure },
  };
}

/** Columns of a table or of the timeline, rows of a form. */
function partsOf(id: TabId): number {
  const tab = tabOf(id);
  switch (tab.shape) {
    case 'table':
      return Object.keys(tab.columns).length + 1;
    case 'form':
      return Object.keys(tab.rows).length + 2;
    case 'timeline':
      return Object.keys(tab.columns).length;
    case 'lists':
      return 0;
  }
}

/** Errors by the cell that causes them; a formula of ours is put back by a build. */
function errorFaults({ layout, sheets }: Scene): Fault[] {
  const isPutBack = builtOver(layout);
  return errorCauses(sheets).map(({ sheet, row, column, error, followers }) => ({
    kind: 'cellError',
    place: { sheetId: sheet.sheetId, title: sheet.title, cell: { row, column } },
    facts: { error, others: { number: followers } },
    repair: isPutBack(sheet.sheetId, { row, column }) ? { does: 'build' } : null,
  }));
}

/** Tells whether a build would write another formula of ours into a cell; a tab is drawn once. */
function builtOver(layout: Layout): (sheetId: number, cell: Pick<Drawn, 'row' | 'column'>) => boolean {
  const bySheet = new Map<number, Drawn[]>();
  const drawnIn = (sheetId: number) => {
    const known = bySheet.get(sheetId);
    if (known) return known;
    const tabLayout = tabIds
      .map((id) => layout.tabLayouts[id])
      .find((each) => each?.marker?.sheet === sheetId);
    const due = tabLayout
      ? draw(tabLayout, layout.context).filter(
          ({ row, column, content, stays }) =>
            !stays &&
            isFormula(content) &&
            !sameFormula(tabLayout.grid.formula(row, column), content.formula),
        )
      : [];
    bySheet.set(sheetId, due);
    return due;
  };
  return (sheetId, { row, column }) =>
    drawnIn(sheetId).some((cell) => cell.row === row && cell.column === column);
}

const duplicate = ({ sheetId, title, tab }: Scene['duplicates'][number]): Fault => ({
  kind: 'tabDuplicated',
  place: { sheetId, title },
  facts: { title, original: { column: [tab, 'title'] } },
  repair: { does: 'letGo', sheetId },
});
