import { writeXlsx as writeFile } from 'hucre/xlsx';
import { fixedAreaName } from '../spreadsheet/a1';
import type { Book } from '../spreadsheet/book';
import { excelSheet } from './excel-sheet';
import { excelTitles } from './excel-titles';

/** The whole book as an Excel file: formulas with their last calculated values, looks, rules, names and notes. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const titles = excelTitles(book);
  const active = book.sheets.findIndex(({ id, hidden }) => id === book.activeSheetId && !hidden);
  const firstVisible = book.sheets.findIndex(({ hidden }) => !hidden);
  return await writeFile({
    sheets: book.sheets.map((sheet) => excelSheet(sheet, { book, titles })),
    namedRanges: book.names.flatMap(({ name, area }) => {
      const title = titles.get(area.sheetId);
      return title === undefined ? [] : [{ name, range: fixedAreaName(title, area) }];
    }),
    activeSheet: active >= 0 ? active : firstVisible,
    properties: { title: book.title },
    defaultFont: { name: 'Arial', size: 10 },
  });
}
