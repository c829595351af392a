import type { StructureAct } from '../../src/engine/resolve/restructuring';
import { movesLines, type Write } from '../../src/engine/sheet/writes';
import { inverseOf } from '../../src/engine/write/inverse';
import type { TabId } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import type { Language } from '../../src/workbook/language';
import { type Backup, deleteCopies, hiddenCopy, readBackup, saveBackup } from '../spreadsheet/backup';
import type { OurSheets } from '../spreadsheet/our-sheets';
import type { Records } from '../spreadsheet/records';

export interface BackupRequest {
  act: Backup['act'];
  day: Day;
  tabs: TabId[];
  /** In place of copies: switching back to this language undoes the change. */
  language?: Language;
}

/** Keeps copies of tabs before a change, in place of those of the change before; where it failed half-way, they say how far it came. */
export class Backups {
  private asked: BackupRequest | null = null;
  private made: Backup | null = null;
  private before: Backup | null = null;
  private acts: { tab: TabId; act: StructureAct }[] = [];

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly records: Records,
    private readonly sheets: OurSheets,
  ) {}

  request(asked: BackupRequest): void {
    this.asked = asked;
  }

  /** Makes the copies that were asked for; once. */
  make(titleOf: (tab: TabId) => string): void {
    if (!this.asked) return;
    const { act, day, tabs, language } = this.asked;
    this.asked = null;
    this.before = readBackup(this.records);
    const sheets = tabs.flatMap((tab) => {
      const ours = this.sheets.get(tab);
      return ours
        ? [{ tab, copy: hiddenCopy(this.spreadsheet, ours, { title: titleOf(tab), day }), undoes: [] }]
        : [];
    });
    this.made = { act, day, sheets, ...(language && { language }) };
    saveBackup(this.records, this.made);
  }

  /** Remembers what moved lines, so that it can be undone. */
  moved(tab: TabId, write: Write): void {
    if (this.made && movesLines(write)) this.acts.push({ tab, act: write });
  }

  /** Says with the copies which lines were moved; the copies of the change before go. */
  seal(): void {
    const { made, acts, before } = this;
    if (!made) return;
    const undoes = (id: TabId) => inverseOf(acts.flatMap(({ tab, act }) => (tab === id ? [act] : [])));
    if (acts.length > 0)
      saveBackup(this.records, {
        ...made,
        sheets: made.sheets.map((sheet) => ({ ...sheet, undoes: undoes(sheet.tab) })),
      });
    this.before = null;
    if (before) deleteCopies(this.spreadsheet, before);
  }
}
