import type { KpiTerm } from '../../src/kpis/kpi';

const signs = { sum: '+', difference: '−', product: '×', ratio: '÷', power: '^' } as const;
const strength = { sum: 1, difference: 1, product: 2, ratio: 2, power: 3 } as const;

/** A KPI's formula as people read it, by the ids of its measures. */
export function sayTerm(term: KpiTerm, outer = 0): string {
  if (typeof term === 'number') return String(term);
  if (typeof term === 'string') return term;
  if (term.is === 'given') return `[${term.measure}, else ${sayTerm(term.otherwise)}]`;
  if ('of' in term) return term.is === 'base' ? sayTerm(term.of, outer) : `⌈${sayTerm(term.of)}⌉`;
  const own = strength[term.is];
  const text = `${sayTerm(term.left, own)} ${signs[term.is]} ${sayTerm(term.right, own + 1)}`;
  return own < outer ? `(${text})` : text;
}

/** What a KPI is divided by: where one of these is zero, it stays empty; where growth is reckoned from it, below zero, too. */
export function emptyWhile(term: KpiTerm): string[] {
  if (typeof term !== 'object') return [];
  if (term.is === 'given') return emptyWhile(term.otherwise);
  if ('of' in term) return emptyWhile(term.of);
  const inside = [...emptyWhile(term.left), ...emptyWhile(term.right)];
  const own = term.is === 'ratio' && typeof term.right !== 'number' ? [sayDivisor(term.right)] : [];
  return [...new Set([...inside, ...own])];
}

function sayDivisor(term: KpiTerm): string {
  const isBase = typeof term === 'object' && term.is === 'base';
  return `\`${sayTerm(term)}\` is ${isBase ? 'not above 0' : '0'}`;
}
