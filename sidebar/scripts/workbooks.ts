/** What the sidebar fetches when a workbook of Excel is chosen. */
export { workbookLines as script } from '../../src/features/imports/flow/workbook-lines';
