import { blockName, cellName, columnLetters, quotedTitle } from './a1';
import type { Addresses } from './addresses';
import type { Month } from './day';
import type { Formula, Sign } from './formula';
import type { TabId } from './tab-ids';

const strength: Record<Sign, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** Where the formula will stand: its tab, its one-based row or a text that stands for it, and the month of a monthly column. */
export interface Here {
  tab: TabId;
  row: number | string;
  month?: Month | undefined;
}

/**
 * The text that parses in every locale: `;` between inputs, English names, no decimals, no array literals. One case for each kind
 * of tree.
 */
export function printFormula(formula: Formula, addresses: Addresses, here: Here): string {
  const inside = (tab: TabId, text: string) =>
    tab === here.tab ? text : `${quotedTitle(addresses.title(tab))}!${text}`;
  const absolute = (name: string) => name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const block = (tab: TabId, row: number, column: number, size: { rows: number; columns: number }) =>
    inside(tab, absolute(blockName(row, column, size.rows, size.columns)));
  const cell = (tab: TabId, row: number, column: number) => inside(tab, absolute(cellName(row, column)));

  let typedBlock = '';
  function print(node: Formula, outer = 0): string {
    switch (node.is) {
      case 'number':
        return String(node.value);
      case 'symbol':
        return `"${node.text.replace(/"/g, '""')}"`;
      case 'call':
        return `${node.name}(${node.inputs.map((input) => print(input)).join(';')})`;
      case 'join': {
        const own = strength[node.sign];
        const text = `${print(node.left, own)}${node.sign}${print(node.right, own + 1)}`;
        return own < outer ? `(${text})` : text;
      }
      case 'own':
        return `$${columnLetters(addresses.column(here.tab, node.column))}${here.row}`;
      case 'column': {
        const { first, last } = addresses.rows(node.tab);
        return block(node.tab, first, addresses.column(node.tab, node.column), {
          rows: last - first + 1,
          columns: 1,
        });
      }
      case 'answer':
        return cell(node.tab, addresses.formRow(node.tab, node.row), addresses.answerColumn(node.tab));
      case 'headCell':
        return cell(node.tab, addresses.formRow(node.tab, node.row), addresses.column(node.tab, node.column));
      case 'word': {
        const { row, column } = addresses.word(node.list, node.code);
        return cell('lists', row, column);
      }
      case 'words': {
        const { row, column, rows } = addresses.words(node.list);
        return block('lists', row, column, { rows, columns: 1 });
      }
      case 'ownMonths': {
        const { first, count } = addresses.months(here.tab, node.column);
        return `$${columnLetters(first)}${here.row}:$${columnLetters(first + count - 1)}${here.row}`;
      }
      case 'monthDays': {
        const { first, count } = addresses.months(node.tab, node.column);
        return block(node.tab, addresses.headerRow(node.tab), first, { rows: 1, columns: count });
      }
      case 'headMonths': {
        const { first, count } = addresses.months(node.tab, node.column);
        return block(node.tab, addresses.formRow(node.tab, node.row), first, { rows: 1, columns: count });
      }
      case 'monthColumn': {
        const { first, last } = addresses.rows(node.tab);
        const at = addresses.monthColumn(node.tab, node.column, monthOf(here));
        return block(node.tab, first, at, { rows: last - first + 1, columns: 1 });
      }
      case 'ownDay':
        return cell(
          here.tab,
          addresses.headerRow(here.tab),
          addresses.monthColumn(here.tab, node.column, monthOf(here)),
        );
      case 'monthBlock': {
        const { first, last } = addresses.rows(node.tab);
        const runs = addresses.monthRuns(node.tab, node.column);
        return runs
          .map((run) => block(node.tab, first, run.first, { rows: last - first + 1, columns: run.count }))
          .join(';');
      }
      case 'monthSpan': {
        const { first, last } = addresses.rows(node.tab);
        const { first: left, count } = addresses.months(node.tab, node.column);
        return block(node.tab, first, left, { rows: last - first + 1, columns: count });
      }
      case 'sumOfTyped': {
        const sums = addresses.typedBlocks(node.tab).map(({ row, column, ...size }) => {
          typedBlock = block(node.tab, row, column, size);
          return print(node.each, strength['+']);
        });
        return sums.length === 0 ? '0' : `(${sums.join('+')})`;
      }
      case 'typedBlock':
        return typedBlock;
      case 'tabLink':
        return `"#gid=${addresses.sheetId(node.tab)}"`;
      case 'columnLink':
        return `"#gid=${addresses.sheetId(node.tab)}&range=${columnLetters(addresses.column(node.tab, node.column))}"`;
    }
  }
  return `=${print(formula)}`;
}

/** A formula that is to stand in many rows of a tab, printed once: the texts differ by the number of the row. */
export function printInRows(
  formula: Formula,
  addresses: Addresses,
  here: Omit<Here, 'row'>,
): (row: number) => string {
  const parts = printFormula(formula, addresses, { ...here, row: anyRow }).split(anyRow);
  return (row) => parts.join(String(row));
}
function monthOf({ tab, month }: Here): Month {
  if (month === undefined) throw new Error(`a formula of ${tab} stands in no month`);
  return month;
}

const anyRow = '\u0000';

/** Whether two texts are the same formula, however the spreadsheet spells separators, spaces and case. */
export const sameFormula = (left: string, right: string): boolean =>
  left === right || foldedFormula(left) === foldedFormula(right);

/** A formula without the freedom that spreadsheets take with separators, spaces and case. */
export function foldedFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const folded = (part: string) => part.replace(/\s/g, '').replace(/,/g, ';').toUpperCase();
  const unquoted = (part: string) =>
    /^'[\p{L}\p{M}\p{N}_.]+'$/u.test(part) ? part.slice(1, -1).toUpperCase() : part;
  return parts.map((part, index) => (index % 2 ? unquoted(part) : folded(part))).join('');
}
