import { kpiOf } from '../../kpis/catalogue';
import { figureKinds } from '../../kpis/figure-kind';
import { eachRow, fault } from '../each-row';
import { kindOf } from './figure-of-kpi';

const { level, ratio } = figureKinds;

/** A level that is to get somewhere, and nobody says from where: every day it is held against the target itself. */
export const kpiNoBaseline = eachRow(
  { code: 'kpiNoBaseline', severity: 'advice', table: 'kpis', column: 'baseline' },
  () => (row) => {
    const { kpi, baseline, target, direction = kpiOf(kpi)?.direction } = row.typed;
    const kind = kindOf(row);
    const isLevel = kind === level || kind === ratio;
    const getsThere = direction === 'up' || direction === 'down';
    return isLevel && getsThere && target !== undefined && baseline === undefined ? fault : null;
  },
);
