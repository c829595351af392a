import { copySheet, hideSheet, renameSheet } from '../spreadsheet/book-sheets';
import { contentSize } from '../spreadsheet/cells';
import type { Modelled } from './call-kinds';
import { type Context, counted } from './context';
import { addMetadata, metadataOf } from './developer-metadata';
import type { GoogleSheet } from './google-types';
import { sheetIds } from './identities';
import { layered } from './layered';
import { addProtection, protectionsOf } from './protection';
import { liveSheet } from './range-grid';
import { areaWithin } from './range-place';
import { readA1 } from './read-a1';
import { sheetFormats } from './sheet-formats';
import { sheetLines } from './sheet-lines';
import { sheetLooks } from './sheet-looks';

type SheetParts = ReturnType<typeof sheetLines> &
  ReturnType<typeof sheetLooks> &
  ReturnType<typeof sheetFormats>;

/** A sheet as Google's services show it: one line for each method that is not in a part of its own. */
export function createSheet(context: Context, sheetId: number): GoogleSheet {
  const { open, make } = context;
  const { book } = open;
  const self = (): GoogleSheet => sheet;
  const live = () => liveSheet(context, { sheetId });
  const whole: Omit<Modelled<'Sheet'>, keyof SheetParts> = {
    getParent: () => make.spreadsheet(),
    getSheetId: () => live().id,
    getIndex: () => book.sheets.indexOf(live()) + 1,
    getName: () => live().title,
    setName: (title) => {
      renameSheet(book, live().id, title);
      open.changed(null);
      return sheet;
    },
    getDataRange: () => {
      const { rows, columns } = contentSize(live());
      return make.range({
        sheetId,
        row: 0,
        column: 0,
        rows: Math.max(rows, 1),
        columns: Math.max(columns, 1),
      });
    },
    getLastRow: () => contentSize(live()).rows,
    getLastColumn: () => contentSize(live()).columns,
    getRange: (first: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
      typeof first === 'string'
        ? make.range(readA1(book, live(), first))
        : make.range(
            areaWithin(context, { sheetId: live().id, row: first - 1, column: column - 1, rows, columns }),
          ),
    getRangeList: (places) => make.rangeList(places.map((place) => readA1(book, live(), place))),
    activate: () => {
      book.activeSheetId = live().id;
      return sheet;
    },
    isSheetHidden: () => live().hidden,
    hideSheet: () => {
      hideSheet(book, live().id);
      return sheet;
    },
    showSheet: () => {
      live().hidden = false;
      return sheet;
    },
    copyTo: () => {
      const copy = copySheet(book, live().id, book.sheets.length);
      open.changed(null);
      return make.sheet(copy.id);
    },
    protect: () => addProtection(context, sheetId, null),
    getProtections: (type) => protectionsOf(context, [live()], type),
    addDeveloperMetadata: (key: string, ...rest: Parameters<typeof addMetadata>[3]) => {
      addMetadata(context, live().id, key, rest);
      return sheet;
    },
    getDeveloperMetadata: () => metadataOf(context, live().id),
  };
  const sheet: GoogleSheet = counted(
    'Sheet',
    context,
    layered(
      () => whole,
      () => sheetLines(context, sheetId, self),
      () => sheetLooks(context, sheetId, self),
      () => sheetFormats(context, sheetId),
    ),
  );
  return sheetIds.remember(sheet, sheetId);
}
