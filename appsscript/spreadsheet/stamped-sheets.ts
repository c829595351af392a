import type { Stamp } from '../../src/layout/snapshot';
import type { TabId } from '../../src/tabs/ids';

/** A sheet of ours, with what is remembered of it. */
export interface StampedSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  stamp: Stamp;
}

/** Our sheets by tab. What is remembered of all of them is saved in one write. */
export class StampedSheets extends Map<TabId, StampedSheet> {
  private isChanged = false;

  constructor(private readonly write: (text: string) => void) {
    super();
  }

  add(stamped: StampedSheet): void {
    this.set(stamped.stamp.tab, stamped);
    this.isChanged = true;
  }

  remember(stamp: Stamp): void {
    const held = this.get(stamp.tab);
    if (!held || JSON.stringify(held.stamp) === JSON.stringify(stamp)) return;
    this.add({ ...held, stamp });
  }

  save(): void {
    if (!this.isChanged) return;
    const remembered = [...this.values()].map(({ stamp: { tab, title, language, lastId, look } }) => [
      tab,
      { title, language, lastId, look },
    ]);
    this.write(JSON.stringify(Object.fromEntries(remembered)));
    this.isChanged = false;
  }
}
