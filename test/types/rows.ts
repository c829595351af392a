/** Compiled, never run: each line below must not compile. */

import type { PlanRow } from '../../src/plan-file/schema';
import type { RowOf, Settings, TableId } from '../../src/tabs/all';

export const goal: RowOf<'goals'> = { goal: 'Grow', target: 200, due: '2027-03-31' };
export const line: RowOf<'budget'> = { line: 'Flyers', months: { '2027-01': 5 } };

// @ts-expect-error there is no such column
export const unknown: RowOf<'goals'> = { mood: 'good' };
// @ts-expect-error a computed column is not typed
export const computed: RowOf<'goals'> = { progress: 0.5 };
// @ts-expect-error a target is a number
export const wrongKind: RowOf<'goals'> = { target: '200' };
// @ts-expect-error months are amounts by month
export const wrongMonths: RowOf<'budget'> = { months: 5 };
// @ts-expect-error a column of another table
export const foreign: RowOf<'budget'> = { target: 5 };
// @ts-expect-error a heading is not an answer
export const heading: Settings = { settings: 'x' };
// @ts-expect-error a jump to a tab is not an answer
export const jump: Settings = { goals: 5 };
// @ts-expect-error the number of months is a number
export const months: Settings = { months: 'three' };
// @ts-expect-error nobody types in the checks
export const checks: TableId = 'checks';
// @ts-expect-error a row in a file has an id
export const nameless: PlanRow<'goals'> = { goal: 'Grow' };
