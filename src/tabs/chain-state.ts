import type { Code } from '../workbook/choice-lists';
import type { Environment } from '../workbook/column';
import {
  above,
  add,
  blank,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  multiply,
  subtract,
  symbol,
  when,
} from '../workbook/formula';
import type { TabId, TableId } from '../workbook/tab-ids';
import { answer, column, headCell, word } from './cells';
import { planTabs } from './content-mark';
import { rowsInUse } from './figures';

/** Rows that a tab's part of the chain lacks, and how it is said. */
export interface Gap {
  code: Code<'chain'>;
  count: Formula;
}

const counted = ({ code, count }: Gap): Formula => concat(concat(word('chain', code), symbol(' · ')), count);

const open = (severity: Code<'severities'>, ...tests: Formula[]): Formula =>
  call('COUNTIFS', column('checks', 'severity'), word('severities', severity), ...tests);

/** What there must be above a plan: goals in any, and in a full one its aims, audience, moves and position, too. */
function strategyLacks({ has }: Environment): Formula {
  const isBlank = (tab: TableId) => equal(rowsInUse(tab), 0);
  const ofFull = (['objectives', 'segments', 'initiatives'] as const).filter(has).map(isBlank);
  const position = (['positioning', 'valueProposition'] as const).map((row) =>
    isEmpty(answer('strategy', row)),
  );
  const full = [...ofFull, ...(has('strategy') ? [call('AND', ...position)] : [])];
  const isFull = equal(answer('start', 'size'), word('sizes', 'full'));
  return full.length === 0
    ? isBlank('goals')
    : call('OR', isBlank('goals'), call('AND', isFull, call('OR', ...full)));
}

/** What is done without a strategy above it is not whole, however well its rows are linked; nor is a part of one, once something is done. */
function wholeOf(tab: TabId, environment: Environment): Formula {
  const lacks = strategyLacks(environment);
  const isBegun = above(rowsInUse('campaigns'), 0);
  const isPlan = hangsOnStrategy.includes(tab);
  if (!isPlan && !environment.has('campaigns')) return word('chain', 'whole');
  return when(
    isPlan ? lacks : call('AND', isBegun, lacks),
    word('chain', 'noStrategy'),
    word('chain', 'whole'),
  );
}
const hangsOnStrategy: readonly TabId[] = [...planTabs, 'timeline', 'weekly'];

/** Whether the money adds up; that it does is nothing to be glad of without a strategy above it. */
export function stateOfMoney(environment: Environment): Formula {
  const verdict = headCell('budget', 'proofLines', 'holds');
  const isGood = (['holds', 'within'] as const).map((code) => equal(verdict, word('verdicts', code)));
  return when(
    call('AND', call('OR', ...isGood), strategyLacks(environment)),
    word('chain', 'noStrategy'),
    verdict,
  );
}

interface Part {
  rows: Formula;
  gap?: Gap | undefined;
  environment: Environment;
}

/** A part of the chain: nothing yet, errors that the last check found in it, gaps, or no gaps; never whole because it is empty. */
export function stateOf(tab: TabId, { rows, gap, environment }: Part): Formula {
  const whole = wholeOf(tab, environment);
  const errors: Gap = {
    code: 'errors',
    count: open('error', column('checks', 'tab'), word('tabs', tab)),
  };
  const withGap = gap ? when(above(gap.count, 0), counted(gap), whole) : whole;
  return when(
    equal(rows, 0),
    word('chain', 'nothingYet'),
    when(above(errors.count, 0), counted(errors), withGap),
  );
}

/** Whether something has been typed in a part of the workbook since the last check. */
const isTypedIn = (part: 'strategyTyped' | 'planTyped', row: 'lastRun' | 'errors'): Formula => {
  const [now, then] = [answer('start', part), headCell('checks', row, 'before')];
  // Sums of fractions are not always the same to the last bit.
  const apart = above(multiply(call('ABS', subtract(now, then)), 10), 1);
  return when(call('AND', call('ISNUMBER', now), call('ISNUMBER', then)), apart, equal(1, 1));
};
const isChanged = call('OR', isTypedIn('strategyTyped', 'lastRun'), isTypedIn('planTyped', 'errors'));

/** What the last check left open, and whether anything was typed since. */
export function stateOfChecks(checked: readonly TableId[]): Formula {
  const errors: Gap = { code: 'errors', count: open('error') };
  const warnings: Gap = { code: 'warnings', count: open('warning') };
  const ifAny = (gap: Gap, before: Formula) =>
    when(equal(gap.count, 0), blank, concat(when(equal(before, 0), blank, symbol(' · ')), counted(gap)));
  const found = concat(ifAny(errors, { is: 'number', value: 0 }), ifAny(warnings, errors.count));
  const none = call('AND', equal(errors.count, 0), equal(warnings.count, 0));
  const rows = checked.map((tab) => rowsInUse(tab)).reduce(add);
  const clean = when(equal(rows, 0), word('chain', 'nothingYet'), word('chain', 'clean'));
  return when(
    isEmpty(headCell('checks', 'lastRun', 'what')),
    word('chain', 'neverChecked'),
    when(
      isChanged,
      concat(when(none, blank, concat(found, symbol(' · '))), word('chain', 'changed')),
      when(none, clean, found),
    ),
  );
}
