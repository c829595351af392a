/** A small add-on to try the page with, as the files that dist/ would hold. */
export const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Open ' + Session.getActiveUserLocale(), 'openSidebar')
    .addSeparator()
    .addItem('Build', 'build')
    .addItem('Fail', 'fail')
    .addItem('Notify', 'notify')
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Helper'));
}
function build() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var plan = spreadsheet.insertSheet('الخطة');
  plan.setRightToLeft(true);
  plan.getRange(1, 1, 2, 2).setValues([['Name', 'Double'], [21, '=A2*2']]);
}
function backToFirst() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].activate();
}
function goTo(cell) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).activate();
}
function offer(cell, isOpen) {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Done', 'Later'], true).setAllowInvalid(isOpen);
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).setDataValidation(rule.build());
}
function offerDay(cell) {
  var rule = SpreadsheetApp.newDataValidation().requireDate().build();
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).setDataValidation(rule);
}
function fail() {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 2, 2).setValues([[1]]);
}
function notify() {
  SpreadsheetApp.getUi().alert('Please note', 'All tabs are there.', SpreadsheetApp.getUi().ButtonSet.OK);
  SpreadsheetApp.getActiveSpreadsheet().toast('Finished');
}
function throughlineCall() {
  return JSON.stringify({ ok: true, output: { tabs: [], steps: [] } });
}
function typed() {
  var range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getDataRange();
  return [].concat.apply([], range.getValues()).filter(String);
}
function write(text, number) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange(30, 1, 1, 3).setValues([[text, number, '=B30*2']]);
  return sheet.getRange(30, 3).getValue();
}
function when() { return { day: new Date() }; }
function hidden_() { return 1; }
`;

export const sidebar = `<!doctype html>
<html lang="en">
  <head><base target="_top"><title>Helper</title></head>
  <body><main><h1>Helper</h1><button onclick="google.script.host.close()">Done</button></main></body>
</html>`;
