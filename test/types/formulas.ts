/** Compiled, never run: each line below must not compile. */

import {
  answer,
  column,
  headCell,
  monthDays,
  ownOf,
  rowLink,
  timelineHeader,
  word,
  words,
} from '../../src/tabs/cells';
import { type Code, choiceLists } from '../../src/workbook/choice-lists';
import { choice, computed, link, prose, type TypedColumn } from '../../src/workbook/column';
import { call, type Sign, tabLink } from '../../src/workbook/formula';
import type { Size } from '../../src/workbook/tab';

const own = ownOf('goals');

// @ts-expect-error a function that not every spreadsheet has
export const text = call('TEXT', own('due'));
// @ts-expect-error a text is not a formula: words live in the lists
export const wordy = call('SUM', 'Goals');
// @ts-expect-error a sign there is not
export const power: Sign = '^';
// @ts-expect-error a code that is not in the list
export const code: Code<'directions'> = 'sideways';
// @ts-expect-error a list is not changed at run time
choiceLists.directions.push('sideways');
// @ts-expect-error how a computed cell is shown is one of a few words
export const shown = computed('month', () => own('due'));
// @ts-expect-error a kind of cell there is not
export const kind: TypedColumn = { kind: 'colour' };

// @ts-expect-error a tab is of one of two sizes
export const size: Size = 'huge';

// @ts-expect-error a column that no table has
own('mood');
// @ts-expect-error a column of another table
own('campaign');
// @ts-expect-error a formula of two tables names what both have
ownOf('goals', 'kpis')('metric');
// @ts-expect-error a column that the table has not
column('goals', 'mood');
// @ts-expect-error a tab there is not
column('recipes', 'id');
// @ts-expect-error a form has no columns
column('strategy', 'vision');
// @ts-expect-error a question that the form does not ask
answer('start', 'mood');
// @ts-expect-error a table has no answers
answer('goals', 'goal');
// @ts-expect-error nothing of that name stands above the table
headCell('budget', 'proofMood', 'total');
// @ts-expect-error nothing stands above this table
headCell('goals', 'proofLines', 'goal');
// @ts-expect-error a column that the timeline has not
timelineHeader('mood');
// @ts-expect-error a table without months
monthDays('goals', 'months');
// @ts-expect-error a tab there is not
tabLink('recipes');
// @ts-expect-error a row is shown by the name of its own table
rowLink('tasks', 'campaigns', call('ROW'));
// @ts-expect-error a list of words there is not
words('moods');
// @ts-expect-error a code that is not in its list
word('directions', 'sideways');
// @ts-expect-error a KPI that the catalogue has not
word('kpis', 'happiness');
// @ts-expect-error a drop-down of a list there is not
choice('moods');
// @ts-expect-error a link to a table there is not
link('recipes');
// @ts-expect-error a link to a form
link('strategy');
// @ts-expect-error a column that needs a tab there is not
prose({ needs: 'recipes' });
