import type { Formula, Sign } from '../../../src/workbook/formula';
import type { FunctionName } from '../../../src/workbook/functions';

const levels: Sign[][] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']];
const token = /"(?:[^"]|"")*"|\d+|[A-Z]+|<>|<=|>=|[-+*/&=<>();]/g;

/** Reads numbers, signs, joins and calls as a spreadsheet does: `*` binds closer than `+`, equals group to the left. */
export function parseFormula(text: string): Formula {
  const tokens = text.slice(1).match(token) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';

  function joined(level: number): Formula {
    const signs = levels[level];
    if (!signs) return single();
    let left = joined(level + 1);
    while (signs.some((sign) => sign === tokens[at])) {
      const sign = next() as Sign;
      left = { is: 'join', sign, left, right: joined(level + 1) };
    }
    return left;
  }

  function single(): Formula {
    const first = next();
    if (first === '(') {
      const inside = joined(0);
      next();
      return inside;
    }
    if (first === '-') return { is: 'number', value: -Number(next()) };
    if (first.startsWith('"')) return { is: 'symbol', text: first.slice(1, -1).replace(/""/g, '"') };
    if (/^\d/.test(first)) return { is: 'number', value: Number(first) };
    next();
    const inputs = [joined(0)];
    while (next() === ';') inputs.push(joined(0));
    return { is: 'call', name: first as FunctionName, inputs };
  }

  return joined(0);
}
