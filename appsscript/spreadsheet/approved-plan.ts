import type { Facts } from '../../src/features/approval/facts';
import { planFileVersion } from '../../src/features/plan-file/schema';
import type { Day } from '../../src/workbook/day';
import { freeTitle } from './backup';
import type { Records } from './records';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = 'throughline-approved';
/** A cell holds 50,000 characters, and 32,767 in a file that Excel opens. */
const longestPiece = 30_000;
/** What is remembered in metadata must stay short. */
const mostEarlier = 20;
/** A piece that begins with a sign can be neither a formula nor a number. */
const sign = '|';

export interface Approval {
  day: Day;
  by: string;
}

/** The approval that counts, the hidden sheet that keeps the plan as it was, and the approvals before it, latest first. */
export interface Approved extends Approval {
  sheet: number;
  version: number;
  earlier: Approval[];
}

/** Who approved the plan and when; null where nobody has. */
export function readApproved(records: Records): Approved | null {
  const text = records.read(key);
  return text ? (JSON.parse(text) as Approved) : null;
}

/** What was agreed; null where its sheet is gone or somebody changed what stands there. */
export function readApprovedFacts(spreadsheet: Spreadsheet, { sheet }: Approved): Facts | null {
  const pieces = spreadsheet.getSheetById(sheet)?.getDataRange().getValues().slice(1) ?? [];
  try {
    return JSON.parse(pieces.map(([piece]) => String(piece).slice(sign.length)).join('')) as Facts;
  } catch {
    return null;
  }
}

interface Keeping extends Approval {
  facts: Facts;
  title: string;
  /** What people read who find the sheet. */
  about: string;
}

/** Keeps a plan as approved in a hidden sheet, in place of the one before, which is only named from then on. */
export function keepApproved(
  spreadsheet: Spreadsheet,
  records: Records,
  { day, by, facts, title, about }: Keeping,
): void {
  const before = readApproved(records);
  const sheet = hiddenSheet(spreadsheet, title, [about, ...piecesOf(JSON.stringify(facts))]);
  const earlier = before ? [{ day: before.day, by: before.by }, ...before.earlier].slice(0, mostEarlier) : [];
  const approved: Approved = { day, by, sheet: sheet.getSheetId(), version: planFileVersion, earlier };
  records.save(key, JSON.stringify(approved));
  const old = before && spreadsheet.getSheetById(before.sheet);
  if (old) spreadsheet.deleteSheet(old);
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += longestPiece)
    pieces.push(sign + text.slice(at, at + longestPiece));
  return pieces;
}

/** A sheet that is nobody's, at the end; whoever types in it is warned. The sheet that was open stays open. */
function hiddenSheet(spreadsheet: Spreadsheet, title: string, lines: string[]): Sheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeTitle(spreadsheet, title), spreadsheet.getSheets().length);
  const area = sheet.getRange(1, 1, lines.length, 1);
  area.setValues(lines.map((line) => [line]));
  area.protect().setWarningOnly(true);
  spreadsheet.setActiveSheet(open);
  sheet.hideSheet();
  return sheet;
}
