import { languages } from '../language-names';
import type { SidebarMessages } from '../messages';
import { changes, decisions, rhythms, sizes } from './choices';
import { faults, problems } from './problems';
import { sidebar } from './sidebar';
import { titles } from './titles';

export const vi: SidebarMessages = {
  choices: { languages, sizes, rhythms, decisions, changes },
  titles,
  problems,
  faults,
  sidebar,
};
