import { createNodeCalculator } from '../../preview/calculation/node-calculator';
import type { Calculator } from '../../preview/spreadsheet/book';
import { onceAWorker } from './worker-memory';

/** One calculation engine for all books of a worker, for it takes seconds to start; another book is worked out as a whole. */
export function sharedCalculator(): Calculator {
  const { calculate } = onceAWorker('calculator', createNodeCalculator);
  return { calculate, close: () => undefined };
}
