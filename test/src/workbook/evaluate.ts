import type { Formula, Sign } from '../../../src/workbook/formula';

/** null is a cell that holds nothing: it equals both "" and 0, which do not equal each other. */
export type Value = number | string | boolean | null;
/** What this row's cells hold, by column; an error is thrown, as a spreadsheet passes one on. */
export type Cells = Record<string, Value>;

/** This row's cell in a column, whatever it is called. */
export const own = (column: string): Formula => ({ is: 'own', column });

const numberOf = (value: Value): number => {
  if (typeof value === 'string') throw new Error('#VALUE!');
  return Number(value);
};

const quotient = (left: number, right: number): number => {
  if (right === 0) throw new Error('#DIV/0!');
  return left / right;
};

const equals = (left: Value, right: Value): boolean => {
  if (left === null || right === null) return [null, '', 0].includes((left ?? right) as never);
  return left === right;
};

/** Any text is above any number. */
const compare = (left: Value, right: Value): number => {
  const isText = (value: Value) => Number(typeof value === 'string');
  return isText(left) - isText(right) || (isText(left) ? 0 : numberOf(left) - numberOf(right));
};

const signs: Record<Sign, (left: Value, right: Value) => Value> = {
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => quotient(numberOf(left), numberOf(right)),
  '&': (left, right) => `${left ?? ''}${right ?? ''}`,
  '=': equals,
  '<>': (left, right) => !equals(left, right),
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

/** The value of a formula over this row's cells; only what these tests need is known. */
export function evaluate(formula: Formula, cells: Cells): Value {
  const value = (input: Formula | undefined): Value => (input ? evaluate(input, cells) : null);
  switch (formula.is) {
    case 'number':
      return formula.value;
    case 'symbol':
      return formula.text;
    case 'own':
      return cells[formula.column] ?? null;
    case 'answer':
      return cells[formula.row] ?? null;
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
    case 'POWER':
      return power(numberOf(value(inputs[0])), numberOf(value(inputs[1])));
    case 'ABS':
      return Math.abs(numberOf(value(inputs[0])));
    case 'LEFT':
      return textOf(value(inputs[0])).slice(0, numberOf(value(inputs[1])));
    case 'FIND':
      return find(textOf(value(inputs[0])), textOf(value(inputs[1])));
    case 'MEDIAN':
      return inputs.map((input) => numberOf(value(input))).sort((left, right) => left - right)[1] ?? null;
    case 'MAX':
      return Math.max(...inputs.map((input) => numberOf(value(input))));
    case 'ROUNDUP': {
      const number = numberOf(value(inputs[0]));
      return Math.sign(number) * Math.ceil(Math.abs(number));
    }
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

function power(base: number, exponent: number): number {
  const result = base ** exponent;
  if (!Number.isFinite(result)) throw new Error('#NUM!');
  return result;
}

const textOf = (value: Value): string => String(value ?? '');
