import type { Code } from '../../workbook/choice-lists';
import {
  above,
  atLeast,
  blank,
  call,
  equal,
  type Formula,
  isEmpty,
  multiply,
  subtract,
  when,
} from '../../workbook/formula';
import { answer, ownOf, word } from '../cells';
import { isCase, isDue } from './verdict-case';

const own = ownOf('kpis');
const says = (status: Code<'kpiStatuses'>) => word('kpiStatuses', status);

const reaches = (figure: Formula, bound: Formula) => atLeast(call('ROUND', subtract(figure, bound), 9), 0);
const isMet = when(
  equal(own('way'), 0),
  call(
    'AND',
    reaches(own('actual'), own('target')),
    when(call('ISNUMBER', own('upper')), reaches(own('upper'), own('actual')), equal(1, 1)),
  ),
  reaches(multiply(own('way'), own('actual')), multiply(own('way'), own('target'))),
);

const isAtLeast = (share: 'onTrackShare' | 'atRiskShare') => atLeast(own('pace'), answer('start', share));
const bands = when(
  isAtLeast('onTrackShare'),
  says('onTrack'),
  when(isAtLeast('atRiskShare'), says('atRisk'), says('offTrack')),
);
const isInside = atLeast(own('pace'), 1);

/** Last month's step was one to the target. */
const getsBetter = when(
  call('AND', call('ISNUMBER', own('latest')), call('ISNUMBER', own('previous'))),
  call('IFERROR', above(multiply(own('way'), subtract(own('latest'), own('previous'))), 0), equal(1, 0)),
  equal(1, 0),
);

const whileItRuns = when(
  isCase('growing', 'path'),
  when(isMet, says('reached'), bands),
  when(
    isCase('capped'),
    when(isMet, bands, says('offTrack')),
    when(
      isCase('within', 'heldAtZero'),
      when(
        isInside,
        says('onTrack'),
        when(when(isCase('within'), isAtLeast('atRiskShare'), getsBetter), says('atRisk'), says('offTrack')),
      ),
      bands,
    ),
  ),
);

/** The row's verdict in one word; every row in use has one. */
export const statusWord = when(
  isEmpty(own('verdictCase')),
  blank,
  when(
    isCase('notRated'),
    says('notRated'),
    when(
      isCase('conflict'),
      says('conflict'),
      when(
        isCase('notStarted'),
        says('notStarted'),
        when(
          call('OR', isCase('noData'), call('NOT', call('ISNUMBER', own('pace')))),
          says('noData'),
          when(isDue, when(isMet, says('reached'), says('offTrack')), whileItRuns),
        ),
      ),
    ),
  ),
);
