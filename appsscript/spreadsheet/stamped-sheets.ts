import type { StructureAct } from '../../src/engine/resolve/restructuring';
import type { Stamp } from '../../src/engine/sheet/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';
import type { Memory, Remembered } from './memory';

/** A sheet of ours, with what is remembered of it. */
export interface StampedSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  stamp: Stamp;
}

/** Our sheets by tab. What is remembered of all of them is saved in one write. */
export class StampedSheets extends Map<TabId, StampedSheet> {
  /** Sheets of tabs that were taken out of the workbook: hidden, and kept as they were. */
  readonly aside = new Map<TabId, StampedSheet>();
  /** Sheets that carry the mark of a tab that stands in another sheet. */
  duplicates: { sheet: StampedSheet['sheet']; tab: TabId }[] = [];
  /** Lines that were moved since the sheets were found, so that it can be undone. */
  readonly moved: { tab: TabId; act: StructureAct }[] = [];
  private isChanged = false;

  constructor(
    private readonly memory: Memory,
    private readonly write: (memory: Memory) => void,
  ) {
    super();
  }

  /** Ids of a tab that is made anew go on where they had come to. */
  add({ sheet, stamp }: StampedSheet): void {
    const lastId = Math.max(stamp.lastId, this.memory[stamp.tab]?.lastId ?? 0);
    this.set(stamp.tab, { sheet, stamp: { ...stamp, lastId } });
    this.aside.delete(stamp.tab);
    this.isChanged = true;
  }

  /** Takes a tab out; its sheet stays. */
  putAside(tab: TabId): void {
    const held = this.get(tab);
    if (!held) return;
    this.memory[tab] = { ...toRemember(held.stamp), aside: held.stamp.sheet };
    this.aside.set(tab, held);
    this.delete(tab);
    this.isChanged = true;
  }

  /** Tabs that were there once, are gone, and were not taken out. */
  lost(): TabId[] {
    return tabIds.filter((id) => !this.has(id) && this.memory[id] && this.memory[id]?.aside === undefined);
  }

  /** Whether people took this tab out, so that no build brings it back by itself. */
  isUnwanted(tab: TabId): boolean {
    return !this.has(tab) && this.memory[tab]?.aside !== undefined;
  }

  remember(stamp: Stamp): void {
    const held = this.get(stamp.tab);
    if (!held || JSON.stringify(held.stamp) === JSON.stringify(stamp)) return;
    this.add({ ...held, stamp });
  }

  save(): void {
    if (!this.isChanged) return;
    for (const [tab, { stamp }] of this) this.memory[tab] = toRemember(stamp);
    this.write(this.memory);
    this.isChanged = false;
  }
}

const toRemember = ({ title, language, lastId, look, formulas }: Stamp): Remembered => ({
  title,
  language,
  lastId,
  look,
  ...(formulas === undefined ? {} : { formulas }),
});
