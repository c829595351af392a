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
import { type Figures, hasNone } from './measure-cells';

const own = ownOf('kpis');

const isHow = (how: Code<'ownKpis'>) => equal(own('how'), word('ownKpis', how));
const unless = (gap: Formula, result: Formula) => when(gap, blank, result);

/** A KPI of people's own, live: any two measures, put together as its row says. */
export function ownKpi(figures: Figures): Formula {
  const first = figures.of(own('first'));
  const second = figures.of(own('second'));
  const lacks = (column: 'kpi' | 'first' | 'second') => hasNone(figures, own(column));
  const isTotal = call('OR', isEmpty(own('how')), isHow('total'));
  const ofBoth = when(isTotal, add(first, second), call('IFERROR', ofTwo(first, second), blank));
  const withoutSecond = when(isTotal, first);
  return unless(
    isEmpty(own('kpi')),
    when(
      isEmpty(own('first')),
      // Without a first measure it is the measure of the same name.
      unless(lacks('kpi'), figures.of(own('kpi'))),
      unless(lacks('first'), when(isEmpty(own('second')), withoutSecond, unless(lacks('second'), ofBoth))),
    ),
  );
}

const ofTwo = (first: Formula, second: Formula): Formula =>
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
  );
