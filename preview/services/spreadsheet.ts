import { addSheet, copySheet, deleteSheet, moveSheet } from '../spreadsheet/book-sheets';
import { isLocale } from '../spreadsheet/locales';
import { type Context, counted } from './context';
import { addMetadata, metadataOf } from './developer-metadata';
import type { GoogleSheet, GoogleSpreadsheet } from './google-types';
import { rangeAreas, sheetIds } from './identities';
import { createMetadataFinder } from './metadata-finder';
import { findName, removeName, setName } from './named-range';
import { protectionsOf } from './protection';
import { liveSheet } from './range-grid';
import { readA1 } from './read-a1';
import { ServiceError } from './service-error';

const ID = 'local';

/** The spreadsheet as Google's services show it: one line for each method. */
export function createSpreadsheet(context: Context): GoogleSpreadsheet {
  const { open, make } = context;
  const { book } = open;
  const active = () => liveSheet(context, { sheetId: book.activeSheetId });
  const sheetOrNull = (sheet: { id: number } | undefined): GoogleSheet | null =>
    sheet ? make.sheet(sheet.id) : null;
  const spreadsheet: GoogleSpreadsheet = counted('Spreadsheet', context, {
    getId: () => ID,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${ID}/edit`,
    getName: () => book.title,
    rename: (title) => {
      book.title = title;
    },
    getSpreadsheetLocale: () => book.locale,
    setSpreadsheetLocale: (locale) => {
      if (!isLocale(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
      book.locale = locale;
    },
    getSpreadsheetTimeZone: () => book.timeZone,
    setSpreadsheetTimeZone: (timeZone) => {
      book.timeZone = timeZone;
    },
    getSheets: () => book.sheets.map(({ id }) => make.sheet(id)),
    getSheetByName: (title) => sheetOrNull(book.sheets.find((sheet) => sheet.title === title)),
    getSheetById: (sheetId) => sheetOrNull(book.sheets.find(({ id }) => id === sheetId)),
    insertSheet: (...given: unknown[]) => {
      const named =
        given.find((one) => typeof one === 'string') ?? freeTitle(book.sheets.map((sheet) => sheet.title));
      const at = given.find((one) => typeof one === 'number') ?? book.sheets.indexOf(active()) + 1;
      const template = templateIn(given);
      const sheet = template === undefined ? addSheet(book, named, at) : copySheet(book, template, at, named);
      book.activeSheetId = sheet.id;
      open.changed(null);
      return make.sheet(sheet.id);
    },
    deleteSheet: (sheet) => {
      deleteSheet(book, liveSheet(context, { sheetId: sheetIds.of(sheet, 'Spreadsheet.deleteSheet') }).id);
      open.changed(null);
    },
    getActiveSheet: () => make.sheet(active().id),
    setActiveSheet: (sheet: GoogleSheet) => {
      const { id } = liveSheet(context, { sheetId: sheetIds.of(sheet, 'Spreadsheet.setActiveSheet') });
      book.activeSheetId = id;
      return make.sheet(id);
    },
    moveActiveSheet: (position) => {
      if (!(position >= 1 && position <= book.sheets.length))
        throw new ServiceError(`Invalid argument: ${position}`);
      moveSheet(book, active().id, position - 1);
      open.changed(null);
    },
    getRangeList: (places) => make.rangeList(places.map((place) => readA1(book, active(), place))),
    getNamedRanges: () => book.names.map(({ name }) => make.namedRange(name)),
    getRangeByName: (name) => {
      const named = findName(book, name);
      return named ? make.range(named.area) : null;
    },
    setNamedRange: (name, range) => {
      setName(book, name, rangeAreas.of(range, 'Spreadsheet.setNamedRange'));
      open.changed(null);
    },
    removeNamedRange: (name) => {
      removeName(book, name);
      open.changed(null);
    },
    getProtections: (type) => protectionsOf(context, book.sheets, type),
    addDeveloperMetadata: (key: string, ...rest: Parameters<typeof addMetadata>[3]) => {
      addMetadata(context, null, key, rest);
      return spreadsheet;
    },
    getDeveloperMetadata: () => metadataOf(context, null),
    createDeveloperMetadataFinder: () => createMetadataFinder(context),
    toast: (message: string) => context.toast(message),
  });
  return spreadsheet;
}

/** The sheet that is to be copied, by its number. */
function templateIn(given: unknown[]): number | undefined {
  const options = given.find((one) => typeof one === 'object' && one !== null) as
    | { template?: GoogleSheet }
    | undefined;
  return options?.template && sheetIds.of(options.template, 'Spreadsheet.insertSheet');
}

function freeTitle(taken: string[]): string {
  for (let number = taken.length + 1; ; number += 1)
    if (!taken.includes(`Sheet${number}`)) return `Sheet${number}`;
}
