import { kpiOf } from '../../kpis/catalogue';
import { kpiFormula, type PartCells } from '../../kpis/kpi';
import { choice, computed, link, number, prose, text } from '../../workbook/column';
import {
  add,
  answer,
  blank,
  call,
  column,
  concat,
  divide,
  equal,
  isEmpty,
  linkedId,
  lookUp,
  own,
  subtract,
  symbol,
  when,
  word,
} from '../../workbook/formula';
import { table } from '../../workbook/tab';
import { anyNumber, expectedShare, firstDay, lastDay, progress, statusWord } from '../figures';

const measureColumn = column('metrics', 'measure');
const toDate = column('metrics', 'toDate');

/** Measures may stand in several rows (one a channel, say): their figures add up. */
const parts: PartCells = {
  value: (part) =>
    part === 'grossMargin'
      ? answer('start', 'grossMargin')
      : call('SUMIFS', toDate, measureColumn, word('measures', part)),
  missing: (part) =>
    part === 'grossMargin'
      ? isEmpty(answer('start', 'grossMargin'))
      : equal(call('COUNTIFS', measureColumn, word('measures', part), toDate, anyNumber), 0),
};

/** A KPI of people's own is the measure of the same name. */
const ownTotal = when(
  equal(call('COUNTIFS', measureColumn, own('kpi'), toDate, anyNumber), 0),
  blank,
  call('SUMIFS', toDate, measureColumn, own('kpi')),
);

const goalDay = (day: string) => lookUp(linkedId(own('goal')), column('goals', 'id'), column('goals', day));
const start = when(call('ISNUMBER', goalDay('start')), goalDay('start'), firstDay);
const due = when(call('ISNUMBER', goalDay('due')), goalDay('due'), lastDay);

/** The KPIs that are watched: from which goal, from where to where, and how it stands today. */
export const kpis = table({
  id: 'kpis',
  group: 'measure',
  size: 'light',
  prefix: 'K',
  name: 'kpi',
  columns: {
    kpi: choice('kpis', { open: true }),
    goal: link('goals', { wide: true }),
    note: prose(),
    unit: choice('units'),
    direction: choice('directions'),
    baseline: number(),
    target: number(),
    upper: number(),
    tool: text(),
    rhythm: choice('rhythms'),
    owner: link('people'),
    pair: computed(
      'text',
      () => when(isEmpty(own('goal')), blank, concat(concat(linkedId(own('goal')), symbol('|')), own('kpi'))),
      { hidden: true },
    ),
    start: computed('date', () => when(isEmpty(own('kpi')), blank, start), { hidden: true }),
    due: computed('date', () => when(isEmpty(own('kpi')), blank, due), { hidden: true }),
    actual: computed('mixed', (_, row) => {
      const known = kpiOf(row['kpi']);
      return known ? kpiFormula(known.term, parts) : ownTotal;
    }),
    progress: computed('share', (_, row) => progress(row['direction'] ?? kpiOf(row['kpi'])?.direction)),
    expected: computed('share', () =>
      when(isEmpty(own('actual')), blank, expectedShare(own('start'), own('due'))),
    ),
    pace: computed('number', () =>
      when(
        call('ISNUMBER', own('progress')),
        when(call('ISNUMBER', own('expected')), divide(own('progress'), own('expected'))),
      ),
    ),
    forecast: computed('mixed', () =>
      when(
        call(
          'OR',
          isEmpty(own('actual')),
          isEmpty(own('baseline')),
          call('NOT', call('ISNUMBER', own('expected'))),
        ),
        blank,
        when(
          equal(own('expected'), 0),
          blank,
          add(own('baseline'), divide(subtract(own('actual'), own('baseline')), own('expected'))),
        ),
      ),
    ),
    status: computed('text', () => statusWord(own('progress'), own('expected'), own('start'))),
  },
});
