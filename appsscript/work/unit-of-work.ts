import { type Layout, type LayoutRequest, layOut, nothing } from '../../src/engine/lay-out';
import type { Marker, SheetSnapshot, Snapshot } from '../../src/engine/sheet/snapshot';
import type { TabWrites } from '../../src/engine/sheet/writes';
import { readSeconds, secondsOf } from '../../src/engine/write/cost';
import { snapshotAfter } from '../../src/engine/write/snapshot-after';
import { withReviewDates } from '../../src/features/reviews/coming-reviews';
import type { TabId } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import { withSheetsRenamed } from '../../src/workbook/sheet-names';
import { type DayReader, dayReader } from '../spreadsheet/day-reader';
import type { OurSheet, OurSheets } from '../spreadsheet/our-sheets';
import { readResults, readTab } from '../spreadsheet/read';
import type { Records } from '../spreadsheet/records';
import { type BackupRequest, Backups } from './backups';
import { Collected } from './collected';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Given {
  spreadsheet: Spreadsheet;
  sheets: OurSheets;
  records: Records;
  /** Tabs whose formulas are read, too: those in which something may be written. */
  formulasOf: (marker: Marker) => boolean;
}

/**
 * What one call does to the workbook: every tab is read once, what is to be written is collected while the work goes on as if it
 * stood there already, and in the end all of it is carried out in one order.
 */
export class UnitOfWork {
  readonly spreadsheet: Spreadsheet;
  /** Our sheets by tab. */
  readonly sheets: OurSheets;
  /** What the spreadsheet keeps for the add-on outside its cells. */
  readonly records: Records;
  /** The day of a moment in the spreadsheet's own time zone. */
  readonly dayOf: DayReader;
  private readonly formulasOf: Given['formulasOf'];
  private readonly collected = new Collected();
  private readonly backups: Backups;
  private held: Snapshot | undefined;
  private spent = 2 * readSeconds;
  private laidOut: Layout | undefined;

  constructor({ spreadsheet, sheets, records, formulasOf }: Given) {
    this.spreadsheet = spreadsheet;
    this.sheets = sheets;
    this.records = records;
    this.formulasOf = formulasOf;
    this.dayOf = dayReader(spreadsheet);
    this.backups = new Backups(spreadsheet, records, sheets);
  }

  get today(): Day {
    return this.dayOf(new Date());
  }

  /** Seconds that this has taken so far, and will take with what is collected, by the model of what Google's calls cost. */
  get seconds(): number {
    return this.spent;
  }

  /** Our tabs as they stand once everything collected has been written; read when first asked for. */
  get snapshot(): Snapshot {
    if (!this.held) {
      this.held = {};
      for (const [id, ours] of this.sheets) this.held[id] = this.read(ours);
    }
    return this.held;
  }

  /** The workbook laid out with nothing to come. */
  get layout(): Layout {
    this.laidOut ??= this.layOut({ tabs: [...this.sheets.keys()], content: nothing });
    return this.laidOut;
  }

  /** The workbook laid out with what is asked for. */
  layOut(request: LayoutRequest): Layout {
    return layOut(this.snapshot, { ...request, complete: withReviewDates });
  }

  /** Takes in how a tab stands, be it new, known by another title, or read anew. */
  take(id: TabId, sheet: SheetSnapshot): void {
    this.snapshot[id] = sheet;
    this.laidOut = undefined;
  }

  /** Counts what was done at once, not collected. */
  spend(seconds: number): void {
    this.spent += seconds;
  }

  /** Leaves a tab out that was taken out of the workbook. */
  leave(id: TabId): void {
    delete this.snapshot[id];
    this.laidOut = undefined;
  }

  /** Reads tabs that stand otherwise than anybody here could know. */
  readAgain(tabs: TabId[]): void {
    for (const id of tabs) {
      const ours = this.sheets.get(id);
      if (ours) this.take(id, this.read(ours));
    }
  }

  private read(ours: OurSheet): SheetSnapshot {
    const withFormulas = this.formulasOf(ours.marker);
    this.spent += withFormulas ? 2 * readSeconds : readSeconds;
    return readTab(ours, withFormulas, this.dayOf);
  }

  /** How the numbers of a tab are shown, cell by cell; one read. */
  formatsOf(id: TabId): string[][] {
    this.spent += readSeconds;
    return this.sheets.get(id)?.sheet.getDataRange().getNumberFormats() ?? [];
  }

  /** Adds to what is to be written; positions are those of the layout of now. */
  collect({ tab, writes }: TabWrites): void {
    const sheet = this.snapshot[tab];
    if (!sheet || writes.length === 0) return;
    this.collected.add({ tab, writes });
    this.spent += secondsOf(writes);
    this.take(tab, snapshotAfter(sheet, writes));
    const title = this.snapshot[tab]?.title ?? sheet.title;
    if (title !== sheet.title) this.renameInFormulas(new Map([[sheet.title, title]]));
  }

  /** The spreadsheet renews every formula that names a sheet which gets another title. */
  private renameInFormulas(titles: ReadonlyMap<string, string>): void {
    for (const [id, sheet] of Object.entries(this.snapshot) as [TabId, SheetSnapshot][]) {
      const formulas = sheet.formulas.map((line) =>
        line.map((formula) => (formula === '' ? '' : withSheetsRenamed(formula, titles))),
      );
      this.snapshot[id] = { ...sheet, formulas };
    }
  }

  /** What is to be done to sheets or records with the marks, when all else has been written. */
  collectMark(mark: () => void): void {
    this.collected.addMark(mark);
  }

  /** Has copies of tabs kept before anything is written, so that the change can be undone. */
  backUp(request: BackupRequest): void {
    this.backups.request(request);
  }

  /**
   * What formulas make of what has been collected in some tabs: that only the spreadsheet can say, so what is collected is carried out
   * first. Where nothing is, what was read holds.
   */
  calculate(tabs: TabId[]): void {
    if (this.collected.isEmpty) return;
    this.carryOut();
    for (const id of tabs) {
      const [ours, sheet] = [this.sheets.get(id), this.snapshot[id]];
      if (ours && sheet) this.take(id, readResults(ours, sheet, this.dayOf));
    }
  }

  /** Writes everything that has been collected; nothing where nothing has. */
  carryOut(): void {
    this.backups.make(this.snapshotTitle);
    try {
      this.collected.carryOut(this.sheets, (tab, write) => this.backups.moved(tab, write));
    } finally {
      this.backups.seal();
    }
    this.sheets.save();
  }

  private readonly snapshotTitle = (id: TabId): string => this.snapshot[id]?.title ?? id;
}
