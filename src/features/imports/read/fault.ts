/** What can be wrong with a file as a whole, with a line of it, or with a cell. */
type ImportFaultCode =
  | 'empty'
  | 'workbook'
  | 'notText'
  | 'webPage'
  | 'wrongEncoding'
  | 'cutOff'
  | 'noTable'
  | 'noRows'
  | 'tooLong'
  | 'uneven'
  | 'formula'
  | 'notNumber'
  | 'mixedNumbers'
  | 'notDate'
  | 'mixedDates'
  | 'longPeriod'
  | 'tooManyNames';

/** Why a file cannot be taken, and where; the sentence is chosen where it is read. */
export interface ImportFault {
  code: ImportFaultCode;
  /** Counted from 1, as an editor of texts shows it. */
  line?: number;
  /** The header of the column. */
  column?: string;
  /** What stands there. */
  text?: string;
  /** First and last day of a period that is too long. */
  from?: string;
  until?: string;
}

export const isFault = (value: object): value is ImportFault => 'code' in value;
