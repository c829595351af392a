import type { Content } from '../../engine/sheet/content';
import { isUnfinished, type SheetSnapshot } from '../../engine/sheet/snapshot';
import { reviewDates } from '../../model/rhythm';
import type { Settings } from '../../tabs/all';
import type { Month } from '../../workbook/day';

/**
 * Content with the dates of the plan's reviews while their tab is being made, unless a plan file says which there are.
 * Only then: what people delete later stays deleted.
 */
export function withReviewDates(
  content: Content,
  { sheet, settings, months }: { sheet: SheetSnapshot | undefined; settings: Settings; months: Month[] },
): Content {
  const { rhythm } = settings;
  if (rhythm === undefined || !sheet || !isBeingMade(sheet) || content.tables.reviews) return content;
  const reviews = reviewDates(months, rhythm).map((date, index) => ({
    id: `V${index + 1}`,
    typed: { date, rhythm },
  }));
  return { ...content, tables: { ...content.tables, reviews } };
}

/** Nothing has been written there yet, and no row of it was ever there. */
const isBeingMade = ({ marker, values }: SheetSnapshot): boolean =>
  isUnfinished(marker) && marker.lastId === 0 && values.every((line) => line.every((value) => value === ''));
