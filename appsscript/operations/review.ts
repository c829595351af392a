import type { Input, Output } from '../../src/calls/contract';
import type { Layout } from '../../src/engine/lay-out';
import { highestId } from '../../src/engine/resolve/ids';
import { lastUsedRow } from '../../src/engine/resolve/lay-out-tab';
import type { ContentRow } from '../../src/engine/sheet/content';
import { cellWrite } from '../../src/engine/sheet/writes';
import { planOf } from '../../src/features/check/plan-of';
import { sayFigures } from '../../src/features/reviews/figures';
import { writtenReview } from '../../src/features/reviews/write-review';
import { isHeld, isOpenDecision, type Review, reviewOn } from '../../src/model/reviews';
import { type TableId, typedTables } from '../../src/tabs/all';
import { cellName } from '../../src/workbook/a1';
import type { CellContent } from '../../src/workbook/cell';
import { sayDay } from '../../src/workbook/say-number';
import { build, readable } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';
import { changesSince } from './approve';
import { takeTabs } from './change-tabs';

/** Rows that a decision may change, in the order in which they are offered. */
const changeable: TableId[] = [
  'campaigns',
  'budget',
  'channels',
  'goals',
  'initiatives',
  'objectives',
  'segments',
];

/** What is on the table before a review: decisions that are open, and what new ones may name. */
export function prepareReview(work: UnitOfWork): Output<'prepareReview'> {
  const layout = readable(work);
  const { records, context, language } = layout;
  const { today } = planOf(layout, work.today);
  const rowsOf = (tables: TableId[]) =>
    tables.flatMap((table) =>
      records.tables[table].map(({ id }) => ({ id, label: context.linkTo(table, id) ?? id })),
    );
  return {
    rhythm: records.settings.rhythm ?? null,
    open: records.tables.reviews
      .filter(({ typed }) => isOpenDecision(typed))
      .map((review) => ({
        what: decisionIn(review, layout),
        owner: context.linkTo('people', review.typed.owner ?? '') ?? review.typed.owner ?? '',
        due: review.typed.due ? sayDay(review.typed.due, language) : '',
        isLate: (review.typed.due ?? today) < today,
        ...placeIn(layout, review.row, 'decision'),
      })),
    subjects: rowsOf(changeable),
    people: rowsOf(['people']),
  };
}

/** What was decided about which row, in a few words. */
function decisionIn({ typed }: Review, { context }: Layout): string {
  const { decision, changes, subject } = typed;
  const named = typedTables.flatMap((table) => context.linkTo(table, subject ?? '') ?? [])[0];
  return [
    decision && context.wordFor('decisions', decision),
    changes && context.wordFor('changes', changes),
    named ?? subject,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Begins a review: a row with the day and its figures, or the row that was laid out for it. */
export function startReview(work: UnitOfWork, { rhythm }: Input<'startReview'>): Output<'startReview'> {
  bringReviews(work);
  const plan = planOf(work.layout, work.today);
  const figures = sayFigures(plan, work.layout.language, changesSince(work));
  const found = reviewOn(plan.records.tables.reviews, plan.today, rhythm);
  const id = found?.id ?? `V${lastIdIn(work) + 1}`;
  putRows(work, [{ id, typed: { date: plan.today, rhythm, figures } }]);
  const row = rowOf(work, id);
  if (found && !isHeld(found.typed)) putCell(work, row, 'date', { day: plan.today });
  return { id, rhythm, figures: found?.typed.figures ?? figures, ...placeIn(work.layout, row, 'worked') };
}

/** Writes down what people say in a review; nothing that stands there is lost. */
export function writeReview(work: UnitOfWork, input: Input<'writeReview'>): Output<'writeReview'> {
  bringReviews(work);
  const { today: day, records } = planOf(work.layout, work.today);
  const { rows, longer } = writtenReview(records.tables.reviews, { ...input, day }, lastIdIn(work));
  putRows(work, rows);
  for (const { column, text } of longer) putCell(work, rowOf(work, input.id), column, text);
  return {};
}

/** Sees to it that there is a tab of the reviews. */
function bringReviews(work: UnitOfWork): void {
  readable(work);
  if (!work.sheets.has('reviews')) build(work, { more: takeTabs(work, { add: ['reviews'], remove: [] }) });
}

const lastIdIn = ({ layout: { tabLayouts } }: UnitOfWork): number =>
  tabLayouts.reviews ? highestId(tabLayouts.reviews) : 0;

/** Writes rows into the reviews: into blank cells of those that are there, and the others below them. */
function putRows(work: UnitOfWork, rows: ContentRow<'reviews'>[]): void {
  const { reviews } = work.layout.tabLayouts;
  const spare = reviews ? reviews.last - lastUsedRow(reviews) : 0;
  build(work, {
    content: { settings: {}, tables: { reviews: rows } },
    ...(spare < rows.length && { moreRows: { reviews: rows.length } }),
  });
}

const rowOf = ({ layout }: UnitOfWork, id: string): number =>
  layout.records.tables.reviews.find((review) => review.id === id)?.row ?? 0;

function putCell(work: UnitOfWork, row: number, key: string, content: CellContent): void {
  const column = work.layout.tabLayouts.reviews?.columns.get(key);
  if (row > 0 && column !== undefined)
    work.collect({ tab: 'reviews', writes: [cellWrite(row, column, content)] });
}

/** A cell of the reviews as the sidebar goes to it. */
function placeIn({ tabLayouts: { reviews } }: Layout, row: number, key: string) {
  return {
    title: reviews?.title ?? '',
    sheetId: reviews?.marker?.sheet ?? 0,
    cell: cellName(row, reviews?.columns.get(key) ?? 1),
  };
}
