import type { Messages } from '../messages';
import { choices } from './choices';
import { expectedWords, findings, findingWords } from './findings';
import { menu } from './menu';
import { faults, problems } from './problems';
import { sidebar } from './sidebar';
import { tabs } from './tabs';

export const vi: Messages = {
  choices,
  tabs,
  findings,
  findingWords,
  expectedWords,
  problems,
  faults,
  menu,
  sidebar,
};
