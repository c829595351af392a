import { type Doer, pick, word } from './act';

const locales = ['fr_FR', 'ar_EG', 'vi_VN', 'zh_CN', 'en_US'];

export const tabs = {
  renameTab: (doing) => doing.local.acts.renameSheet(doing.sheet.id, `It’s “${word(doing)}” & more`),
  moveTab: ({ local, sheet, to }) => local.acts.moveSheet(sheet.id, to % local.book.sheets.length),
  addTab(doing) {
    const { local, to } = doing;
    const added = local.acts.addSheet(word(doing), to % (local.book.sheets.length + 1));
    local.acts.type({ sheetId: added.id, row: 2, column: 1 }, word(doing));
  },
  duplicateTab: ({ local, sheet }) => void local.acts.duplicateSheet(sheet.id),
  hideTab({ local, sheet }) {
    if (local.book.sheets.some(({ id, hidden }) => id !== sheet.id && !hidden))
      local.acts.hideSheet(sheet.id);
  },
  changeLocale: ({ local, at }) => local.acts.setLocale(pick(locales, at)),
} satisfies Record<string, Doer>;

/** After these a tab is gone, or nobody can read it any more. */
export const breaking = {
  deleteTab({ local, sheet }) {
    if (local.book.sheets.some(({ id, hidden }) => id !== sheet.id && !hidden))
      local.acts.deleteSheet(sheet.id);
  },
  deleteKeyRow: ({ local, sheet, keys }) => local.acts.deleteRows(sheet.id, keys.keyRow),
  deleteKeyColumn: ({ local, sheet, keys }) => local.acts.deleteColumns(sheet.id, keys.keyColumn),
  deleteHeader({ local, sheet, keys }) {
    const header = keys.rows.get('header');
    if (header !== undefined) local.acts.deleteRows(sheet.id, header);
  },
  typeOverKey: (doing) => {
    const { local, sheet, keys, at } = doing;
    const column = pick([keys.keyColumn, ...keys.columns.values()], at);
    local.acts.type({ sheetId: sheet.id, row: keys.keyRow, column }, word(doing));
  },
} satisfies Record<string, Doer>;
