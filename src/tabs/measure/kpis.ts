import { catalogue, isKpi, type KpiId, kpiOf } from '../../kpis/catalogue';
import { kpiFormula, type MeasureCells } from '../../kpis/kpi-formula';
import {
  choice,
  computed,
  computedMonthly,
  type FormulaOf,
  link,
  number,
  prose,
  type RowFacts,
  text,
} from '../../workbook/column';
import {
  above,
  add,
  blank,
  call,
  concat,
  divide,
  equal,
  type Formula,
  isEmpty,
  linkedId,
  lookUp,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { column, ownDay, ownOf, word, words } from '../cells';
import { table } from '../describe';
import { firstDay, lastDay, progress, statusWord, today } from '../figures';
import { expected } from './expected';
import { cellsOfMonth, cellsToDate, figuresOfMonth, figuresToDate } from './measure-cells';
import { ownKpi } from './own-kpi';
import { latest, latestMonth, previous, trend } from './trend';

const own = ownOf('kpis');

/** A row whose KPI was changed since its formula was filled in shows nothing rather than the other's figure. */
const ofCatalogue = (id: KpiId, cells: MeasureCells) =>
  when(equal(own('kpi'), word('kpis', id)), kpiFormula(catalogue[id].term, cells));

/** What the row says, else what the catalogue knows. */
const directionOf = ({ direction, kpi }: RowFacts) => direction ?? kpiOf(kpi)?.direction;

/** In a straight line to the due day; what is counted begins at nothing where no baseline is given. */
function forecast(isFlow: boolean): Formula {
  const gaps = [isEmpty(own('actual')), call('NOT', call('ISNUMBER', own('expected')))];
  const onward = divide(subtract(own('actual'), own('baseline')), own('expected'));
  const straight = when(equal(own('expected'), 0), blank, add(own('baseline'), onward));
  return isFlow
    ? when(
        call('OR', ...gaps),
        blank,
        when(isEmpty(own('baseline')), divide(own('actual'), own('expected')), straight),
      )
    : when(call('OR', ...gaps, isEmpty(own('baseline'))), blank, straight);
}

/** The month alone, as far as the plan has come. */
const inMonth: FormulaOf = (environment, { kpi }) =>
  when(
    above(ownDay('months'), today),
    blank,
    isKpi(kpi) ? ofCatalogue(kpi, cellsOfMonth(environment)) : ownKpi(figuresOfMonth),
  );

const goalDay = (day: 'start' | 'due') =>
  lookUp(linkedId(own('goal')), column('goals', 'id'), column('goals', day));
const start = when(call('ISNUMBER', goalDay('start')), goalDay('start'), firstDay);
const due = when(call('ISNUMBER', goalDay('due')), goalDay('due'), lastDay);

/** The KPIs that are watched: from which goal, from where to where, and how it stands today. */
export const kpis = table({
  id: 'kpis',
  group: 'measure',
  size: 'light',
  prefix: 'K',
  name: 'kpi',
  keepsTypedOver: true,
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
    phasing: choice('phasings'),
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
    latestMonth: computed('date', () => latestMonth, { hidden: true }),
    previous: computed('mixed', () => previous, { hidden: true }),
    actual: computed('mixed', (environment, row) =>
      isKpi(row['kpi']) ? ofCatalogue(row['kpi'], cellsToDate(environment)) : ownKpi(figuresToDate),
    ),
    latest: computed('mixed', () => latest),
    trend: computed('text', (_, row) => trend(directionOf(row))),
    progress: computed('share', (_, row) => progress(directionOf(row))),
    expected: computed('share', () => when(isEmpty(own('actual')), blank, expected)),
    pace: computed('number', () =>
      when(
        call('ISNUMBER', own('progress')),
        when(call('ISNUMBER', own('expected')), divide(own('progress'), own('expected'))),
      ),
    ),
    forecast: computed('estimate', (_, row) => forecast(kpiOf(row['kpi'])?.kind === 'flow')),
    status: computed('text', (_, row) =>
      statusWord(own('progress'), own('expected'), own('start'), directionOf(row)),
    ),
    meaning: computed('text', () => lookUp(own('kpi'), words('kpis'), words('definitions')), {
      wide: true,
    }),
    months: computedMonthly('mixed', inMonth),
  },
});
