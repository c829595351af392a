import fc from 'fast-check';
import { tabsOfSize } from '../../src/tabs/all';
import { runs } from '../support/sizes';
import { sequencesIn } from './acts/sequences';
import { lossesOfBuild, lossesOfCheck, workedIn, workedOn } from './rebuilding';
import { firstQuarter, sample, workbookOf } from './workbook';

const opened = workbookOf(firstQuarter(sample));
const sequences = sequencesIn(workedIn(tabsOfSize('light')));

describe('nothing that people typed, and nothing of their own, is lost', () => {
  test('by a build after whatever they did', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        expect(lossesOfBuild(workedOn(acts, opened))).toEqual([]);
      }),
      { numRuns: runs(40, 500) },
    );
  });

  test('by a check', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        expect(lossesOfCheck(workedOn(acts, opened))).toEqual([]);
      }),
      { numRuns: runs(5, 60) },
    );
  });
});
