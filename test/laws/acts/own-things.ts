import type { Area } from '../../../preview/spreadsheet/book';
import { type Doer, type Doing, dataOf, lastColumn, word } from './act';

/** Any cell of ours, headers and keys included, or one beside them. */
function anyCell(doing: Doing): Area {
  const { sheet, at, to, keys } = doing;
  const column = to % Math.min(lastColumn(keys) + 2, sheet.columnCount);
  return { sheetId: sheet.id, row: at % dataOf(doing).end, column, rows: 1, columns: 1 };
}

/** A colour that nobody else uses. */
const colour = (kind: 1 | 2, { mark }: Doing) => `#ab${(kind * 0x1000 + mark).toString(16).padStart(4, '0')}`;

export const ownThings = {
  recolour: (doing) => doing.local.acts.setBackground(anyCell(doing), colour(1, doing)),
  colourText: (doing) => doing.local.acts.setColor(anyCell(doing), colour(2, doing)),
  ownFormat: (doing) => doing.local.acts.setFormat(anyCell(doing), `0.0" ${word(doing)}"`),
  /** On a header every other time, where a note of ours stands. */
  note(doing) {
    const { local, at, keys } = doing;
    const header = at % 2 === 0 ? keys.rows.get('header') : undefined;
    const cell = anyCell(doing);
    local.acts.addNote({ ...cell, row: header ?? cell.row }, word(doing));
  },
  ownConditionalFormat(doing) {
    const { local, sheet } = doing;
    const area = { ...anyCell(doing), rows: 3 };
    const formula = `=LEN("${word(doing)}")>0`;
    local.acts.addConditionalFormat(sheet.id, {
      areas: [area],
      formula,
      background: '#00ff00',
      color: null,
      bold: false,
    });
  },
  ownProtection: (doing) =>
    doing.local.acts.protect(anyCell(doing), { description: word(doing), warningOnly: doing.at % 2 === 0 }),
  ownName: (doing) => doing.local.acts.nameRange(`kept_${doing.mark}`, anyCell(doing)),
} satisfies Record<string, Doer>;
