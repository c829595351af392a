import { byId } from '../../model/by-id';
import { serialOf } from '../../workbook/day';
import { eachRow } from '../each-row';

/** Nobody works longer on a day, nor much longer in a week. */
const [longestDay, longestWeek] = [16, 80];
/** So many times the hours that somebody has cannot be meant, where it is about weeks of work. */
const [timesTheHours, weeksOfWork] = [3, 100];

/** Hours of a task that its days do not have, or that are far beyond those of whoever does it. */
export const hoursAbsurd = eachRow(
  { code: 'hoursAbsurd', severity: 'warning', table: 'tasks', column: 'hours' },
  (plan) => {
    const people = byId(plan, 'people');
    return ({ typed: { hours, start, due, responsible } }) => {
      if (hours === undefined || start === undefined || due === undefined || start > due) return null;
      const days = serialOf(due) - serialOf(start) + 1;
      const weekly = people.get(responsible ?? '')?.typed.weekly;
      const has = weekly === undefined ? undefined : weekly * Math.ceil(days / 7);
      const isBeyond = has !== undefined && hours >= weeksOfWork && hours > timesTheHours * has;
      if (hours <= longestDay * days && !isBeyond) return null;
      return { facts: { hours: { number: hours }, days: { number: days } } };
    };
  },
);

/** More hours a week than anybody works. */
export const weekAbsurd = eachRow(
  { code: 'hoursAbsurd', severity: 'warning', table: 'people', column: 'weekly' },
  () =>
    ({ typed: { weekly } }) =>
      weekly !== undefined && weekly >= longestWeek
        ? { facts: { hours: { number: weekly }, days: { number: 7 } } }
        : null,
);
