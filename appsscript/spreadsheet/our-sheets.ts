import type { Marker } from '../../src/engine/sheet/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';
import type { Memory, Remembered } from './memory';

/** A sheet of ours, with what is remembered of it. */
export interface OurSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  marker: Marker;
}

/** Our sheets by tab. What is remembered of all of them is saved in one write. */
export class OurSheets extends Map<TabId, OurSheet> {
  /** Sheets of tabs that were taken out of the workbook: hidden, and kept as they were. */
  readonly aside = new Map<TabId, OurSheet>();
  /** Sheets that carry the mark of a tab that stands in another sheet. */
  duplicates: { sheet: OurSheet['sheet']; tab: TabId }[] = [];
  private isChanged = false;

  constructor(
    private readonly memory: Memory,
    private readonly write: (memory: Memory) => void,
  ) {
    super();
  }

  /** Ids of a tab that is made anew go on where they had come to. */
  add({ sheet, marker }: OurSheet): void {
    const lastId = Math.max(marker.lastId, this.memory[marker.tab]?.lastId ?? 0);
    this.set(marker.tab, { sheet, marker: { ...marker, lastId } });
    this.aside.delete(marker.tab);
    this.isChanged = true;
  }

  /** Takes a tab out; its sheet stays. */
  putAside(tab: TabId): void {
    const held = this.get(tab);
    if (!held) return;
    this.memory[tab] = { ...toRemember(held.marker), aside: held.marker.sheet };
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

  remember(marker: Marker): void {
    const held = this.get(marker.tab);
    if (!held || JSON.stringify(held.marker) === JSON.stringify(marker)) return;
    this.add({ ...held, marker });
  }

  save(): void {
    if (!this.isChanged) return;
    for (const [tab, { marker }] of this) this.memory[tab] = toRemember(marker);
    this.write(this.memory);
    this.isChanged = false;
  }
}

const toRemember = ({ title, language, lastId, look, formulas, parts }: Marker): Remembered => ({
  title,
  language,
  lastId,
  look,
  ...(formulas === undefined ? {} : { formulas }),
  ...(parts === undefined ? {} : { parts }),
});
