/** Compiled, never run: each line below must not compile. */
import { type Code, choiceLists } from '../../src/workbook/choice-lists';
import { computed, type TypedColumn } from '../../src/workbook/column';
import { call, own, type Sign } from '../../src/workbook/formula';
import { type Size, table } from '../../src/workbook/tab';

// @ts-expect-error a function that not every spreadsheet has
export const text = call('TEXT', own('due'));
// @ts-expect-error a text is not a formula: words live in the lists
export const word = call('SUM', 'Goals');
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

const columns = { line: { kind: 'text' } } as const;
const parts = { id: 'goals', group: 'plan', size: 'light', prefix: 'X', columns } as const;
export const named = table({ ...parts, name: 'line' });
// @ts-expect-error the column that names a row is one of the table's own
export const misnamed = table({ ...parts, name: 'title' });
