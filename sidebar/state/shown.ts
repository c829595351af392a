import type { Language } from '../../src/workbook/language';
import type { PlaceName } from './place';
import type { State } from './state';

export type ViewName = 'loading' | 'setUp' | 'building' | 'problem' | PlaceName;

/** Which view shows a state. */
export function viewOf({ problem, here, work, place }: State): ViewName {
  if (problem) return 'problem';
  if (!here) return 'loading';
  switch (work?.doing) {
    case 'beginBuild':
    case 'buildStep':
    case 'openPlan':
    case 'changeTabs':
    case 'switchLanguage':
    case 'repair':
    case 'writeImport':
    case 'undo':
    case 'dropCopies':
    case 'approve':
    case 'writeReview':
      return 'building';
    case 'look':
      if (work.quietly) return place.at;
      return work.built ? 'building' : 'loading';
    default:
      return here.settings ? place.at : 'setUp';
  }
}

/** The language to speak: the workbook's; until there is one, what the form says. */
export const languageToSpeak = ({ guess, here, form }: State): Language =>
  here?.settings ? here.language : (form?.language ?? guess);

export interface Progress {
  done: number;
  all: number;
  /** Every tab of the build, in the order of writing. */
  tabs: { id: string; is: 'done' | 'now' | 'later' }[];
}

/** How far the build is, in tabs; nothing while that is not known. */
export function progressOf({ work }: State): Progress | undefined {
  if (work?.doing === 'buildStep') return progress(work.steps, work.done);
  return work?.doing === 'look' && work.built ? progress(work.built, work.built.length) : undefined;
}

function progress(steps: string[][], done: number): Progress | undefined {
  const when = (step: number) => (step < done ? 'done' : step === done ? 'now' : 'later');
  const tabs = steps.flatMap((ids, step) => ids.map((id) => ({ id, is: when(step) }) as const));
  if (tabs.length === 0) return undefined;
  return { done: tabs.filter(({ is }) => is === 'done').length, all: tabs.length, tabs };
}
