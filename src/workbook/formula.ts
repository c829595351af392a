import type { FunctionName } from './functions';

/** A formula before anybody knows where things stand: columns, answers and words by name. */
export type Formula =
  | { is: 'number'; value: number }
  | { is: 'symbol'; text: string }
  | { is: 'call'; name: FunctionName; inputs: Formula[] }
  | { is: 'join'; sign: Sign; left: Formula; right: Formula }
  | { is: 'own'; column: string }
  | { is: 'column'; tab: string; column: string }
  | { is: 'answer'; tab: string; row: string }
  | { is: 'headCell'; tab: string; row: string; column: string }
  | { is: 'word'; list: string; code: string }
  | { is: 'words'; list: string }
  | { is: 'ownMonths'; column: string }
  | { is: 'monthDays'; tab: string; column: string }
  | { is: 'monthColumn'; tab: string; column: string }
  | { is: 'ownDay'; column: string }
  | { is: 'headMonths'; tab: string; row: string; column: string }
  | { is: 'monthBlock'; tab: string; column: string }
  | { is: 'tabLink'; tab: string }
  | { is: 'columnLink'; tab: string; column: string };

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
export const isEmpty = (value: Input) => equal(value, blank);

/** `test ? yes : no`. */
export const when = (test: Formula, yes: Input, no: Input = blank) => call('IF', test, yes, no);

/** A quotient that is empty where the divisor is empty or zero. */
export const divide = (left: Input, right: Input) =>
  when(call('IFERROR', equal(right, 0), 1), blank, call('IFERROR', join(left, '/', right), blank));

/** A quotient whose divisor is known not to be zero. */
export const over = (left: Input, right: Input) => join(left, '/', right);

/** This row's cell in a column of the same table. */
export const own = (column: string): Formula => ({ is: 'own', column });
/** All data cells of a table's column. */
export const column = (tab: string, name: string): Formula => ({ is: 'column', tab, column: name });
/** The answer cell of a form's row. */
export const answer = (tab: string, row: string): Formula => ({ is: 'answer', tab, row });
/** A cell of the block above a table. */
export const headCell = (tab: string, row: string, name: string): Formula => ({
  is: 'headCell',
  tab,
  row,
  column: name,
});
/** The cell of the lists tab that holds a choice's word. */
export const word = (list: string, code: string): Formula => ({ is: 'word', list, code });
/** The cells of the lists tab that hold all words of a list, in order. */
export const words = (list: string): Formula => ({ is: 'words', list });
/** This row's cells of a monthly column, side by side. */
export const ownMonths = (name: string): Formula => ({ is: 'ownMonths', column: name });
/** The first days of the months above a monthly column. */
export const monthDays = (tab: string, name: string): Formula => ({ is: 'monthDays', tab, column: name });
/** All data cells of a monthly column, rows × months. */
export const monthBlock = (tab: string, name: string): Formula => ({ is: 'monthBlock', tab, column: name });
/** What stands above a monthly column in a row of the block above the table, side by side. */
export const headMonths = (tab: string, row: string, name: string): Formula => ({
  is: 'headMonths',
  tab,
  row,
  column: name,
});
/** The data cells of a monthly column in the month that the formula stands in. */
export const monthColumn = (tab: string, name: string): Formula => ({ is: 'monthColumn', tab, column: name });
/** The first day of that month, above the formula's own monthly column. */
export const ownDay = (name: string): Formula => ({ is: 'ownDay', column: name });
/** A tab's address for HYPERLINK. */
export const tabLink = (tab: string): Formula => ({ is: 'tabLink', tab });
/** A jump to a tab, under its title. */
export const tabJump = (tab: string, shown: Formula = word('tabs', tab)): Formula =>
  call('HYPERLINK', tabLink(tab), shown);
/** The address of a row, by its number, at a column of a table, for HYPERLINK. */
export const rowLink = (tab: string, name: string, row: Formula): Formula =>
  concat({ is: 'columnLink', tab, column: name }, row);

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
