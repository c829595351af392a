import type { ContentRow } from '../../engine/sheet/content';
import type { Review } from '../../model/reviews';
import type { RowOf } from '../../tabs/all';
import type { Day } from '../../workbook/day';
import { type Lesson, lessons } from './lessons';

const decisionKeys = ['decision', 'changes', 'subject', 'owner', 'due'] as const;
export type Decision = { [Key in (typeof decisionKeys)[number]]?: string | undefined };

/** What people say in a review: what they learnt, and what follows. */
export interface Given {
  id: string;
  day: Day;
  rhythm: string;
  lessons: { [Column in Lesson]?: string | undefined };
  decisions: Decision[];
}

/** Rows with what comes into their blank cells, and cells whose text grows. */
export interface Written {
  rows: ContentRow<'reviews'>[];
  longer: { column: Lesson; text: string }[];
}

/**
 * Where what people say in a review is to stand: in the review's row, the first decision, too, where that has none; each
 * other decision in a row of its own. What stands there stays: words come under it, and nothing comes twice.
 */
export function writtenReview(reviews: Review[], given: Given, lastId: number): Written {
  const { id, rhythm } = given;
  const row = reviews.find((one) => one.id === id);
  const date = row?.typed.date ?? given.day;
  const made = reviews.filter((one) => one.id === id || one.typed.review === id);
  const decisions = given.decisions
    .filter(
      (decision) => !made.some(({ typed }) => decisionKeys.every((key) => typed[key] === decision[key])),
    )
    .map((decision): RowOf<'reviews'> => ({ ...said(decision), done: 'no' }));
  const isFree = !row || decisionKeys.every((key) => row.typed[key] === undefined);
  const first = isFree ? decisions.shift() : undefined;
  return {
    rows: [
      { id, typed: { date, rhythm, ...said(given.lessons), ...first } },
      ...decisions.map((decision, index) => ({
        id: `V${lastId + 1 + index}`,
        typed: { date, rhythm, review: id, ...decision },
      })),
    ],
    longer: lessons.flatMap((column) => {
      const [held, more] = [row?.typed[column], given.lessons[column]];
      const isThere = held === undefined || more === undefined || held.includes(more);
      return isThere ? [] : [{ column, text: `${held}\n${more}` }];
    }),
  };
}

type Said<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
/** What was filled in. */
const said = <T extends object>(all: T): Said<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Said<T>;
