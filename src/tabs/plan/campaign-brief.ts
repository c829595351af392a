import type { FormulaOf } from '../../workbook/column';
import {
  add,
  blank,
  call,
  concat,
  type Formula,
  isEmpty,
  linksTo,
  lookUp,
  multiply,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { answer, type ColumnOf, column, ownId, ownOf, type RowOf } from '../cells';
import { ofLinked } from '../figures';

const own = ownOf('campaigns');

/** Texts in a row with points between, without those that are blank. */
const inOne = (...texts: [Formula, ...Formula[]]): Formula =>
  texts.reduce((before, text) =>
    concat(before, when(isEmpty(text), blank, concat(when(isEmpty(before), blank, symbol(' · ')), text))),
  );

/** What the strategy says of the persona of a campaign, else of its segment. */
export const audience =
  (wanted: 'message' | 'channel'): FormulaOf =>
  (environment) => {
    const ofSegment = ofAudience('segments', own('segment'), wanted);
    if (!environment.has('personas')) return ofSegment;
    const ofPersona = ofAudience('personas', own('persona'), wanted);
    return when(isEmpty(ofPersona), ofSegment, ofPersona);
  };

const ofAudience = (tab: 'segments' | 'personas', cell: Formula, wanted: 'message' | 'channel'): Formula =>
  wanted === 'message'
    ? ofLinked<'segments' | 'personas'>(tab, cell, 'message')
    : inOne(
        ofLinked<'segments' | 'personas'>(tab, cell, 'channel'),
        ofLinked<'segments' | 'personas'>(tab, cell, 'alsoChannel'),
      );

const said = (row: RowOf<'strategy'>): Formula => answer('strategy', row);

/** What customers get from us, beside each row in use. */
export const promise = (_tab: 'campaigns' | 'channels'): Formula =>
  when(isEmpty(ownId), blank, concat(said('valueProposition'), blank));

/** Price, place and promotion, beside each campaign. */
export const mix = when(isEmpty(ownId), blank, inOne(said('price'), said('place'), said('promotion')));

/** What the first KPI of a campaign says. */
export const kpiOfCampaign = (wanted: ColumnOf<'kpis'>): Formula =>
  when(
    isEmpty(ownId),
    blank,
    concat(lookUp(linksTo(ownId), column('kpis', 'campaign'), column('kpis', wanted)), blank),
  );

const share = (cell: 'secondShare' | 'thirdShare'): Formula => call('SUM', own(cell));
const part = (of: Formula): Formula => when(isEmpty(ownId), blank, multiply(call('SUM', own('planned')), of));

/** The planned money of a campaign on each of its channels: by the shares of the others, and the rest on the main one. */
export const moneyOn = {
  main: part(subtract(1, add(share('secondShare'), share('thirdShare')))),
  second: part(share('secondShare')),
  third: part(share('thirdShare')),
};
