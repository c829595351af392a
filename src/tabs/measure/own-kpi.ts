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

/** What is known of the two measures of a row: their figures, and whether they have any. */
interface Pair {
  first: Formula;
  second: Formula;
  lacksFirst: Formula;
  lacksSecond: Formula;
}

/** In the month that the formula stands in. */
export const ownInMonth = (figures: Figures): Formula =>
  ownKpi({
    first: figures.of(firstName),
    second: figures.of(own('second')),
    lacksFirst: hasNone(figures, firstName),
    lacksSecond: hasNone(figures, own('second')),
  });

/** In the window, from the hidden cells that `ownFigure` fills. */
export const ownInWindow = ownKpi({
  first: own('firstFigure'),
  second: own('secondFigure'),
  lacksFirst: call('NOT', call('ISNUMBER', own('firstFigure'))),
  lacksSecond: call('NOT', call('ISNUMBER', own('secondFigure'))),
});
export const ownFigure = (name: Formula, reading: Formula): Formula =>
  when(
    isEmpty(name),
    blank,
    unless(hasNone(figuresToDate, name), call('IFERROR', valueAsRead(name, reading), blank)),
  );

/** A KPI of people's own, live: any two measures, put together as its row says. */
function ownKpi({ first, second, lacksFirst, lacksSecond }: Pair): Formula {
  const isTotal = call('OR', isEmpty(own('how')), isHow('total'));
  const ofBoth = when(isTotal, add(first, second), call('IFERROR', ofTwo(first, second), blank));
  return unless(
    call('OR', isEmpty(own('kpi')), lacksFirst),
    when(
      call('OR', isEmpty(own('first')), isEmpty(own('second'))),
      when(call('OR', isTotal, isEmpty(own('first'))), first),
      unless(lacksSecond, ofBoth),
    ),
  );
}

function ofTwo(first: Formula, second: Formula): Formula {
  return when(
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
  );
}
