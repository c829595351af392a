import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  serialOf,
} from '../workbook/day';

/** A day on which a review is held or planned, and a little of either side of it that is still the same review. */
const halfway: Record<string, number> = { weekly: 3, monthly: 14, quarterly: 45, campaignEnd: 7 };

/** The day of the next review after one. */
export function nextReview(day: Day, rhythm: string): Day {
  if (rhythm === 'weekly') return addDays(day, 7);
  const month = addMonths(monthOf(day), rhythm === 'monthly' ? 1 : 3);
  return `${month}-${day.slice(8)}` > `${month}-28` ? `${month}-28` : `${month}-${day.slice(8)}`;
}

/** Whether two days are those of one review. */
export const isSameReview = (one: Day, other: Day, rhythm: string): boolean =>
  Math.abs(serialOf(one) - serialOf(other)) <= (halfway[rhythm] ?? 0);

/** The days of the reviews of a plan: one each period, and one when it ends. */
export function reviewDates(months: Month[], rhythm: string): Day[] {
  const [first] = months;
  const last = months[months.length - 1];
  if (!first || !last) return [];
  const end = lastDayOf(last);
  const dates: Day[] = [];
  if (rhythm !== 'campaignEnd')
    for (let day = nextReview(firstDayOf(first), rhythm); day < end; day = nextReview(day, rhythm))
      if (!isSameReview(day, end, rhythm)) dates.push(day);
  return [...dates, end];
}
