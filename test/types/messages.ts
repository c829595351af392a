/** Compiled, never run: each line below must not compile. */
import { messagesOf } from '../../src/messages/all';
import { en } from '../../src/messages/en';
import type { Messages, SidebarMessages } from '../../src/messages/messages';
import type { Finding } from '../../src/rules/finding';

const { busy: _, ...others } = en.problems;

// @ts-expect-error a message is missing
export const missing: Messages['problems'] = others;
// @ts-expect-error a message too many
export const extra: Messages['findingWords'] = { tooMuch: 'x', tooLittle: 'y', justRight: 'z' };
// @ts-expect-error a sentence with a count is not a text
export const fixed: SidebarMessages['sidebar']['home']['built'] = '3 tabs';
// @ts-expect-error a language we do not speak
messagesOf('de');
// @ts-expect-error a tab there is not
messagesOf('en').tabs.recipes;

const place = { tab: 'goals', row: 1, column: 1 } as const;
const finding = { severity: 'error', facts: {} } as const;
// @ts-expect-error a finding without words
export const unsaid: Finding = { ...finding, place, code: 'tooDull' };
const nowhere = { ...place, tab: 'recipes' } as const;
// @ts-expect-error a finding in no tab
export const lost: Finding = { ...finding, place: nowhere, code: 'idTwice' };
