import type { Area, CellAddress } from './book';
import { copyFormula } from './copy-formula';
import { type Axis, type LineEdit, mapLine, mapSpan } from './line-edits';
import { type Corner, changeReferences, type Reference } from './references';

/** Rows or columns that change on one sheet. */
export interface SheetEdit {
  sheetId: number;
  title: string;
  axis: Axis;
  edit: LineEdit;
}

/** A formula's text after the edit, for a formula that stands on the sheet `home`. */
export function followFormula(formula: string, home: number, change: SheetEdit): string {
  if (home !== change.sheetId && !mayName(formula, change.title)) return formula;
  return changeReferences(formula, (reference) => {
    const here =
      reference.title === null ? home === change.sheetId : sameTitle(reference.title, change.title);
    return here ? followReference(reference, change) : reference;
  });
}

/** A quick look before a formula is taken apart. */
export const mayName = (formula: string, title: string): boolean =>
  formula.toLowerCase().includes(title.replace(/'/g, "''").toLowerCase());

/** Sheets are found in formulas whatever the case of their letters. */
export const sameTitle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function followReference(reference: Reference, { axis, edit }: SheetEdit): Reference | null {
  const { first, last } = reference;
  const start = first[axis];
  if (last === null) {
    const line = start === null ? null : mapLine(edit, start);
    return line === null ? null : { ...reference, first: withLine(first, axis, line) };
  }
  if (start === null) return reference;
  const end = last[axis] ?? Number.POSITIVE_INFINITY;
  const span = mapSpan(edit, [Math.min(start, end), Math.max(start, end)]);
  if (!span) return null;
  const [low, high] = span;
  const [newStart, newEnd] = start <= end ? [low, high] : [high, low];
  return {
    ...reference,
    first: withLine(first, axis, newStart),
    last: last[axis] === null ? last : withLine(last, axis, newEnd),
  };
}

const withLine = (corner: Corner, axis: Axis, line: number): Corner => ({ ...corner, [axis]: line });

export function followArea(area: Area, { sheetId, axis, edit }: SheetEdit): Area | null {
  if (area.sheetId !== sheetId) return area;
  const size = axis === 'row' ? 'rows' : 'columns';
  const span = mapSpan(edit, [area[axis], area[axis] + area[size] - 1]);
  return span && { ...area, [axis]: span[0], [size]: span[1] - span[0] + 1 };
}

/** A formula relative to its anchor: when the anchor's line goes, the next line that stays takes its place first. */
export function followAnchored(formula: string, anchor: CellAddress, change: SheetEdit): string {
  const { axis, edit, sheetId } = change;
  const gone = anchor.sheetId === sheetId && edit.kind === 'delete' && mapLine(edit, anchor[axis]) === null;
  const steps = gone ? edit.at + edit.count - anchor[axis] : 0;
  const kept = copyFormula(formula, axis === 'row' ? steps : 0, axis === 'column' ? steps : 0);
  return followFormula(kept, anchor.sheetId, change);
}
