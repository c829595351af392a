import { oneOrMore } from '../plural';

const numbers = (count: number): string => oneOrMore(count, '1 number', `${count} numbers`);

/** What the sidebar says while the numbers of a file come in. */
export const imports = {
  title: 'Import numbers',
  intro:
    'Reads a CSV or Excel file, such as an export of Google Analytics, Google Ads, Meta Ads or Shopify, and adds it up by month.',
  private: 'The file is read here in your browser. Only the numbers you confirm go into this spreadsheet.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  opening: 'Getting ready',
  looking: 'Looking at the workbook',
  reconciling: 'Comparing with the workbook',
  writing: 'Writing the numbers',
  recognised: (source: string) => `Recognised: an export of ${source}.`,
  unknown: 'This is no export we know. Please say what each column holds.',
  rows: (read: number, added: number) =>
    `${oneOrMore(read, '1 row', `${read} rows`)} read, ${added} added up`,
  apart: {
    total: (count: number) =>
      oneOrMore(
        count,
        '1 row adds up others and is left out',
        `${count} rows add up others and are left out`,
      ),
    note: (count: number) =>
      oneOrMore(count, '1 line is no row of data', `${count} lines are no rows of data`),
  },
  encoding: (name: string) => `Letters read as ${name}.`,
  tables: (used: number, of: number) => `Table ${used} of ${of} in this file`,
  table: 'Table',
  shared: (count: number) =>
    oneOrMore(
      count,
      '1 row over the end of a month was shared out by its days.',
      `${count} rows over the end of a month were shared out by their days.`,
    ),
  unnamed: (count: number) =>
    oneOrMore(count, '1 row is not named. It counts.', `${count} rows are not named. They count.`),
  account: (name: string) => `Account: ${name}`,
  period: (from: string, until: string) => `From ${from} to ${until}`,
  amounts: (codes: string) => `Amounts in ${codes}`,
  target: 'Write to',
  targets: { metrics: 'Metrics: measures by month', spend: 'Spend: money spent by month' },
  split: 'Rows',
  splits: {
    '': 'One row for each measure',
    channel: 'One row for each channel',
    campaign: 'One row for each campaign',
  },
  columns: 'What each column holds',
  leftOut: (count: number) => oneOrMore(count, '1 column left out', `${count} columns left out`),
  uses: {
    '': 'Leave out',
    day: 'Day or month',
    week: 'First day of a week',
    from: 'First day of a period',
    until: 'Last day of a period',
    channel: 'Channel',
    campaign: 'Campaign',
    supplier: 'Supplier',
    year: 'Year',
    account: 'Account',
    currency: 'Currency',
  },
  roles: 'Not a number',
  measures: 'Measures',
  ownMeasure: (name: string) => `Own measure: ${name}`,
  why: {
    ratio: 'Left out: the workbook works ratios out from sums.',
    unknown: 'Left out: not recognised.',
    currency: (plan: string) => `Left out: its amounts are not in ${plan}, the plan’s currency.`,
    people:
      'Left out: it counts people, and adding up days or campaigns would count some of them twice. Export it with one row a month.',
  },
  order: 'The dates can be read in two ways',
  orders: { dmy: 'Day before month (31/12/2027)', mdy: 'Month before day (12/31/2027)' },
  month: 'Month of these numbers',
  monthHint: 'The file names no dates.',
  chooseMonth: 'Choose a month',
  year: 'Year of these dates',
  chooseYear: 'Choose a year',
  mark: (example: string) => `In this file, ${example} is`,
  marks: { group: 'One thousand five hundred', point: 'One and a half' },
  doubt: 'Rows called “Total”',
  doubts: { sums: 'They add up others', rows: 'They are rows like the others' },
  names: 'Names in the file',
  namesHint: 'Which of the plan’s each one is.',
  linesHint: 'On which line of the budget each was spent.',
  asInFile: 'As in the file',
  noLine: 'No line yet',
  questions: {
    order: 'Please say how the dates are to be read.',
    month: 'Please choose the month of these numbers.',
    year: 'Please choose the year of these dates.',
    mark: 'Please say what a point or comma before three figures means.',
    total: 'Please say whether rows called “Total” add up the others: their numbers do not tell.',
    measure:
      'There is nothing to write yet: please say which column holds numbers, and check that the months are those of the plan.',
  },
  faulty: (count: number) => oneOrMore(count, 'One thing is in the way', `${count} things are in the way`),
  preview: 'Preview',
  reconciled: 'Preview',
  nothingYet: 'Nothing has been written yet.',
  outside: (months: string) => `Left out, since the plan does not cover it: ${months}.`,
  row: 'Goes to',
  newRow: 'A new row',
  states: { new: 'new', same: 'there already', update: 'updated', conflict: 'differs', overlap: 'overlaps' },
  was: (stands: string) => `was ${stands}`,
  conflicts: (count: number) =>
    oneOrMore(count, '1 number was typed and differs', `${count} numbers were typed and differ`),
  conflictsHint: 'What is not ticked stays as it was typed.',
  overlap: 'An earlier file is about some of the same days',
  overlapHint:
    'Tick a month to put this file’s number in place of what stands there. Nothing is added twice.',
  takeAll: 'Take the file’s number everywhere',
  take: (month: string, stands: string, comes: string) => `${month}: ${comes} instead of ${stands}`,
  write: (count: number) => `Write ${numbers(count)}`,
  allThere: 'Everything is there already. There is nothing to write.',
  remap: 'Back to the columns',
  done: (written: number) => `${numbers(written)} ${oneOrMore(written, 'was', 'were')} written.`,
  same: (count: number) => oneOrMore(count, '1 was there already.', `${count} were there already.`),
  kept: (count: number) =>
    oneOrMore(count, '1 typed number stayed as it was.', `${count} typed numbers stayed as they were.`),
  line: (line: string) => `Line ${line}`,
  cell: (line: string, column: string) => `Line ${line}, “${column}”`,
  faults: {
    empty: 'The file is empty. Please export it again.',
    workbook: 'This workbook cannot be read. Open it, save or download it as CSV, and choose that file.',
    notText: 'This is not a text file. Choose one that was exported as CSV.',
    webPage:
      'This is a web page, not a CSV file: the export may have ended at a sign-in page. Sign in and export again.',
    wrongEncoding: 'Letters here cannot be read. Save the file as “CSV UTF-8” and choose it again.',
    cutOff: 'The file breaks off here, or a quotation mark is never closed. Please export it again.',
    noTable: 'No row of headers was found. The file needs one row of headers with rows of numbers below it.',
    noRows: 'There are headers here and no rows below them. Choose a longer period and export again.',
    tooLong: 'The file has more than 500,000 rows. Export it by month instead of by day.',
    uneven:
      'This line has more or fewer cells than there are headers, perhaps because of a comma inside a number. Export the file again, or mend the line.',
    formula: (text: string) =>
      `“${text}” is a formula, and formulas are not imported. Put its result there, or leave the column out.`,
    notNumber: (text: string) => `“${text}” is not a number. Mend it in the file, or leave the column out.`,
    mixedNumbers: (text: string) =>
      `“${text}” has another decimal mark than the numbers before it. Export the file with one format for numbers.`,
    notDate: (text: string) =>
      `“${text}” is not a date. Mend it in the file, or choose another column for the dates.`,
    mixedDates: (text: string) =>
      `“${text}” has day and month the other way round than the dates before it. Export the file with one format for dates.`,
    longPeriod: (from: string, until: string) =>
      `This covers ${from} to ${until}, which is more than a month. Export the file by day, week or month.`,
    tooManyNames: 'There are more than 60 names. Choose one row for each measure, or export fewer campaigns.',
  },
};
