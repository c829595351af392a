import type { Rule } from '../rule';

/** An amount that was typed with the sign of another currency than the plan's: it is added up as if it were the plan's. */
export const otherCurrency: Rule = ({ foreign, currency }) =>
  foreign.map(({ place, sign, value }) => ({
    code: 'otherCurrency',
    severity: 'error',
    place,
    facts: { value: { number: value }, sign, currency },
  }));
