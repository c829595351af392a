import { catalogue, type KpiId, kpiOf } from '../../kpis/catalogue';
import { kpiFormula } from '../../kpis/kpi-formula';
import { choice, computed, link, number, prose, text, type World } from '../../workbook/column';
import {
  add,
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
  words,
} from '../../workbook/formula';
import { table } from '../../workbook/tab';
import { expectedShare, firstDay, lastDay, progress, statusWord } from '../figures';
import { measureCells } from './measure-cells';
import { ownKpi } from './own-kpi';

/** A row whose KPI was changed since its formula was filled in shows nothing rather than the other's figure. */
const ofCatalogue = (id: KpiId, world: World) =>
  when(equal(own('kpi'), word('kpis', id)), kpiFormula(catalogue[id].term, measureCells(world)));

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
    how: choice('ownKpis'),
    first: choice('measures', { open: true }),
    second: choice('measures', { open: true }),
    pair: computed(
      'text',
      () => when(isEmpty(own('goal')), blank, concat(concat(linkedId(own('goal')), symbol('|')), own('kpi'))),
      { hidden: true },
    ),
    start: computed('date', () => when(isEmpty(own('kpi')), blank, start), { hidden: true }),
    due: computed('date', () => when(isEmpty(own('kpi')), blank, due), { hidden: true }),
    actual: computed('mixed', (world, row) =>
      kpiOf(row['kpi']) ? ofCatalogue(row['kpi'] as KpiId, world) : ownKpi,
    ),
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
    meaning: computed('text', () => lookUp(own('kpi'), words('kpis'), words('definitions')), {
      wide: true,
    }),
  },
});
