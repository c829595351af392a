import type { ISheetNote } from '@univerjs/sheets-note';
import type { BookSheet } from '../spreadsheet/book';

export type UniverNotes = Record<string, Record<string, ISheetNote>>;

const WIDTH = 220;
const LINE_HEIGHT = 18;
const LETTERS_IN_A_LINE = 34;

export function toUniverNotes(sheet: BookSheet): UniverNotes {
  const notes: UniverNotes = {};
  for (const [row, columns] of Object.entries(sheet.cells)) {
    for (const [column, { note }] of Object.entries(columns)) {
      if (!note) continue;
      notes[row] = { ...notes[row], [column]: asNote(Number(row), Number(column), note) };
    }
  }
  return notes;
}

function asNote(row: number, col: number, note: string): ISheetNote {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_IN_A_LINE), 0);
  return {
    id: `${row}-${col}`,
    row,
    col,
    width: WIDTH,
    height: Math.min(40 + lines * LINE_HEIGHT, 300),
    note,
  };
}
