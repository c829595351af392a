import type { Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { correctedFunctions } from './corrected-functions';
import { keepEmptyResults } from './empty-results';
import { compareExactly } from './exact-comparisons';

/** Univer's formulas, in the grid and in the calculation thread alike, with all that Google Sheets reckons otherwise put right. */
export function registerFormulas(univer: Univer): void {
  compareExactly();
  keepEmptyResults();
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: correctedFunctions });
}
