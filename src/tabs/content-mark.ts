import type { Environment } from '../workbook/column';
import { add, call, concat, type Formula, multiply, symbol, when, whole } from '../workbook/formula';
import type { TabId } from '../workbook/tab-ids';

const block: Formula = { is: 'typedBlock' };

/** A cell's number, or of a text how long it is and how it ends: each counts by its place. */
const ofCell = when(
  call('ISNUMBER', block),
  block,
  add(call('LEN', block), call('UNICODE', call('RIGHT', concat(symbol(' '), block), 1))),
);
const ofBlock = call('SUMPRODUCT', multiply(multiply(call('ROW', block), call('COLUMN', block)), ofCell));

/** A number that changes when people type: what has been typed into some tabs, boiled down. */
export const contentMark = (tabs: readonly TabId[], { has }: Environment): Formula =>
  tabs
    .filter(has)
    .map((tab): Formula => ({ is: 'sumOfTyped', tab, each: ofBlock }))
    .reduce(add, whole(0));

/** In two parts, since a formula may be only so long. */
export const strategyTabs = [
  'start',
  'strategy',
  'objectives',
  'goals',
  'segments',
  'personas',
  'journey',
  'competitors',
  'swot',
  'initiatives',
] as const;
export const planTabs = [
  'channels',
  'campaigns',
  'tasks',
  'content',
  'budget',
  'spend',
  'people',
  'metrics',
  'kpis',
  'reviews',
] as const;
