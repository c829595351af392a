import { eachRow, fault } from '../each-row';
import type { FindingCode } from '../finding';
import type { Rule } from '../rule';

/** Lines without one of these. */
const lacking = (code: FindingCode, column: 'channel' | 'category' | 'owner'): Rule =>
  eachRow(
    { code, severity: 'advice', table: 'budget', column },
    () =>
      ({ typed }) =>
        typed[column] === undefined ? fault : null,
  );

export const linesLack: Rule[] = [
  lacking('linesNoChannel', 'channel'),
  lacking('linesNoCategory', 'category'),
  lacking('linesNoOwner', 'owner'),
];
