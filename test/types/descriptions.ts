/** Compiled, never run: each line below must not compile. */
import { form, table, timelineTab } from '../../src/tabs/describe';
import { checks } from '../../src/tabs/measure/checks';
import { timeline } from '../../src/tabs/plan/timeline';
import { objectives } from '../../src/tabs/strategy/objectives';
import { strategy } from '../../src/tabs/strategy/strategy';
import { prose, text } from '../../src/workbook/column';

const { columns } = objectives;
const parts = { id: 'objectives', group: 'strategy', size: 'full', prefix: 'O', name: 'objective' } as const;
const { target: _, ...fewer } = columns;

export const whole = table({ ...parts, columns });
// @ts-expect-error a column has words and no description
export const undescribed = table({ ...parts, columns: fewer });
// @ts-expect-error a column has no words
export const wordless = table({ ...parts, columns: { ...columns, mood: text() } });
// @ts-expect-error the column that names a row is one of the table's own
export const misnamed = table({ ...parts, columns, name: 'title' });
// @ts-expect-error a tab without words
export const untold = table({ ...parts, id: 'recipes', columns });
// @ts-expect-error nothing that stands above this table has words
export const headed = table({ ...parts, columns, head: { proof: { label: 'objective', cells: {} } } });

const row = { label: 'severity', cells: {} } as const;
const told = { id: 'checks', group: 'measure', size: 'light', prefix: 'F', name: 'what' } as const;
export const above = table({ ...told, columns: checks.columns, head: { lastRun: row, errors: row } });
// @ts-expect-error what stands above the table has words and no description
export const headless = table({ ...told, columns: checks.columns, head: { errors: row } });
const mood = { ...row, label: 'mood' } as const;
// @ts-expect-error it stands in no column of the table
export const astray = table({ ...told, columns: checks.columns, head: { lastRun: row, errors: mood } });

const asked = { id: 'strategy', group: 'strategy', size: 'full' } as const;
const { vision: __, ...others } = strategy.rows;
export const form1 = form({ ...asked, rows: strategy.rows });
// @ts-expect-error a question has words and no description
export const unasked = form({ ...asked, rows: others });
// @ts-expect-error a question has no words
export const unsaid = form({ ...asked, rows: { ...strategy.rows, mood: prose() } });
// @ts-expect-error a heading has no words
export const untitled = form({ ...asked, rows: { ...strategy.rows, mood: { kind: 'heading' } } });
export const jumping = form({ ...asked, rows: { ...strategy.rows, toGoals: { kind: 'tab', tab: 'goals' } } });

const { turn: ___, ...rest } = timeline.columns;
export const moving = timelineTab(timeline);
// @ts-expect-error a column has words and no description
export const still = timelineTab({ ...timeline, columns: rest });
