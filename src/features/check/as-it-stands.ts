import type { StructureAct } from '../../engine/sheet/writes';

interface Place {
  row: number;
  column: number;
}

/** Where a cell of a tab as it is to be stands now, while what would move its lines has not been done; what is yet to come stands before what follows it. */
export const cellAsItStands = (due: StructureAct[], place: Place): Place =>
  [...due].reverse().reduce(before, place);

function before({ row, column }: Place, { act, at, count }: StructureAct): Place {
  const line = (now: number): number => {
    if (act === 'deleteColumns' || act === 'deleteRows') return now >= at ? now + count : now;
    return now >= at + count ? now - count : Math.min(now, at);
  };
  return act === 'insertColumns' || act === 'deleteColumns'
    ? { row, column: line(column) }
    : { row: line(row), column };
}
