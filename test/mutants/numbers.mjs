import { allMutators } from '../../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js';

/** One more and one less for every number: Stryker by itself leaves numbers alone, and the rules are full of limits. */
allMutators.push({
  name: 'NumericLiteral',
  *mutate(path) {
    if (!path.isNumericLiteral() || path.key === 'key') return;
    const { value } = path.node;
    const others = Number.isInteger(value) ? [value + 1, value - 1] : [value * 1.1, value * 0.9];
    for (const other of others) if (other >= 0) yield { type: 'NumericLiteral', value: other };
  },
});

export const strykerPlugins = [];
