import type { Stamp } from '../../src/layout/snapshot';
import type { TabId } from '../../src/tabs/ids';
import type { OpenMemory } from './memory';

/** A sheet of ours, with what is remembered of it. */
export interface StampedSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  stamp: Stamp;
}

/** Our sheets by tab. What is remembered of all of them is saved in one write. */
export class StampedSheets extends Map<TabId, StampedSheet> {
  private isChanged: boolean;

  constructor(private readonly memory: Pick<OpenMemory, 'isCarried' | 'save'>) {
    super();
    this.isChanged = memory.isCarried;
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

  /** Writes what has changed since; what was carried from an older version counts as changed. */
  save(): void {
    if (!this.isChanged) return;
    const remembered = [...this.values()].map(({ stamp: { tab, title, language, lastId, look } }) => [
      tab,
      { title, language, lastId, look },
    ]);
    this.memory.save(Object.fromEntries(remembered));
    this.isChanged = false;
  }
}
