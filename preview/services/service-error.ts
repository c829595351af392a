import { Refusal } from '../spreadsheet/refusal';

/** What Google's services throw: told apart from mistakes of the stand-in, and handed over as the script's own kind of error. */
export class ServiceError extends Refusal {
  override readonly name = 'Exception';
}

export const mismatchedArguments = (place: string): ServiceError =>
  new ServiceError(`The parameters don't match the method signature for SpreadsheetApp.${place}.`);
