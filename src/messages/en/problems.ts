import type { Facts } from '../facts';

/** Why a call could not be done, and what to do; facts come ready to read. */
export const problems = {
  busy: (_: Facts) => 'Somebody else is changing this workbook with Throughline. Try again in a moment.',
  newerWorkbook: (f: Facts) =>
    `This workbook was built by a newer version of Throughline (${f['version']}). Nothing was changed. Update the add-on, then try again.`,
  notBuilt: (_: Facts) => 'There is no plan in this spreadsheet yet. Set one up first.',
  notEmpty: (_: Facts) =>
    'This spreadsheet already holds a plan with typed content. Nothing was changed. Open the file in a new, empty spreadsheet.',
  settingsBad: (f: Facts) => `These settings cannot be used: ${f['faults']}`,
  planBad: (f: Facts) => `This plan file cannot be used. Nothing was changed. ${f['faults']}`,
  tabBroken: (f: Facts) =>
    `The tab “${f['titles']}” has lost its hidden key row or header row, so it was left as it is. Undo the deletion or restore it from the version history, then build again.`,
  nothingToUndo: (_: Facts) => 'There is nothing to undo: no copies are kept.',
  callBad: (f: Facts) =>
    `The sidebar and the add-on do not understand each other (${f['call']}). Reload the spreadsheet.`,
  serviceFailed: (_: Facts) => 'Google Sheets did not answer as expected. Nothing typed was lost; try again.',
};

/** Reasons a value in a file or a form is refused. */
export const faults = {
  missing: 'is missing',
  unknownKey: 'is not known here',
  notText: 'must be text',
  notNumber: 'must be a number',
  notWhole: 'must be a whole number',
  notDay: 'must be a day such as 2027-01-31',
  notMonth: 'must be a month such as 2027-01',
  notChoice: 'must be one of the listed codes',
  notList: 'must be a list',
  notObject: 'must be an object',
  notId: 'must be an id of this table',
  idTwice: 'is an id that occurs twice',
  notJson: 'is not JSON',
  notCurrency: 'must be a currency code such as EUR',
  outOfRange: 'is out of range',
  otherVersion: 'is a version this add-on cannot read',
  tooLong: 'is too long',
};
