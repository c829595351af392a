import { isDayValue } from '../../workbook/cell';
import type { Rule } from '../rule';

/** A typed cell that does not fit its column. */
export const cellUnreadable: Rule = ({ records }) =>
  records.faults.map(({ tab, row, column, typed, expected }) => ({
    code: 'cellUnreadable',
    severity: 'error',
    place: { tab, row, column },
    facts: { typed: isDayValue(typed) ? { day: typed.day } : String(typed), expected: { expected } },
  }));
