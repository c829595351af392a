import { numberOfId } from '../records/link';
import type { TabId } from '../tabs/ids';
import { isDayValue, isFormula, sameValue } from '../workbook/cell';
import type { Layout } from './lay-out';
import { fingerprintsOf, partsDue, sayFingerprints } from './look/look-parts';
import { highestId } from './resolve/ids';
import { partsOf } from './resolve/known-parts';
import { joinedShapes, knownShapes } from './resolve/own-formulas';
import type { TabLayout } from './resolve/tab-layout';
import { shapeOf } from './shapes/all';
import type { Drawn } from './sheet/drawn';
import { isBlankGrid } from './sheet/grid';
import { framed, type Marker, type Snapshot } from './sheet/snapshot';
import { phaseOf, type TabWrites, type Write } from './sheet/writes';
import { draw } from './write/draw';
import { looksOf } from './write/looks-of';
import { writeCells } from './write/write-cells';
import { writeLook } from './write/write-look';

/** What moves cells or makes room in a tab: it comes before anything is written anywhere. */
export function structureFor(layout: Layout, id: TabId, snapshot: Snapshot): TabWrites {
  const tabLayout = layout.tabLayouts[id];
  const sheet = snapshot[id];
  if (!tabLayout || !sheet) return { tab: id, writes: [] };
  const { title } = tabLayout;
  const rename: Write[] =
    title === sheet.title ? [] : [{ act: 'rename', title, marker: { ...sheet.marker, title } }];
  return { tab: id, writes: [...rename, ...tabLayout.structure, ...room(tabLayout)] };
}

/** What has to be written to a tab, and the cells that are ours in it. */
export interface DueWrites extends TabWrites {
  drawn: Drawn[];
}

/** What has to be written to a tab; nothing where it stands as it should. */
export function writesFor(layout: Layout, id: TabId, snapshot: Snapshot): DueWrites {
  const tabLayout = layout.tabLayouts[id];
  const sheet = snapshot[id];
  if (!tabLayout || !sheet) return { tab: id, writes: [], drawn: [] };
  const drawn = draw(tabLayout, layout.context);
  const isMoving = Object.values(layout.tabLayouts).some(({ structure }) => structure.length > 0);
  const known = knownShapes(
    sheet.marker,
    drawn.filter((cell) => isNew(tabLayout, cell)),
  );
  const { dress, look } = dressFor(layout, tabLayout, drawn);
  const marker: Marker = {
    ...sheet.marker,
    title: tabLayout.title,
    language: layout.language,
    lastId: Math.max(highestId(tabLayout), highestDrawn(tabLayout, drawn)),
    look,
    formulas: joinedShapes(known),
    parts: partsOf(tabLayout.blueprint),
  };
  const isGround = (write: Write) => phaseOf(write) === 'ground';
  const writes: Write[] = [
    ...structureFor(layout, id, snapshot).writes,
    ...dress.filter(isGround),
    ...writeCells(tabLayout, drawn, { isMoving, known }),
    ...dress.filter((write) => !isGround(write)),
  ];
  if (JSON.stringify(marker) !== JSON.stringify(sheet.marker)) writes.push({ act: 'marker', marker });
  return { tab: id, writes, drawn };
}

/** What is due of a tab's look, and what will be remembered of it. */
function dressFor(
  { context, language }: Layout,
  tabLayout: TabLayout,
  drawn: Drawn[],
): { dress: Write[]; look: string } {
  const shape = shapeOf(tabLayout.tab);
  const dress = {
    looks: looksOf(tabLayout, context),
    status: shape.statusRules(tabLayout, context),
    warnings: shape.computedBlocks(tabLayout),
  };
  const parts = fingerprintsOf(tabLayout, dress);
  const due = partsDue(parts, tabLayout.marker?.look ?? '');
  const look = sayFingerprints(parts);
  if (due.size > 0 || tabLayout.marker?.language !== language)
    return { dress: writeLook(tabLayout, { ...dress, due }, context), look };
  if (!drawn.some((cell) => isLostDay(tabLayout, cell))) return { dress: [], look };
  // A day that is written once is not lost a second time: what else there is to dress would not be made up for after a cut.
  const formats = writeLook(tabLayout, { ...dress, due: new Set(['formats']) }, context);
  return { dress: formats.filter(isFormats), look };
}

/** Formulas that stand already are remembered already, once any are. */
const isNew = ({ grid, marker }: TabLayout, { row, column, content }: Drawn): boolean =>
  marker?.formulas === undefined || !isFormula(content) || grid.formula(row, column) !== content.formula;

/** Whoever pastes over a day takes its format away, too. */
const isLostDay = ({ grid }: TabLayout, { row, column, content }: Drawn): boolean =>
  typeof content === 'object' && isDayValue(content) && !sameValue(grid.value(row, column), content);

const isFormats = (write: Write): boolean => write.act === 'property' && write.name === 'formats';

/** Rows and columns that every new sheet has. */
export const newSheet = { rows: 1000, columns: 26 };

/** Makes room for rows and columns that may not be there. */
function room({ tab, grid, last, columns, marker }: TabLayout): Write[] {
  // The check makes room for what it writes.
  if (shapeOf(tab).makesOwnRoom) return [];
  // Of a sheet that was made just now nothing has been read; it was made as wide as it has to be.
  if (grid.rows === 0 && marker?.look === framed && last <= newSheet.rows) return [];
  const there = grid.rows === 0 || isBlankGrid(grid) ? newSheet : grid;
  const width = Math.max(...columns.values());
  const rows = last > there.rows ? last : 0;
  const missing = width > there.columns ? width : 0;
  return rows > 0 || missing > 0 ? [{ act: 'ensureSize', rows, columns: missing }] : [];
}

function highestDrawn(tabLayout: TabLayout, drawn: Drawn[]): number {
  const { prefix } = tabLayout.blueprint;
  if (prefix === undefined) return 0;
  const column = tabLayout.columns.get('id');
  const ids = drawn.filter((cell) => cell.column === column && typeof cell.content === 'string');
  return Math.max(0, ...ids.map((cell) => numberOfId(String(cell.content), prefix)));
}
