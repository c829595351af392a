import { languages } from '../language-names';
import { changes, decisions, rhythms, sizes } from './choices';
import { faults, problems } from './problems';
import { sidebar } from './sidebar';
import { titles } from './titles';

/** What the sidebar says: only this much of the words goes into its page. */
export const en = {
  choices: { languages, sizes, rhythms, decisions, changes },
  titles,
  problems,
  faults,
  sidebar,
};
