import type { Edits } from '../../preview/mission/mission-checks';
import type { PlanFile } from '../../src/features/plan-file/schema';

type Cells = Record<string, unknown>;

/** A plan as it is after people did something to it. */
export function edited(plan: PlanFile, edits: Edits): PlanFile {
  const copy = structuredClone(plan);
  const tables = copy.tables as Record<string, ({ id: string } & Cells)[] | undefined>;
  for (const [place, value] of Object.entries(edits)) {
    const [tab = '', row = '', column] = place.split('.');
    if (tab === 'strategy') put((copy.forms?.strategy ?? {}) as Cells, row, value);
    else if (tab === 'start') put(copy.settings as Cells, row, value);
    else if (row === '') tables[tab] = [];
    else {
      const rows = (tables[tab] ?? []).filter(({ id }) => row === '*' || id === row);
      if (rows.length === 0 || column === undefined) throw new Error(`the sample has no ${place}`);
      for (const cells of rows) put(cells, column, value);
    }
  }
  return copy;
}

function put(cells: Cells, key: string, value: string | number | null): void {
  if (value === null) delete cells[key];
  else cells[key] = value;
}
