import type { Code } from '../../workbook/choice-lists';
import {
  add,
  blank,
  call,
  equal,
  type Formula,
  isEmpty,
  multiply,
  over,
  subtract,
  when,
} from '../../workbook/formula';
import { ownOf, word } from '../cells';
import { valueAsRead } from './in-window';
import { type Figures, figuresToDate, hasNone } from './measure-figures';

const own = ownOf('kpis');

const isHow = (how: Code<'ownKpis'>) => equal(own('how'), word('ownKpis', how));
const unless = (gap: Formula, result: Formula) => when(gap, blank, result);

/** Without a first measure a KPI is the measure of its own name. */
export const firstName = when(isEmpty(own('first')), own('kpi'), own('first'));

/** What is known of the measures of a row: their figures, and whether they have any. */
interface Parts {
  first: Formula;
  second: Formula;
  third: Formula;
  lacksFirst: Formula;
  lacksSecond: Formula;
  lacksThird: Formula;
}

/** In the month that the formula stands in. */
export const ownInMonth = (figures: Figures): Formula =>
  ownKpi({
    first: figures.of(firstName),
    second: figures.of(own('second')),
    third: figures.of(own('third')),
    lacksFirst: hasNone(figures, firstName),
    lacksSecond: hasNone(figures, own('second')),
    lacksThird: hasNone(figures, own('third')),
  });

/** In the window, from the hidden cells that `ownFigure` fills. */
export const ownInWindow = ownKpi({
  first: own('firstFigure'),
  second: own('secondFigure'),
  third: own('thirdFigure'),
  lacksFirst: call('NOT', call('ISNUMBER', own('firstFigure'))),
  lacksSecond: call('NOT', call('ISNUMBER', own('secondFigure'))),
  lacksThird: call('NOT', call('ISNUMBER', own('thirdFigure'))),
});
export const ownFigure = (name: Formula, reading: Formula): Formula =>
  when(
    isEmpty(name),
    blank,
    unless(hasNone(figuresToDate, name), call('IFERROR', valueAsRead(name, reading), blank)),
  );

/** A KPI of people's own, live: any two or three measures, put together as its row says. */
function ownKpi({ first, second, third, lacksFirst, lacksSecond, lacksThird }: Parts): Formula {
  const isTotal = call('OR', isEmpty(own('how')), isHow('total'));
  const ofThree = ofAll({ first, second, third });
  const total = add(add(first, second), thirdOr(third, 0));
  return unless(
    call('OR', isEmpty(own('kpi')), lacksFirst),
    when(
      call('OR', isEmpty(own('first')), isEmpty(own('second'))),
      when(call('OR', isTotal, isEmpty(own('first'))), first),
      unless(
        when(lacksSecond, equal(1, 1), when(isEmpty(own('third')), equal(1, 0), lacksThird)),
        when(isTotal, total, call('IFERROR', ofThree, blank)),
      ),
    ),
  );
}

/** Where only two measures make the KPI, the third changes nothing. */
function thirdOr(third: Formula, otherwise: number): Formula {
  return when(isEmpty(own('third')), otherwise, third);
}

function ofAll({ first, second, third }: Pick<Parts, 'first' | 'second' | 'third'>): Formula {
  const ways: [Code<'ownKpis'>, Formula][] = [
    ['ratio', multiply(over(first, second), thirdOr(third, 1))],
    ['perThousand', multiply(over(first, second), 1000)],
    ['difference', subtract(subtract(first, second), thirdOr(third, 0))],
    // Nothing grows by a share of nothing, or of less.
    ['growth', over(subtract(first, second), call('MAX', second, 0))],
    ['product', multiply(multiply(first, second), thirdOr(third, 1))],
    ['sumRatio', over(add(first, second), third)],
    ['differenceRatio', over(subtract(first, second), third)],
  ];
  return ways.reduceRight((otherwise, [how, result]) => when(isHow(how), result, otherwise), blank);
}
