import type { Altered } from '../../model/plan';
import type { CellContent } from '../../workbook/cell';
import { isDayValue, isFormula } from '../../workbook/cell';
import type { Fact } from '../finding';
import type { Rule } from '../rule';
import { partFact } from './part-fact';

/** Enough of a formula to know it by. */
const longest = 40;

/** Cells of ours in which something else was found: put back already, or left until people ask for it. */
export const cellsAltered: Rule = ({ altered }) =>
  altered.map((cell) => {
    const { place, name, key, held, due, stays } = cell;
    const facts = { name, column: partFact(place.tab, key), held: shown(held), due: shown(due) };
    if (!stays) return { code: 'cellPutBack', severity: 'warning', place, facts };
    const fixes = [{ code: 'putBack' as const, facts: {}, cells: [{ place, content: due }] }];
    return { code: 'cellReplaced', severity: 'warning', place, facts, fixes };
  });

function shown(content: Altered['held'] | CellContent): Fact {
  if (typeof content === 'number') return { number: content };
  if (typeof content === 'object' && isDayValue(content)) return { day: content.day };
  const text = typeof content === 'object' && isFormula(content) ? content.formula : String(content);
  return text === '' ? '–' : text.length > longest ? `${text.slice(0, longest)}…` : text;
}
