import type { Input, Output } from '../src/calls/contract';
import type { Layout } from '../src/engine/lay-out';
import { highestId } from '../src/engine/resolve/ids';
import { lastUsedRow } from '../src/engine/resolve/lay-out-tab';
import type { ContentRow } from '../src/engine/sheet/content';
import { cellWrite } from '../src/engine/sheet/writes';
import { planOf } from '../src/features/check/plan-of';
import { sayFigures } from '../src/features/reviews/figures';
import { writtenReview } from '../src/features/reviews/write-review';
import { isHeld, isOpenDecision, type Review, reviewOn } from '../src/model/reviews';
import { type TableId, typedTables } from '../src/tabs/all';
import { cellName } from '../src/workbook/a1';
import type { CellContent } from '../src/workbook/cell';
import { sayDay } from '../src/workbook/say-number';
import { changesSince } from './approve';
import { buildAll, openReadable } from './build';
import { changeTabs } from './change-tabs';
import { openWorkbook, type Workbook } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
export function prepareReview(spreadsheet: Spreadsheet): Output<'prepareReview'> {
  const { layout, dayOf } = openReadable(spreadsheet);
  const { records, context, language } = layout;
  const { today } = planOf(layout, dayOf(new Date()));
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
export function startReview(
  spreadsheet: Spreadsheet,
  { rhythm }: Input<'startReview'>,
): Output<'startReview'> {
  const workbook = withReviews(spreadsheet);
  const { layout } = workbook;
  const plan = planOf(layout, workbook.dayOf(new Date()));
  const figures = sayFigures(plan, layout.language, changesSince(workbook));
  const found = reviewOn(plan.records.tables.reviews, plan.today, rhythm);
  const id = found?.id ?? `V${lastIdIn(workbook) + 1}`;
  putRows(workbook, [{ id, typed: { date: plan.today, rhythm, figures } }]);
  const after = openWorkbook(spreadsheet, { toWrite: () => false });
  const row = rowOf(after, id);
  if (found && !isHeld(found.typed)) writeCell(after, row, 'date', { day: plan.today });
  return { id, rhythm, figures: found?.typed.figures ?? figures, ...placeIn(after.layout, row, 'worked') };
}

/** Writes down what people say in a review; nothing that stands there is lost. */
export function writeReview(spreadsheet: Spreadsheet, input: Input<'writeReview'>): Output<'writeReview'> {
  const workbook = withReviews(spreadsheet);
  const { today: day, records } = planOf(workbook.layout, workbook.dayOf(new Date()));
  const { rows, longer } = writtenReview(records.tables.reviews, { ...input, day }, lastIdIn(workbook));
  putRows(workbook, rows);
  if (longer.length === 0) return {};
  const after = openWorkbook(spreadsheet, { toWrite: () => false });
  for (const { column, text } of longer) writeCell(after, rowOf(after, input.id), column, text);
  return {};
}

/** The workbook with the tab of the reviews, brought in where it is missing. */
function withReviews(spreadsheet: Spreadsheet): Workbook {
  const workbook = openReadable(spreadsheet);
  if (workbook.ourSheets.has('reviews')) return workbook;
  changeTabs(spreadsheet, { add: ['reviews'], remove: [] });
  buildAll(spreadsheet, {});
  return openReadable(spreadsheet);
}

const lastIdIn = ({ layout: { tabLayouts } }: Workbook): number =>
  tabLayouts.reviews ? highestId(tabLayouts.reviews) : 0;

/** Writes rows into the reviews: into blank cells of those that are there, and the others below them. */
function putRows({ spreadsheet, layout }: Workbook, rows: ContentRow<'reviews'>[]): void {
  const { reviews } = layout.tabLayouts;
  const spare = reviews ? reviews.last - lastUsedRow(reviews) : 0;
  buildAll(spreadsheet, {
    content: { settings: {}, tables: { reviews: rows } },
    ...(spare < rows.length && { moreRows: { reviews: rows.length } }),
  });
}

const rowOf = ({ layout }: Workbook, id: string): number =>
  layout.records.tables.reviews.find((review) => review.id === id)?.row ?? 0;

function writeCell({ layout, ourSheets }: Workbook, row: number, key: string, content: CellContent): void {
  const column = layout.tabLayouts.reviews?.columns.get(key);
  if (row > 0 && column !== undefined)
    writeTab({ tab: 'reviews', writes: [cellWrite(row, column, content)] }, ourSheets);
}

/** A cell of the reviews as the sidebar goes to it. */
function placeIn({ tabLayouts: { reviews } }: Layout, row: number, key: string) {
  return {
    title: reviews?.title ?? '',
    sheetId: reviews?.marker?.sheet ?? 0,
    cell: cellName(row, reviews?.columns.get(key) ?? 1),
  };
}
