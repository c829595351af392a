import {
  add,
  atLeast,
  blank,
  call,
  type Formula,
  multiply,
  over,
  subtract,
  when,
  whole,
} from '../workbook/formula';
import type { KpiTerm } from './kpi';
import type { Measure } from './measures';

/** Where a measure's figure stands, and whether it is there at all. */
export interface MeasureCells {
  value(measure: Measure): Formula;
  missing(measure: Measure): Formula;
}

/** The KPI as a formula over the cells of its measures; empty while a part is missing or a divisor is zero. */
export function kpiFormula(term: KpiTerm, cells: MeasureCells): Formula {
  const missing = gapsOf(term, cells);
  const result = call('IFERROR', figure(term, cells), blank);
  const [first, ...others] = missing;
  if (!first) return result;
  return when(others.length === 0 ? first : call('OR', ...missing), blank, result);
}

/** Tests of which none may hold, each measure's once. */
function gapsOf(term: KpiTerm, cells: MeasureCells): Formula[] {
  const gaps = new Map<string, Formula>();
  const collect = (node: KpiTerm): void => {
    if (typeof node === 'number') return;
    if (typeof node === 'string') {
      gaps.set(node, cells.missing(node));
    } else if (node.is === 'given') {
      const other = gapsOf(node.otherwise, cells);
      gaps.set(
        `given ${node.measure}`,
        call(
          'AND',
          cells.missing(node.measure),
          other.length === 1 ? (other[0] as Formula) : call('OR', ...other),
        ),
      );
    } else if ('of' in node) {
      collect(node.of);
    } else {
      collect(node.left);
      collect(node.right);
    }
  };
  collect(term);
  return [...gaps.values()];
}

/** The arithmetic alone: what cannot be divided is an error, which the caller catches. */
function figure(node: KpiTerm, cells: MeasureCells): Formula {
  if (typeof node === 'number') return whole(node);
  if (typeof node === 'string') return cells.value(node);
  if (node.is === 'given')
    return when(cells.missing(node.measure), figure(node.otherwise, cells), cells.value(node.measure));
  if ('of' in node) {
    const inner = figure(node.of, cells);
    // What is whole but for the last digits of binary fractions stays as it is.
    return node.is === 'base' ? call('MAX', inner, 0) : call('ROUNDUP', call('ROUND', inner, 9), 0);
  }
  const left = figure(node.left, cells);
  const right = figure(node.right, cells);
  switch (node.is) {
    case 'ratio':
      return over(left, right);
    case 'product':
      return multiply(left, right);
    case 'difference':
      return subtract(left, right);
    case 'sum':
      return add(left, right);
    case 'power':
      // Roots of negative numbers and vanishing powers are errors here and numbers there.
      return when(call('AND', atLeast(left, 0), atLeast(right, 0)), call('POWER', left, right), over(1, 0));
  }
}
