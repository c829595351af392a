import { accepting, reasonOf } from './accepting';
import type { Asked, Work } from './asked';
import type { Event } from './event';
import { setUpOf } from './form';
import { countOf, newRows } from './new-rows';
import { afterFailure, askedOnArrival, type PlaceName, placeAt, tick } from './place';
import { type ImportEvent, reduceImport } from './reduce-import';
import { filledIn, reviewOf } from './review-form';
import type { State } from './state';
import { changesNothing, tabChange, tabsToTakeOut } from './tab-change';
import { takeAnswer } from './take-answer';

/** The state after an event: the whole behaviour of the sidebar, without the page and without the calls. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'typed':
      return state.form ? { ...state, form: { ...state.form, ...event.change } } : state;
    case 'submitted':
      return submit(state);
    case 'asked':
      return isFree(state) ? ask(state, event.work) : state;
    case 'answered':
      // An answer to what is no longer under way changes nothing.
      return event.work === state.work ? takeAnswer(state, event.work, event.answer) : state;
    case 'retried':
      return { ...state, problem: null };
    case 'wentBack':
      return goBack(state, event.to);
    case 'wentTo':
      return isFree(state) ? leave(state, event.at) : state;
    case 'ticked':
      return { ...state, place: tick(state.place, event.ids, event.on) };
    case 'chose':
      return state.place.at === 'language'
        ? { ...state, place: { ...state.place, chosen: event.language } }
        : state;
    case 'applied':
      return apply(state);
    case 'openedRows':
      return { ...state, rows: event.tab === null ? null : newRows(event.tab) };
    case 'typedRows':
      return state.rows ? { ...state, rows: { ...state.rows, count: event.count } } : state;
    case 'submittedRows':
      return submitRows(state);
    case 'openedReason':
      return { ...state, accepting: event.key === null ? null : accepting(event.key) };
    case 'typedReason':
      return state.accepting ? { ...state, accepting: { ...state.accepting, reason: event.reason } } : state;
    case 'submittedReason':
      return submitReason(state);
    case 'fileRead':
    case 'choseTable':
    case 'mapped':
    case 'previewed':
    case 'choseRow':
    case 'remapped':
      return importStep(state, event);
    case 'typedApprover':
      return { ...state, approver: { ...state.approver, by: event.by } };
    case 'submittedApproval':
      return submitApproval(state);
    case 'choseRhythm':
      return state.place.at === 'review'
        ? { ...state, place: { ...state.place, chosen: event.rhythm } }
        : state;
    case 'typedLesson':
    case 'filledDecision':
    case 'addedDecision':
    case 'droppedDecision':
      return state.review ? { ...state, review: filledIn(state.review, event) } : state;
    case 'submittedReview':
      return submitReview(state);
  }
}

/** Nothing else can be begun until the call under way has ended, except that going elsewhere may be overtaken. */
export const isFree = ({ work, problem }: State): boolean =>
  !problem && (work === null || work.doing === 'goTo');

function leave(state: State, at: PlaceName): State {
  const place = placeAt(state, at);
  const work = askedOnArrival(place, state.reader) ?? state.work;
  return { ...state, place, work, last: null, rows: null, accepting: null, reading: null };
}

/** What failed may have done part of its work; only a look can tell. */
const goBack = (state: State, to?: 'repair'): State => ({
  ...state,
  problem: null,
  last: null,
  reading: null,
  checked: state.work?.doing === 'fix' ? null : state.checked,
  place: to ? placeAt(state, to) : afterFailure(state.place),
  work: { doing: 'look' },
});

function submit(state: State): State {
  if (!state.form || !isFree(state)) return state;
  const setUp = setUpOf(state.form);
  return setUp ? ask(state, { doing: 'beginBuild', setUp }) : { ...state, refused: state.refused + 1 };
}

/** Taking out what people typed in is asked about first. */
function apply(state: State): State {
  const change = tabChange(state);
  if (!isFree(state) || changesNothing(change)) return state;
  const isToBeAsked = state.place.at === 'tabs' && tabsToTakeOut(state).some(({ rows }) => rows > 0);
  return isToBeAsked
    ? { ...state, place: placeAt(state, 'takeOut') }
    : ask(state, { doing: 'changeTabs', ...change });
}

function importStep(state: State, event: ImportEvent): State {
  if (state.place.at !== 'import' || !isFree(state)) return state;
  const { reader } = state;
  if (!reader) return state;
  const { importing, asks } = reduceImport(reader, state.place.importing, event);
  const next: State = { ...state, place: { ...state.place, importing, ticked: [] } };
  return asks ? ask(next, asks) : next;
}

function submitRows(state: State): State {
  const { rows } = state;
  if (!rows || !isFree(state)) return state;
  const count = countOf(rows);
  return count === undefined
    ? { ...state, rows: { ...rows, refused: rows.refused + 1 } }
    : ask(state, { doing: 'addRows', tab: rows.tab, count });
}

function submitReason(state: State): State {
  if (!state.accepting || !isFree(state)) return state;
  const { key, refused } = state.accepting;
  const reason = reasonOf(state.accepting);
  return reason === undefined
    ? { ...state, accepting: { ...state.accepting, refused: refused + 1 } }
    : ask(state, { doing: 'accept', key, reason });
}

function submitApproval(state: State): State {
  if (!isFree(state)) return state;
  const by = state.approver.by.trim();
  return by === ''
    ? { ...state, approver: { ...state.approver, refused: state.approver.refused + 1 } }
    : ask(state, { doing: 'approve', by });
}

function submitReview(state: State): State {
  if (!state.review || !isFree(state)) return state;
  const review = reviewOf(state.review);
  return review
    ? ask(state, { doing: 'writeReview', review })
    : { ...state, review: { ...state.review, refused: state.review.refused + 1 } };
}

function ask(state: State, work: Asked): State {
  if (work.doing === 'goTo') return { ...state, work };
  if (work.doing === 'savePlan') return { ...state, work, saved: null };
  const told: State = { ...state, work, last: work, built: null, saved: null };
  // Neither looking for faults nor blank rows take away from what a check has found; what one finding asks for shows beside it.
  const leavesThem = quiet.includes(work.doing) || isAboutFinding(work);
  return leavesThem ? told : { ...told, checked: null, accepting: null };
}

const quiet: Work['doing'][] = [
  'scan',
  'addRows',
  'loadReader',
  'readWorkbook',
  'openImport',
  'reconcileImport',
];

const isAboutFinding = ({ doing }: Work): boolean => doing === 'fix' || doing === 'accept';
