import { kpiOf } from '../../kpis/catalogue';
import { figureKindOf, figureKinds } from '../../kpis/figure-kind';
import type { Code } from '../../workbook/choice-lists';
import type { FormulaOf } from '../../workbook/column';
import {
  blank,
  call,
  differs,
  equal,
  type Formula,
  isEmpty,
  subtract,
  when,
  whole,
} from '../../workbook/formula';
import { ownOf, word } from '../cells';

const own = ownOf('kpis');

/** Literals of formulas have no sign. */
const number = (value: number): Formula => (value < 0 ? subtract(0, -value) : whole(value));
const { level, month, ratio, total } = figureKinds;

type Part = 'first' | 'second' | 'third';
const isRead = (part: Part, kind: Code<'flowStock'>) => equal(own(`${part}Reading`), word('flowStock', kind));
/** A measure fills up unless its row of the metrics says otherwise. */
const fills = (part: Part) => call('OR', isEmpty(own(`${part}Reading`)), isRead(part, 'flow'));
const thirdFills = call('AND', differs(own('third'), blank), fills('third'));
const isHow = (how: Code<'ownKpis'>) => equal(own('how'), word('ownKpis', how));
const isEither = (...hows: Code<'ownKpis'>[]) => call('OR', ...hows.map(isHow));

/** What fills up over what fills up is a ratio; over what does not, it fills up itself. */
const overThe = (divisor: Part) => when(fills('first'), when(fills(divisor), ratio, total), ratio);

/** A KPI of people's own is what its measures and their arithmetic make of it. */
const ofOwn = when(
  call('AND', isRead('first', 'stock'), isRead('second', 'opening')),
  // What a stock has gained since its opening fills up.
  when(isEither('difference', 'growth'), total, when(isEither('ratio', 'perThousand'), ratio, level)),
  when(
    isEither('ratio', 'perThousand'),
    when(call('AND', isHow('ratio'), thirdFills), total, overThe('second')),
    when(
      isEither('sumRatio', 'differenceRatio'),
      overThe('third'),
      when(
        isHow('growth'),
        ratio,
        when(
          when(
            isHow('product'),
            call(
              'OR',
              fills('first'),
              call('AND', fills('second'), differs(own('second'), blank)),
              thirdFills,
            ),
            fills('first'),
          ),
          total,
          level,
        ),
      ),
    ),
  ),
);

/** How the row's figure is read: as it says, else by the KPI; a ratio on its way from a baseline by its latest month. */
export const figureKind: FormulaOf = (_, row) => {
  const kpi = kpiOf(row['kpi']);
  const usual = kpi ? number(figureKindOf(kpi)) : ofOwn;
  const isRatio = kpi ? figureKindOf(kpi) === ratio : equal(usual, ratio);
  const onItsWay = call(
    'AND',
    call('ISNUMBER', own('baseline')),
    differs(own('reading'), word('readings', 'toDate')),
  );
  const byDefault =
    isRatio === false
      ? usual
      : isRatio === true
        ? when(onItsWay, month, ratio)
        : when(call('AND', isRatio, onItsWay), month, usual);
  return when(
    isEmpty(own('kpi')),
    blank,
    when(equal(own('reading'), word('readings', 'latestMonth')), month, byDefault),
  );
};
