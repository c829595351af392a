import type { LookUpId } from './choice-lists';
import type { FunctionName } from './functions';
import type { TabId } from './tab-ids';

/** A formula before anybody knows where things stand: columns, answers and words by name. */
export type Formula =
  | { is: 'number'; value: number }
  | { is: 'symbol'; text: string }
  | { is: 'call'; name: FunctionName; inputs: Formula[] }
  | { is: 'join'; sign: Sign; left: Formula; right: Formula }
  | { is: 'own'; column: string }
  | { is: 'column'; tab: TabId; column: string }
  | { is: 'answer'; tab: TabId; row: string }
  | { is: 'headCell'; tab: TabId; row: string; column: string }
  | { is: 'word'; list: LookUpId; code: string }
  | { is: 'words'; list: LookUpId }
  | { is: 'ownMonths'; column: string }
  | { is: 'monthDays'; tab: TabId; column: string }
  | { is: 'monthColumn'; tab: TabId; column: string }
  | { is: 'ownDay'; column: string }
  | { is: 'headMonths'; tab: TabId; row: string; column: string }
  | { is: 'monthBlock'; tab: TabId; column: string }
  | { is: 'monthSpan'; tab: TabId; column: string }
  | { is: 'sumOfTyped'; tab: TabId; each: Formula }
  | { is: 'typedBlock' }
  | { is: 'tabLink'; tab: TabId }
  | { is: 'columnLink'; tab: TabId; column: string };

export type Sign = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';
type Input = Formula | number;

const tree = (input: Input): Formula => (typeof input === 'number' ? whole(input) : input);

/** A whole number. Decimal literals follow the locale, so shares are written as a quotient. */
export function whole(value: number): Formula {
  if (!Number.isSafeInteger(value)) throw new Error(`a formula holds whole numbers only, not ${value}`);
  return { is: 'number', value };
}

/** Signs such as ` *`, `>=` or `▼`; never words, which belong to the lists tab. */
export function symbol(text: string): Formula {
  if (/\p{L}/u.test(text)) throw new Error(`no words in formulas: ${text}`);
  return { is: 'symbol', text };
}

export const blank = symbol('');
export const call = (name: FunctionName, ...inputs: Input[]): Formula => ({
  is: 'call',
  name,
  inputs: inputs.map(tree),
});
const join = (left: Input, sign: Sign, right: Input): Formula => ({
  is: 'join',
  sign,
  left: tree(left),
  right: tree(right),
});

export const add = (left: Input, right: Input) => join(left, '+', right);
export const subtract = (left: Input, right: Input) => join(left, '-', right);
export const multiply = (left: Input, right: Input) => join(left, '*', right);
export const concat = (left: Input, right: Input) => join(left, '&', right);
export const equal = (left: Input, right: Input) => join(left, '=', right);
export const differs = (left: Input, right: Input) => join(left, '<>', right);
export const atLeast = (left: Input, right: Input) => join(left, '>=', right);
export const atMost = (left: Input, right: Input) => join(left, '<=', right);
export const below = (left: Input, right: Input) => join(left, '<', right);
export const above = (left: Input, right: Input) => join(left, '>', right);
/** Cells that people type into may hold a text where a number belongs; whoever reckons with them asks first. */
export const isNumber = (...cells: Formula[]): Formula => {
  const tests = cells.map((cell) => call('ISNUMBER', cell));
  return tests.length === 1 && tests[0] ? tests[0] : call('AND', ...tests);
};
export const isEmpty = (value: Input) => equal(value, blank);

/** `test ? yes : no`. */
export const when = (test: Formula, yes: Input, no: Input = blank) => call('IF', test, yes, no);

/** A quotient that is empty where the divisor is empty or zero. */
export const divide = (left: Input, right: Input) =>
  when(call('IFERROR', equal(right, 0), 1), blank, call('IFERROR', join(left, '/', right), blank));

/** A quotient whose divisor is known not to be zero. */
export const over = (left: Input, right: Input) => join(left, '/', right);

/** A tab's address for HYPERLINK. */
export const tabLink = (tab: TabId): Formula => ({ is: 'tabLink', tab });
/** A jump to a tab, under its title. */
export const tabJump = (tab: TabId, shown: Formula = { is: 'word', list: 'tabs', code: tab }): Formula =>
  call('HYPERLINK', tabLink(tab), shown);

/** The id in front of a link such as `G1 · its name`; empty when there is none. */
export const linkedId = (link: Formula): Formula =>
  call(
    'IFERROR',
    call('LEFT', link, subtract(call('FIND', symbol(' '), concat(link, symbol(' '))), 1)),
    blank,
  );

/** A criterion that finds every link to an id, and not `G10` for `G1`. */
export const linksTo = (id: Formula): Formula => concat(id, symbol(' *'));

/** The value that stands in `wanted` where `links` refer to an id; empty when there is none. */
export const lookUp = (id: Formula, ids: Formula, wanted: Formula): Formula =>
  call('IFERROR', call('INDEX', wanted, call('MATCH', id, ids, 0)), blank);
