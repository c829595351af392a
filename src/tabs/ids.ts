/** The ids of all tabs, for those who know the tabs. */
export { type TabId, tabIds } from '../workbook/tab-ids';
