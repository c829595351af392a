import type { Messages } from '../messages';
import { choices } from './choices';
import { expectedWords, findings, findingWords } from './findings';
import { kpis, measures } from './kpis';
import { mends } from './mends';
import { menu } from './menu';
import { faults, problems } from './problems';
import { copyTitle, repair } from './repair';
import { tabs } from './tabs';

export const zh: Messages = {
  choices,
  kpis,
  measures,
  tabs,
  findings,
  mends,
  findingWords,
  expectedWords,
  problems,
  faults,
  menu,
  repair,
  copyTitle,
};
