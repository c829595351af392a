import { call, equal, type Formula } from '../../workbook/formula';
import { column, monthColumn } from '../cells';
import { anyNumber } from '../figures';

const names = column('metrics', 'measure');

/** The figures of measures by their names, for one period. */
export interface Figures {
  /** How many rows of the metrics have one. */
  count(name: Formula): Formula;
  /** All rows together: a measure may stand in several, one a channel, say. */
  of(name: Formula): Formula;
}
const figuresIn = (cells: Formula): Figures => ({
  count: (name) => call('COUNTIFS', names, name, cells, anyNumber),
  of: (name) => call('SUMIFS', cells, names, name),
});
export const figuresToDate = figuresIn(column('metrics', 'toDate'));
/** Of the month that the formula stands in. */
export const figuresOfMonth = figuresIn(monthColumn('metrics', 'months'));
export const hasNone = (figures: Figures, name: Formula): Formula => equal(figures.count(name), 0);
