import { figureKinds } from '../../kpis/figure-kind';
import {
  above,
  add,
  atLeast,
  atMost,
  below,
  blank,
  call,
  equal,
  type Formula,
  multiply,
  over,
  subtract,
  when,
} from '../../workbook/formula';
import { ownOf } from '../cells';
import { isCase, isDue } from './verdict-case';

const own = ownOf('kpis');
const { actual, target, upper, base, expected } = {
  actual: own('actual'),
  target: own('target'),
  upper: own('upper'),
  base: own('base'),
  expected: own('expected'),
};

/** Judged by time or money: something else should stand at every moment. */
const isOnItsWay = isCase('growing', 'capped', 'loss', 'between', 'path');

/** Where the way to the target begins: a total at nothing, what falls at all of it, a level at its baseline. */
export const baseOf = when(
  isCase('path'),
  own('baseline'),
  when(isOnItsWay, when(equal(own('kind'), figureKinds.falling), 1, 0)),
);

/** The share of the way that should be behind the row on the day of its figures; a ratio to date trails its path by half. */
export const expectedOf = (share: Formula): Formula =>
  when(
    isOnItsWay,
    when(
      call(
        'AND',
        isCase('path'),
        equal(own('kind'), figureKinds.ratio),
        below(own('figuresDay'), own('due')),
      ),
      over(share, 2),
      share,
    ),
  );

/** Binary fractions of a figure that is met exactly do not decide. */
const rounded = (score: Formula) => call('ROUND', score, 9);
const ifElse = (test: Formula) => when(test, 1, 0);

const should = add(base, multiply(subtract(target, base), expected));
const room = call('ABS', multiply(subtract(target, base), expected));
const movedAway = below(multiply(subtract(actual, base), subtract(target, base)), 0);

/** While nothing is expected, only a move the wrong way counts. */
const onItsWay = when(
  equal(target, base),
  ifElse(atLeast(multiply(own('way'), subtract(actual, base)), 0)),
  when(
    equal(expected, 0),
    when(movedAway, 0, 1),
    add(1, over(multiply(own('way'), subtract(actual, should)), room)),
  ),
);

/** How far outside a bound of a total that fills up towards it. */
const outside = (bound: Formula, distance: Formula, isBehind: Formula): Formula =>
  when(
    equal(expected, 0),
    when(isBehind, 0, 1),
    when(
      equal(bound, base),
      0,
      subtract(1, over(distance, call('ABS', multiply(subtract(bound, base), expected)))),
    ),
  );
const boundNow = (bound: Formula) => add(base, multiply(subtract(bound, base), expected));
const hasUpper = call('ISNUMBER', upper);
const isAbove = (bound: Formula) => when(hasUpper, above(actual, bound), equal(1, 0));

const between = when(
  below(actual, boundNow(target)),
  outside(target, subtract(boundNow(target), actual), atLeast(target, base)),
  when(isAbove(boundNow(upper)), outside(upper, subtract(actual, boundNow(upper)), atMost(upper, base)), 1),
);

const width = when(hasUpper, call('ABS', subtract(upper, target)), call('ABS', target));
const offBy = (distance: Formula) => when(equal(width, 0), 0, subtract(1, over(distance, width)));
const within = when(
  below(actual, target),
  offBy(subtract(target, actual)),
  when(isAbove(upper), offBy(subtract(actual, upper)), 1),
);

const held = add(1, over(multiply(own('way'), subtract(actual, target)), call('ABS', target)));
const heldAtZero = ifElse(atLeast(multiply(own('way'), actual), 0));

/** What stands against what should stand: 1 is as it should be. */
export const score = when(
  isCase('between'),
  rounded(between),
  when(
    isOnItsWay,
    rounded(onItsWay),
    when(
      isCase('held'),
      rounded(held),
      when(isCase('heldAtZero'), heldAtZero, when(isCase('within'), rounded(within))),
    ),
  ),
);

/** How much of the way is done; where time plays no part, the score. */
export const progress = when(
  isOnItsWay,
  when(equal(target, base), blank, over(subtract(actual, base), subtract(target, base))),
  own('pace'),
);

/** Where it ends if it goes on like this: in a straight line, or as it stands. */
export const forecast = when(
  isOnItsWay,
  when(isDue, actual, when(equal(expected, 0), blank, add(base, over(subtract(actual, base), expected)))),
  when(isCase('held', 'heldAtZero', 'within'), actual),
);
