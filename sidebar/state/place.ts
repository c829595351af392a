import type { FilledIn, OfferGroupView, OptionalView } from '../../src/calls/contract';
import type { Language } from '../../src/workbook/language';
import { type Importing, noFile } from './importing';
import type { State } from './state';

/** Where the person is once there is a workbook, and what is ticked or chosen there but not yet asked for. */
export type Place =
  | { at: 'home' }
  | { at: 'tabs' | 'takeOut'; ticked: string[] }
  | { at: 'repair'; groups: OfferGroupView[] | null; ticked: string[] }
  | { at: 'kpis'; filled: FilledIn | null; ticked: string[] }
  | { at: 'import'; importing: Importing; ticked: string[] }
  | { at: 'language'; chosen: Language }
  | { at: 'undo' }
  | { at: 'dropCopies' };
export type PlaceName = Place['at'];

/** The place as it is on arrival; only the way back from the question keeps the ticks. */
export function placeAt({ here, place, guess }: State, at: PlaceName): Place {
  switch (at) {
    case 'tabs':
    case 'takeOut':
      return { at, ticked: isAmongTabs(place) ? place.ticked : idsThere(here?.optional ?? []) };
    case 'repair':
      return { at, groups: null, ticked: [] };
    case 'kpis':
      return { at, filled: null, ticked: [] };
    case 'import':
      return { at, importing: noFile, ticked: [] };
    case 'language':
      return { at, chosen: here?.language ?? guess };
    default:
      return { at };
  }
}

/** Where a failure leaves the person: ticks stay; faults that were found may no longer be there. */
export function afterFailure(place: Place): Place {
  switch (place.at) {
    case 'takeOut':
      return { ...place, at: 'tabs' };
    case 'repair':
      return { at: 'repair', groups: null, ticked: [] };
    case 'kpis':
      return { at: 'kpis', filled: null, ticked: [] };
    case 'undo':
    case 'dropCopies':
      return { at: 'home' };
    default:
      return place;
  }
}

export function tick(place: Place, ids: string[], on: boolean): Place {
  if (!('ticked' in place)) return place;
  const others = place.ticked.filter((id) => !ids.includes(id));
  return { ...place, ticked: on ? [...others, ...ids] : others };
}

/** What the person ticked as the repair view shows it: each offer that can be repaired. */
export const repairable = ({ offers }: OfferGroupView): string[] =>
  offers.filter(({ does }) => does !== '').map(({ id }) => id);

const isAmongTabs = (place: Place): place is Extract<Place, { at: 'tabs' | 'takeOut' }> =>
  place.at === 'tabs' || place.at === 'takeOut';

const idsThere = (optional: OptionalView[]): string[] =>
  optional.filter(({ state }) => state === 'there').map(({ id }) => id);
