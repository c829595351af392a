import { plainFrame, reframe } from '../../src/engine/look/frame';
import type { FrameAct } from '../../src/engine/sheet/writes';
import type { OurSheets } from './our-sheets';
import { perform } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts blank sheets with their frames. A sheet is a copy of the one most like it: what both have is set once. */
export class FramedSheets {
  private readonly made: { sheet: Sheet | null; frame: FrameAct[] }[] = [{ sheet: null, frame: plainFrame }];

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly ourSheets: OurSheets,
  ) {}

  insert(title: string, place: number, frame: FrameAct[]): Sheet {
    const ways = this.made.map(({ sheet, frame: held }) => ({ template: sheet, acts: reframe(held, frame) }));
    const { template, acts } = ways.reduce((best, way) => (way.acts.length < best.acts.length ? way : best));
    const sheet = template
      ? this.spreadsheet.insertSheet(title, place, { template })
      : this.spreadsheet.insertSheet(title, place);
    for (const act of acts) perform(sheet, act, this.ourSheets);
    this.made.push({ sheet, frame });
    return sheet;
  }
}
