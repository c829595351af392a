import {
  movesLines,
  type Phase,
  phaseOf,
  phases,
  type TabWrites,
  type Write,
} from '../../src/engine/sheet/writes';
import type { TabId } from '../../src/tabs/ids';
import type { OurSheets } from '../spreadsheet/our-sheets';
import { perform } from '../spreadsheet/write';

/** Everything that is to be written, in the order in which it was thought of. */
export class Collected {
  /** Each begins with what moves lines: what comes after it names the places that cells have then. */
  private rounds: TabWrites[][] = [];
  private marks: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.rounds.length === 0 && this.marks.length === 0;
  }

  add(due: TabWrites): void {
    const round = this.rounds[this.rounds.length - 1];
    if (round && !(due.writes.some(movesLines) && hasCells(round, due.tab))) round.push(due);
    else this.rounds.push([due]);
  }

  addMark(mark: () => void): void {
    this.marks.push(mark);
  }

  /** Carries everything out, phase by phase over all tabs, and forgets it; says of each act when it is done. */
  carryOut(sheets: OurSheets, done: (tab: TabId, write: Write) => void): void {
    const { rounds, marks } = this;
    this.rounds = [];
    this.marks = [];
    for (const round of rounds) for (const phase of phases) carryOutPhase(round, phase, { sheets, done });
    for (const mark of marks) mark();
  }
}

function carryOutPhase(
  round: TabWrites[],
  phase: Phase,
  { sheets, done }: { sheets: OurSheets; done: (tab: TabId, write: Write) => void },
): void {
  for (const { tab, writes } of round) {
    const sheet = sheets.get(tab)?.sheet;
    if (!sheet) continue;
    for (const write of writes) {
      if (phaseOf(write) !== phase) continue;
      perform(sheet, write, sheets);
      done(tab, write);
    }
  }
}

const hasCells = (round: TabWrites[], tab: TabId): boolean =>
  round.some((one) => one.tab === tab && one.writes.some((write) => phaseOf(write) !== 'structure'));
