import type { FilledIn, OfferGroupView, OptionalView, Output } from '../../src/calls/contract';
import type { Reader } from '../../src/features/imports/flow/reader';
import type { Language } from '../../src/workbook/language';
import type { Asked, Rhythm } from './asked';
import { type Importing, noFile } from './importing';

/** Where the person is once there is a workbook, and what is ticked or chosen there but not yet asked for. */
export type Place =
  | { at: 'home' }
  | { at: 'tabs' | 'takeOut'; ticked: string[] }
  | { at: 'repair'; groups: OfferGroupView[] | null; ticked: string[] }
  | { at: 'kpis'; filled: FilledIn | null; ticked: string[] }
  | { at: 'import'; importing: Importing; ticked: string[] }
  | { at: 'language'; chosen: Language }
  | { at: 'undo' }
  | { at: 'dropCopies' }
  | { at: 'approve' }
  | { at: 'changes'; compared: Output<'compare'> | null }
  | { at: 'review'; prepared: Output<'prepareReview'> | null; chosen: Rhythm | null };
export type PlaceName = Place['at'];

/** Places that the menu of the spreadsheet leads to, as they are on arrival. */
export const arrivalAt = {
  home: { at: 'home' },
  approve: { at: 'approve' },
  changes: { at: 'changes', compared: null },
  review: { at: 'review', prepared: null, chosen: null },
} as const satisfies Partial<Record<PlaceName, Place>>;
export type MenuPlace = keyof typeof arrivalAt;

export const isMenuPlace = (text: string | undefined): text is MenuPlace =>
  text !== undefined && Object.keys(arrivalAt).includes(text);

/** What has to be asked before a place can show anything; null where nothing has, or it was. */
export function askedOnArrival(place: Place, reader: Reader | null): Asked | null {
  if (place.at === 'import' && !reader) return { doing: 'loadReader' };
  if (place.at === 'changes' && !place.compared) return { doing: 'compare' };
  return place.at === 'review' && !place.prepared ? { doing: 'prepareReview' } : null;
}

/** Where a person comes from, and what is known by then. */
interface Standpoint {
  here: Output<'look'> | null;
  place: Place;
  guess: Language;
}

/** The place as it is on arrival; only the way back from the question keeps the ticks. */
export function placeAt({ here, place, guess }: Standpoint, at: PlaceName): Place {
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
    case 'changes':
    case 'review':
      return arrivalAt[at];
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
    case 'changes':
      return { at: 'home' };
    case 'review':
      return place.prepared ? place : { at: 'home' };
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
