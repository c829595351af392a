import { firstDayOf, lastDayOf } from '../../workbook/day';
import { eachRow } from '../each-row';

/** A campaign that begins before the plan or ends after it. */
export const campaignOutsidePlan = eachRow(
  { code: 'campaignOutsidePlan', severity: 'advice', table: 'campaigns', column: 'start' },
  ({ months }) => {
    const [first] = months;
    const last = months[months.length - 1];
    return ({ typed: { start, end } }) => {
      if (first === undefined || last === undefined || start === undefined || end === undefined) return null;
      const from = firstDayOf(first);
      const to = lastDayOf(last);
      if (start >= from && end <= to) return null;
      const facts = { start: { day: start }, end: { day: end }, from: { day: from }, to: { day: to } };
      return { facts, ...(start >= from && { column: 'end' }) };
    };
  },
);
