import fc from 'fast-check';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { tabsOfSize } from '../../src/tabs/all';
import { runs } from '../support/sizes';
import { sequencesIn } from './acts/sequences';
import { lossesOfBuild, lossesOfCheck, workedIn, workedOn } from './rebuilding';
import { ask, buildSteps, firstQuarter, fullSample, newWorkbook, sample } from './workbook';

const text = (plan: PlanFile) => JSON.stringify(firstQuarter(plan));

describe.each([
  ['an Arabic workbook', { text: text(sample), language: 'ar' }, 'light', 12],
  ['a full workbook', { text: text(fullSample), size: 'full' }, 'full', 8],
] as const)('nothing is lost in %s', (_, plan, size, usual) => {
  const opened = newWorkbook();
  // As the sidebar opens a plan: steps finish what one call cannot do.
  buildSteps(opened, ask(opened, 'openPlan', plan).steps);
  const sequences = sequencesIn(workedIn(tabsOfSize(size)));

  test('by a build after whatever people did', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        expect(lossesOfBuild(workedOn(acts, opened))).toEqual([]);
      }),
      { numRuns: runs(usual, 250) },
    );
  });

  test('by a check', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        expect(lossesOfCheck(workedOn(acts, opened))).toEqual([]);
      }),
      { numRuns: runs(3, 30) },
    );
  });
});
