/** The functions that Google Sheets, the local spreadsheet and LibreOffice 7.4 compute alike; formulas use no other. */
export const functionNames = [
  'ABS', 'AND', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'DATE', 'EDATE', 'EOMONTH', 'HYPERLINK', 'IF', 'IFERROR', 'INDEX',
  'ISNUMBER', 'LEFT', 'FIND', 'LEN', 'MATCH', 'MAX', 'MAXIFS', 'MEDIAN', 'MIN', 'NOT', 'OR', 'REPT', 'ROUND', 'SUM', 'SUMIF',
  'SUMIFS', 'SUMPRODUCT', 'TODAY',
] as const;

export type FunctionName = (typeof functionNames)[number];
