import type { Asked, Event } from './event';
import { setUpOf } from './form';
import type { State } from './state';
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
      // What failed may have done part of its work; only a look can tell.
      return { ...state, problem: null, work: { doing: 'look' } };
  }
}

/** Nothing else can be begun until the call under way has ended, except that going elsewhere may be overtaken. */
export const isFree = ({ work, problem }: State): boolean =>
  !problem && (work === null || work.doing === 'goTo');

function submit(state: State): State {
  if (!state.form || !isFree(state)) return state;
  const setUp = setUpOf(state.form);
  return setUp ? ask(state, { doing: 'beginBuild', setUp }) : { ...state, refused: state.refused + 1 };
}

function ask(state: State, work: Asked): State {
  if (work.doing === 'goTo') return { ...state, work };
  if (work.doing === 'savePlan') return { ...state, work, saved: null };
  return { ...state, work, built: null, opened: false, saved: null, findings: null };
}
