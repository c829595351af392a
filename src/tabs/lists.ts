import type { ListsTab } from '../workbook/tab';

/** The words of every drop-down, so that no formula holds a word of its own. */
export const lists: ListsTab = { id: 'lists', shape: 'lists', group: 'none', size: 'light' };
