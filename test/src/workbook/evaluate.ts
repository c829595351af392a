import type { Formula, Sign } from '../../../src/workbook/formula';

export type Value = number | string | boolean;
/** What this row's cells hold, by column; an error is thrown, as a spreadsheet passes one on. */
export type Cells = Record<string, Value>;

const numberOf = (value: Value): number => {
  const number = value === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw new Error('#VALUE!');
  return number;
};

const quotient = (left: number, right: number): number => {
  if (right === 0) throw new Error('#DIV/0!');
  return left / right;
};

/** A blank cell is '' here; compared with a number it counts as zero, as it does in a spreadsheet. */
const equals = (left: Value, right: Value): boolean =>
  left === right || (left === '' && right === 0) || (left === 0 && right === '');

const signs: Record<Sign, (left: Value, right: Value) => Value> = {
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => quotient(numberOf(left), numberOf(right)),
  '&': (left, right) => `${left}${right}`,
  '=': equals,
  '<>': (left, right) => !equals(left, right),
  '<': (left, right) => numberOf(left) < numberOf(right),
  '<=': (left, right) => numberOf(left) <= numberOf(right),
  '>': (left, right) => numberOf(left) > numberOf(right),
  '>=': (left, right) => numberOf(left) >= numberOf(right),
};

/** The value of a formula over this row's cells; only what these tests need is known. */
export function evaluate(formula: Formula, cells: Cells): Value {
  const value = (input: Formula | undefined): Value => (input ? evaluate(input, cells) : '');
  switch (formula.is) {
    case 'number':
      return formula.value;
    case 'symbol':
      return formula.text;
    case 'own':
      return cells[formula.column] ?? '';
    case 'answer':
      return cells[formula.row] ?? '';
    case 'word':
      return formula.code;
    case 'join':
      return signs[formula.sign](value(formula.left), value(formula.right));
    case 'call':
      return callOf(formula.name, formula.inputs, value);
    default:
      throw new Error(`these tests do not evaluate ${formula.is}`);
  }
}

function callOf(name: string, inputs: Formula[], value: (input: Formula | undefined) => Value): Value {
  switch (name) {
    case 'IF':
      return value(value(inputs[0]) ? inputs[1] : inputs[2]);
    case 'IFERROR':
      try {
        return value(inputs[0]);
      } catch {
        return value(inputs[1]);
      }
    case 'AND':
      return inputs.every((input) => value(input));
    case 'OR':
      return inputs.some((input) => value(input));
    case 'NOT':
      return !value(inputs[0]);
    case 'ISNUMBER':
      return typeof value(inputs[0]) === 'number';
    case 'ABS':
      return Math.abs(numberOf(value(inputs[0])));
    case 'LEFT':
      return String(value(inputs[0])).slice(0, numberOf(value(inputs[1])));
    case 'FIND':
      return find(String(value(inputs[0])), String(value(inputs[1])));
    case 'MEDIAN':
      return inputs.map((input) => numberOf(value(input))).sort((left, right) => left - right)[1] ?? '';
    case 'ROUND': {
      const factor = 10 ** numberOf(value(inputs[1]));
      return Math.round(numberOf(value(inputs[0])) * factor) / factor;
    }
    default:
      throw new Error(`these tests do not evaluate ${name}`);
  }
}

function find(wanted: string, text: string): number {
  if (!text.includes(wanted)) throw new Error('#VALUE!');
  return text.indexOf(wanted) + 1;
}
