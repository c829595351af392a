import {
  add,
  blank,
  call,
  equal,
  type Formula,
  isEmpty,
  multiply,
  over,
  own,
  subtract,
  when,
  word,
} from '../../workbook/formula';
import { figureOf, hasNoFigure } from './measure-cells';

const first = figureOf(own('first'));
const second = figureOf(own('second'));
const isHow = (how: string) => equal(own('how'), word('ownKpis', how));
const unless = (gap: Formula, result: Formula) => when(gap, blank, result);

/** Of one measure or two. */
const total = when(isEmpty(own('second')), first, unless(hasNoFigure(own('second')), add(first, second)));

const ofTwo = unless(
  call('OR', isEmpty(own('second')), hasNoFigure(own('second'))),
  call(
    'IFERROR',
    when(
      isHow('ratio'),
      over(first, second),
      when(
        isHow('perThousand'),
        multiply(over(first, second), 1000),
        when(
          isHow('difference'),
          subtract(first, second),
          when(isHow('growth'), over(subtract(first, second), second)),
        ),
      ),
    ),
    blank,
  ),
);

/** Without a first measure it is the measure of the same name. */
const sameName = unless(hasNoFigure(own('kpi')), figureOf(own('kpi')));

/** A KPI of people's own, live: any two measures, put together as its row says. */
export const ownKpi = unless(
  isEmpty(own('kpi')),
  when(
    isEmpty(own('first')),
    sameName,
    unless(hasNoFigure(own('first')), when(call('OR', isEmpty(own('how')), isHow('total')), total, ofTwo)),
  ),
);
