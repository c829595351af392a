export const menu = {
  open: 'Open Throughline',
  buildStrategy: 'Build strategy tabs',
  buildPlan: 'Build plan tabs',
  check: 'Check everything',
  review: 'Start a review',
  changes: 'What has changed since approval',
  approve: 'Approve the plan',
  built: (tabs: number) => `Built. ${tabs === 1 ? '1 tab was' : `${tabs} tabs were`} changed.`,
  nothingToDo: 'Everything is in place already.',
  checked: (errors: number, warnings: number) =>
    `Checked: ${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}. See the checks tab.`,
  fillIn: 'Fill in KPI formulas',
  addRows: 'Add rows to this table',
  rowsAdded: (rows: number) => `${rows} rows were added.`,
  openTable: 'Open the tab of a table first, such as Campaigns.',
};
