import { catalogue, isKpi, type KpiId, kpiOf } from '../../kpis/catalogue';
import { figureKinds } from '../../kpis/figure-kind';
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
  blank,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  linkedId,
  lookUp,
  multiply,
  symbol,
  when,
} from '../../workbook/formula';
import { column, monthDays, ownDay, ownMonths, ownOf, word, words } from '../cells';
import { table } from '../describe';
import { firstDay, lastDay, today } from '../figures';
import { mixedNumber } from '../mixed-number';
import { shareGone } from './expected';
import { figureKind } from './figure-kind';
import { figuresDay } from './figures-day';
import { lastColumnOf, lastMonthOver, monthOfLastColumn } from './in-window';
import { cellsInWindow, cellsOfMonth } from './measure-cells';
import { figuresOfMonth } from './measure-figures';
import { firstName, ownFigure, ownInMonth, ownInWindow } from './own-kpi';
import { baseOf, expectedOf, forecast, progress, score } from './score';
import { statusWord } from './status-word';
import { latest, latestMonth, previous, trend } from './trend';
import { twin, verdictCase, way } from './verdict-case';

const own = ownOf('kpis');

/** A row whose KPI was changed since its formula was filled in shows nothing rather than the other's figure. */
const ofCatalogue = (id: KpiId, figure: Formula) => when(equal(own('kpi'), word('kpis', id)), figure, blank);
const ofKpi = (id: KpiId, cells: MeasureCells) => ofCatalogue(id, kpiFormula(catalogue[id].term, cells));

/** What the row says, else what the catalogue knows. */
const directionOf = ({ direction, kpi }: RowFacts) => direction ?? kpiOf(kpi)?.direction;

/** The month alone, as far as the plan has come. */
const inMonth: FormulaOf = (environment, { kpi }) =>
  when(
    above(ownDay('months'), today),
    blank,
    isKpi(kpi) ? ofKpi(kpi, cellsOfMonth(environment)) : ownInMonth(figuresOfMonth),
  );

const goalDay = (day: 'start' | 'due') =>
  lookUp(linkedId(own('goal')), column('goals', 'id'), column('goals', day));
/** The goal's own day; without one, the plan's. */
const dayOf = (day: 'start' | 'due', ofPlan: Formula) =>
  when(
    isEmpty(own('kpi')),
    blank,
    when(
      // A blank cell that was looked up is nothing here and nought there.
      call('IFERROR', above(multiply(goalDay(day), 1), 0), 0),
      goalDay(day),
      when(call('ISNUMBER', ofPlan), ofPlan, blank),
    ),
  );

/** Only where the row's KPI is people's own. */
const ofOwn =
  (formula: Formula): FormulaOf =>
  (_, { kpi }) =>
    isKpi(kpi) ? null : formula;
const readingOf = (name: Formula) =>
  ofOwn(lookUp(name, column('metrics', 'measure'), column('metrics', 'reading')));

const isOfMonth = equal(own('kind'), figureKinds.month);
/** The last month that has a figure; 0 where the window has none, −1 where nothing of it is on the metrics. */
const lastFigure = when(
  isEmpty(own('kpi')),
  blank,
  call('IFERROR', when(isOfMonth, lastMonthOver, monthOfLastColumn), 0),
);
const valueOfMonth = call('SUMIFS', ownMonths('months'), monthDays('kpis', 'months'), own('lastFigure'));
const actual: FormulaOf = (environment, { kpi }) => {
  const period = isKpi(kpi) ? kpiFormula(catalogue[kpi].term, cellsInWindow(environment)) : ownInWindow;
  const figure = when(equal(own('lastFigure'), 0), blank, when(isOfMonth, valueOfMonth, period));
  const safe = call('IFERROR', figure, blank);
  return isKpi(kpi) ? ofCatalogue(kpi, safe) : when(isEmpty(own('kpi')), blank, safe);
};

const hidden = { hidden: true } as const;

/** The KPIs that are watched: from which goal, from where to where, and how it stands today. */
export const kpis = table({
  id: 'kpis',
  group: 'measure',
  size: 'light',
  prefix: 'K',
  mixed: mixedNumber,
  name: 'kpi',
  keepsTypedOver: true,
  columns: {
    kpi: choice('kpis', { open: true }),
    goal: link('goals', { wide: true }),
    campaign: link('campaigns', { wide: true, needs: 'initiatives' }),
    note: prose(),
    unit: choice('units'),
    direction: choice('directions'),
    baseline: number(),
    target: number(),
    upper: number(),
    tool: text(),
    phasing: choice('phasings'),
    reading: choice('readings'),
    rhythm: choice('rhythms'),
    owner: link('people'),
    how: choice('ownKpis'),
    first: choice('measures', { open: true }),
    second: choice('measures', { open: true }),
    third: choice('measures', { open: true }),
    pair: computed(
      'text',
      () => when(isEmpty(own('goal')), blank, concat(concat(linkedId(own('goal')), symbol('|')), own('kpi'))),
      hidden,
    ),
    start: computed('date', () => dayOf('start', firstDay), hidden),
    due: computed('date', () => dayOf('due', lastDay), hidden),
    twin: computed('text', () => twin, hidden),
    firstReading: computed('text', readingOf(firstName), hidden),
    secondReading: computed('text', readingOf(own('second')), hidden),
    thirdReading: computed('text', readingOf(own('third')), hidden),
    kind: computed('whole', figureKind, hidden),
    way: computed('whole', way, hidden),
    lastColumn: computed(
      'whole',
      (_, { kpi }) =>
        when(isEmpty(own('kpi')), blank, call('IFERROR', lastColumnOf(kpiOf(kpi), firstName), 0)),
      hidden,
    ),
    lastFigure: computed('number', () => lastFigure, hidden),
    figuresDay: computed(
      'date',
      () => when(isEmpty(own('kpi')), blank, call('IFERROR', figuresDay, blank)),
      hidden,
    ),
    firstFigure: computed('mixed', ofOwn(ownFigure(firstName, own('firstReading'))), hidden),
    secondFigure: computed('mixed', ofOwn(ownFigure(own('second'), own('secondReading'))), hidden),
    thirdFigure: computed('mixed', ofOwn(ownFigure(own('third'), own('thirdReading'))), hidden),
    latestMonth: computed('date', () => latestMonth, hidden),
    previous: computed('mixed', () => previous, hidden),
    actual: computed('mixed', actual),
    latest: computed('mixed', () => latest),
    trend: computed('text', (_, row) => trend(directionOf(row)), { statuses: ['trends'] }),
    verdictCase: computed('whole', () => verdictCase, hidden),
    base: computed('mixed', () => baseOf, hidden),
    progress: computed('share', () => call('IFERROR', progress, blank)),
    expected: computed('share', () => expectedOf(shareGone)),
    pace: computed('number', () => call('IFERROR', score, blank)),
    forecast: computed('estimate', () => call('IFERROR', forecast, blank)),
    status: computed('text', () => statusWord, { statuses: ['kpiStatuses'] }),
    meaning: computed('text', () => lookUp(own('kpi'), words('kpis'), words('definitions')), {
      wide: true,
    }),
    months: computedMonthly('mixed', inMonth),
  },
});
