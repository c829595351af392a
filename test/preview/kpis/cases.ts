import type { KpiCase, MetricRow } from '../../../preview/kpis/kpi-case';
import { catalogue, type KpiId, kpiIds } from '../../../src/kpis/catalogue';
import { measuresOf } from '../../../src/kpis/kpi';
import { type Measure, measureIds, measures } from '../../../src/kpis/measures';
import type { Figures } from '../../src/kpis/by-hand';
import { oneOf } from '../../support/sizes';

/** A KPI with the figures its metrics come to. */
export interface Known extends KpiCase {
  kpi: KpiId;
  figures: Figures;
}

const usual = new Map(measureIds.map((id, index) => [id, 30 + 4 * index + index ** 2]));

/** Three months that come to a figure, in the way of its kind. */
function monthsOf(measure: Measure, figure: number): (number | string | null)[] {
  switch (measures[measure].kind) {
    case 'flow':
      return [figure / 4, figure / 4, figure / 2];
    case 'stock':
      return [7, 11, figure];
    case 'opening':
      return [figure, 11, 7];
    case 'average':
      return [figure - 3, figure, figure + 3];
    case 'rate':
      return [null, figure, 'n/a'];
  }
}

const given = (
  kpi: KpiId,
  figures: Figures,
  row: (measure: Measure, figure: number) => MetricRow,
): Known => ({
  kpi,
  figures,
  rows: (Object.entries(figures) as [Measure, number][]).map(([measure, figure]) => row(measure, figure)),
});

const figuresOf = (
  used: Measure[],
  figure: (measure: Measure, index: number) => number | undefined,
): Figures =>
  Object.fromEntries(
    used.flatMap((measure, index) => {
      const value = figure(measure, index);
      return value === undefined ? [] : [[measure, value]];
    }),
  );

const absurd = [-250, 1e12, 1e-9, -0.003, 8.5];

/** Usual figures by months; then zeros, gaps and nonsense, all of them in one month. */
export const everyKpi: Known[] = kpiIds.flatMap((kpi, at) => {
  const used = measuresOf(catalogue[kpi].term);
  const inMonth = (measure: Measure, value: number): MetricRow => ({ measure, months: [value] });
  const usualOf = (measure: Measure) => usual.get(measure);
  return [
    given(kpi, figuresOf(used, usualOf), (measure, figure) => ({
      measure,
      months: monthsOf(measure, figure),
    })),
    given(
      kpi,
      figuresOf(used, () => 0),
      inMonth,
    ),
    ...oneOf(used, at).map((gap) =>
      given(
        kpi,
        figuresOf(used, (measure) => (measure === gap ? undefined : usualOf(measure))),
        inMonth,
      ),
    ),
    ...oneOf(used, at + 1).map((zero) =>
      given(
        kpi,
        figuresOf(used, (measure) => (measure === zero ? 0 : usualOf(measure))),
        inMonth,
      ),
    ),
    ...oneOf([0, 1, 2], at).map((shift) =>
      given(
        kpi,
        figuresOf(used, (_, index) => absurd[(index + shift) % 5]),
        inMonth,
      ),
    ),
  ];
});
