import type { Code } from '../../workbook/choice-lists';
import { computed, type Environment, type FormulaOf } from '../../workbook/column';
import {
  add,
  atMost,
  below,
  blank,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  isNumber,
  multiply,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { tones, weekKey } from '../../workbook/tab';
import { type ColumnOf, column, ownOf, rowLink, timelineHeader, word, words } from '../cells';
import { timelineTab } from '../describe';
import { anyNumber, firstDay, lastDay, today } from '../figures';

const own = ownOf('timeline');

/** Monday of a day's week: 2 is a Monday, and rounding takes 5 − 3 and 5 + 3 days to the same number of weeks. */
const mondayOf = (day: Formula): Formula => add(multiply(call('ROUND', over(subtract(day, 5), 7), 0), 7), 2);

const hasStatus = (code: Code<'workStatuses'>): Formula => equal(own('state'), word('workStatuses', code));

/** The place, in its table, of the row whose turn it is. */
const inOrder = (tab: 'campaigns' | 'tasks', turn: Formula): Formula =>
  call('IFERROR', call('MATCH', call('SMALL', column(tab, 'order'), turn), column(tab, 'order'), 0), blank);
const campaigns = call('COUNTIF', column('campaigns', 'order'), anyNumber);

const ofCampaign = (name: ColumnOf<'campaigns'>): Formula =>
  call('INDEX', column('campaigns', name), own('campaign'));
const ofMilestone = (name: ColumnOf<'tasks'>): Formula =>
  call('INDEX', column('tasks', name), own('milestone'));

/** What a row shows: of a campaign, else of a milestone, else nothing. */
const either =
  (campaign: Formula, milestone: Formula): FormulaOf =>
  (environment: Environment) =>
    when(
      isNumber(own('campaign')),
      campaign,
      environment.has('tasks') ? when(isNumber(own('milestone')), milestone) : blank,
    );

/** The text of a cell; of a blank one nothing, where INDEX gives 0. */
const text = (cell: Formula): Formula => concat(cell, blank);
const dateOr = (cell: Formula): Formula => when(isNumber(cell), cell, word('lateness', 'noDate'));
const jump = (address: Formula, shown: Formula): Formula => call('HYPERLINK', address, shown);

const hasDay = call('OR', isNumber(own('start')), isNumber(own('end')));
const isOver = call('OR', hasStatus('done'), hasStatus('stopped'));
const isLate = call('AND', isNumber(own('until')), below(own('until'), today), call('NOT', isOver));

/** −1 in every other row, else 0. */
const oddTurn = subtract(own('turn'), multiply(call('ROUND', over(own('turn'), 2), 0), 2));

const weekCell = (week: number): Formula => timelineHeader(weekKey(week));
const weekDay = (week: number): Formula =>
  week === 1 ? mondayOf(firstDay) : add(mondayOf(firstDay), 7 * (week - 1));

/** Campaigns by their start, then milestones by their day, as bars over the weeks of the plan. */
export const timeline = timelineTab({
  group: 'plan',
  size: 'full',
  columns: {
    what: computed(
      'text',
      either(
        jump(
          rowLink('campaigns', 'campaign', call('ROW', ofCampaign('campaign'))),
          text(ofCampaign('campaign')),
        ),
        jump(
          rowLink('tasks', 'task', call('ROW', ofMilestone('task'))),
          concat(symbol('◆ '), ofMilestone('task')),
        ),
      ),
      { wide: true },
    ),
    under: computed('text', either(text(ofCampaign('servedGoal')), text(ofMilestone('campaign'))), {
      wide: true,
    }),
    owner: computed('text', either(text(ofCampaign('owner')), text(ofMilestone('responsible')))),
    status: computed('text', () =>
      when(
        equal(own('tone'), tones.late),
        concat(
          when(isEmpty(own('state')), blank, concat(own('state'), symbol(' · '))),
          word('lateness', 'late'),
        ),
        own('state'),
      ),
    ),
    start: computed('date', () => when(isNumber(own('campaign')), dateOr(ofCampaign('start')))),
    end: computed('date', either(dateOr(ofCampaign('end')), dateOr(ofMilestone('due')))),
    turn: computed('whole', () => subtract(call('ROW'), call('ROW', timelineHeader('turn'))), {
      hidden: true,
    }),
    campaign: computed('whole', () => inOrder('campaigns', own('turn')), { hidden: true }),
    milestone: computed(
      'whole',
      (environment) =>
        environment.has('tasks')
          ? when(isNumber(own('campaign')), blank, inOrder('tasks', subtract(own('turn'), campaigns)))
          : blank,
      { hidden: true },
    ),
    state: computed('text', either(text(ofCampaign('status')), text(ofMilestone('status'))), {
      hidden: true,
    }),
    from: computed('date', () => when(hasDay, mondayOf(call('MIN', own('start'), own('end')))), {
      hidden: true,
    }),
    until: computed('date', () => when(hasDay, call('MAX', own('start'), own('end'))), { hidden: true }),
    tone: computed(
      'whole',
      () =>
        when(
          isEmpty(concat(own('campaign'), own('milestone'))),
          blank,
          when(
            isLate,
            tones.late,
            when(isNumber(own('milestone')), tones.milestone, when(isOver, tones.over, tones.active)),
          ),
        ),
      { hidden: true },
    ),
    shade: computed('whole', () => when(isNumber(own('tone')), add(multiply(own('tone'), 2), oddTurn)), {
      hidden: true,
    }),
  },
  weeks: {
    header: (week) => when(isNumber(lastDay), when(atMost(weekDay(week), lastDay), weekDay(week))),
    today: (week) => when(isNumber(today), when(equal(weekCell(week), mondayOf(today)), symbol('▼'))),
    months: (week) =>
      when(isEmpty(weekCell(week)), blank, call('INDEX', words('months'), call('MONTH', weekCell(week)))),
    years: (week) => when(isEmpty(weekCell(week)), blank, text(call('YEAR', weekCell(week)))),
  },
  head: { today: { label: 'what', cells: { under: { shown: 'date', formula: () => today } } } },
  gathers: [{ table: 'campaigns' }, { table: 'tasks', where: ({ kind }) => kind === 'milestone' }],
  spareRows: 10,
  legend: { under: 'active', owner: 'milestone', status: 'over', end: 'late' },
});
