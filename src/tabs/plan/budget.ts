import type { Code } from '../../workbook/choice-lists';
import { choice, computed, type Environment, link, money, monthly, prose, text } from '../../workbook/column';
import {
  add,
  call,
  concat,
  differs,
  equal,
  type Formula,
  isEmpty,
  isNumber,
  linkedId,
  linksTo,
  lookUp,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { minorDigits } from '../../workbook/money';
import type { HeadOf } from '../cells';
import {
  answer,
  column,
  headCell,
  monthBlock,
  monthColumn,
  monthDays,
  ownMonths,
  ownOf,
  word,
} from '../cells';
import { type HeadRowOf, table } from '../describe';
import { anyNumber, gap, today, verdict } from '../figures';

const own = ownOf('budget');

const lines = headCell('budget', 'proofLines', 'total');
const anyText = symbol('?*');

/** One row of the proof: an amount, its difference from what it must meet, and whether that holds. */
const proof = (
  amount: Formula,
  wanted: Formula,
  tolerance: Formula | number,
  row: HeadOf<'budget'>,
): HeadRowOf<'budget'> => ({
  label: 'line',
  cells: {
    total: { shown: 'money', formula: () => amount },
    upTo: {
      shown: 'money',
      formula: (environment: Environment) =>
        gap(headCell('budget', row, 'total'), wanted, minorDigits(environment.currency)),
    },
    holds: {
      shown: 'text',
      formula: (environment: Environment) =>
        when(
          isEmpty(headCell('budget', row, 'total')),
          symbol(''),
          verdict({
            difference: headCell('budget', row, 'upTo'),
            wanted,
            tolerance,
            digits: minorDigits(environment.currency),
          }),
        ),
    },
  },
});

/** The same with the sum of each month above it. */
const withMonths = (row: HeadRowOf<'budget'>): HeadRowOf<'budget'> => ({
  ...row,
  cells: {
    ...row.cells,
    months: { shown: 'money', formula: () => call('SUM', monthColumn('budget', 'months')) },
  },
});

const campaignOf = linkedId(own('campaign'));
const campaignDay = (day: 'start' | 'end') =>
  lookUp(campaignOf, column('campaigns', 'id'), column('campaigns', day));
const moneyWhere = (sign: string, day: Formula) =>
  call('SUMIFS', ownMonths('months'), monthDays('budget', 'months'), concat(symbol(sign), day));

/** Money in months before the campaign's first or after its last. */
const outside = add(
  when(isNumber(campaignDay('start')), moneyWhere('<=', call('EOMONTH', campaignDay('start'), -1)), 0),
  when(isNumber(campaignDay('end')), moneyWhere('>', campaignDay('end')), 0),
);

/** Money of one state on this line. */
const spent = (state: Code<'spendStates'>): Formula =>
  when(
    isEmpty(own('id')),
    symbol(''),
    call(
      'SUMIFS',
      column('spend', 'amount'),
      column('spend', 'line'),
      linksTo(own('id')),
      column('spend', 'state'),
      word('spendStates', state),
    ),
  );

/** Where the money goes, month by month, with the proof above that every way of adding it up gives the same. */
export const budget = table({
  id: 'budget',
  group: 'plan',
  size: 'light',
  prefix: 'B',
  name: 'line',
  head: {
    proofTotal: {
      label: 'line',
      cells: {
        total: {
          shown: 'money',
          formula: () =>
            when(isEmpty(answer('start', 'totalBudget')), symbol(''), answer('start', 'totalBudget')),
        },
      },
    },
    proofLines: proof(
      call('SUM', column('budget', 'total')),
      answer('start', 'totalBudget'),
      answer('start', 'leeway'),
      'proofLines',
    ),
    proofMonths: withMonths(proof(call('SUM', monthBlock('budget', 'months')), lines, 0, 'proofMonths')),
    proofCampaigns: proof(
      call('SUMIFS', column('budget', 'total'), column('budget', 'campaign'), anyText),
      lines,
      0,
      'proofCampaigns',
    ),
    proofChannels: proof(
      call('SUMIFS', column('budget', 'total'), column('budget', 'channel'), anyText),
      lines,
      0,
      'proofChannels',
    ),
    proofUpTo: proof(
      when(
        equal(call('COUNTIF', column('budget', 'upTo'), anyNumber), 0),
        symbol(''),
        call('SUM', column('budget', 'highest')),
      ),
      answer('start', 'totalUpTo'),
      answer('start', 'leeway'),
      'proofUpTo',
    ),
  },
  columns: {
    line: text(),
    total: computed('money', () =>
      when(
        isEmpty(own('id')),
        symbol(''),
        call('SUMIFS', ownMonths('months'), monthDays('budget', 'months'), symbol('>0')),
      ),
    ),
    upTo: money(),
    committed: computed('money', () => spent('committed'), { needs: 'spend' }),
    actual: computed('money', () => spent('actual'), { needs: 'spend' }),
    available: computed(
      'money',
      () =>
        when(
          isEmpty(own('id')),
          symbol(''),
          subtract(subtract(own('total'), own('committed')), own('actual')),
        ),
      { needs: 'spend' },
    ),
    holds: computed(
      'text',
      () =>
        when(
          isEmpty(own('id')),
          symbol(''),
          when(
            isEmpty(own('campaign')),
            word('lineVerdicts', 'noCampaign'),
            when(
              isEmpty(lookUp(campaignOf, column('campaigns', 'id'), column('campaigns', 'id'))),
              word('lineVerdicts', 'lostCampaign'),
              when(differs(outside, 0), word('lineVerdicts', 'outsideDates'), word('lineVerdicts', 'holds')),
            ),
          ),
        ),
      { statuses: ['verdicts', 'lineVerdicts'] },
    ),
    campaign: link('campaigns', { wide: true }),
    note: prose(),
    category: choice('budgetCategories'),
    channel: link('channels'),
    owner: link('people'),
    highest: computed('money', () => when(isEmpty(own('upTo')), own('total'), own('upTo')), { hidden: true }),
    plannedToDate: computed(
      'money',
      () =>
        when(
          isEmpty(own('id')),
          symbol(''),
          call('SUMIFS', ownMonths('months'), monthDays('budget', 'months'), concat(symbol('<='), today)),
        ),
      { hidden: true },
    ),
    toCommit: computed(
      'money',
      (environment) => {
        const ahead = subtract(own('total'), own('plannedToDate'));
        const left = environment.has('spend') ? subtract(ahead, own('committed')) : ahead;
        return when(isEmpty(own('id')), symbol(''), call('MAX', 0, left));
      },
      { hidden: true },
    ),
    months: monthly('money'),
  },
});
