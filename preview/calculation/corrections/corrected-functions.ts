import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import { comparison } from './comparison';
import { Edate } from './edate';
import { zeroWhenNone } from './zero-when-none';

/** Where Univer 0.25.1 reckons differently from Google Sheets; given to the engine they replace its own. */
export const correctedFunctions = [
  [comparison(), 'COMPARE'],
  [Edate, 'EDATE'],
  [zeroWhenNone('MAXIFS'), 'MAXIFS'],
  [zeroWhenNone('MINIFS'), 'MINIFS'],
] as unknown as NonNullable<IUniverEngineFormulaConfig['function']>;
