/** Compiled, never run: each line below must not compile. */

import type { Content } from '../../src/engine/sheet/content';
import type { PlanFile, PlanForm, PlanRow } from '../../src/features/plan-file/schema';
import type { Records } from '../../src/records/records';
import type { FormId, FormOf, RowOf, Settings, TableId } from '../../src/tabs/all';

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

export const answers: FormOf<'strategy'> = { vision: 'Bread for all', ownShare: 0.05 };
export const unread: PlanForm<'strategy'> = { ...answers, unread: { marketTotal: 'a lot' } };

// @ts-expect-error there is no such question
export const unasked: FormOf<'strategy'> = { mood: 'good' };
// @ts-expect-error a heading is not an answer
export const company: FormOf<'strategy'> = { company: 'x' };
// @ts-expect-error a share is a number
export const wrongAnswer: FormOf<'strategy'> = { ownShare: '5%' };
// @ts-expect-error the settings are no form beside the others
export const settings: FormId = 'start';
// @ts-expect-error nobody types in the summary
export const summary: FormId = 'summary';
// @ts-expect-error a form is not a table
export const notTable: TableId = 'strategy';
// @ts-expect-error a table is not a form
export const notForm: PlanFile['forms'] = { goals: [] };
// @ts-expect-error an answer to be written stands under what was typed
export const untyped: Content['forms'] = { strategy: { vision: 'x' } };
// @ts-expect-error records hold every form
export const formless: Records['forms'] = {};
