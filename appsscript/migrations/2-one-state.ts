import type { Migration, Stored } from './migration';

/**
 * Version 1 kept title, language, highest id and look of a tab in the mark of its sheet, or (later) on the spreadsheet
 * without a version. The spreadsheet now keeps them for all tabs in one place; a mark names tab and sheet for good.
 */
export const oneState: Migration = {
  to: 2,
  state: ({ state, marks }) => ({
    version: 2,
    tabs: { ...Object.fromEntries(marks.filter(isFull).map(markerOf)), ...state },
  }),
  mark: ({ tab, sheet }) => ({ version: 2, tab, sheet }),
};

const isFull = ({ look }: Stored): boolean => look !== undefined;
const markerOf = ({ tab, title, language, lastId, look }: Stored) => [tab, { title, language, lastId, look }];
