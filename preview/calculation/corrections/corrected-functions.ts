import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import { Edate } from './edate';
import { plainComparison } from './plain-comparison';
import { zeroWhenNone } from './zero-when-none';

/** Where Univer 0.25.1 reckons differently from Google Sheets; given to the engine they replace its own. */
export const correctedFunctions = [
  [plainComparison(), 'COMPARE'],
  [Edate, 'EDATE'],
  [zeroWhenNone('MAXIFS'), 'MAXIFS'],
  [zeroWhenNone('MINIFS'), 'MINIFS'],
] as unknown as NonNullable<IUniverEngineFormulaConfig['function']>;
