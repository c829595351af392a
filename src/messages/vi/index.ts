import type { Messages } from '../messages';
import { choices } from './choices';
import { fillIn } from './fill-in';
import { expectedWords, findings, findingWords, gaps } from './findings';
import { fixes } from './fixes';
import { kpis } from './kpis';
import { measures } from './measures';
import { menu } from './menu';
import { faults, problems } from './problems';
import { copyTitle, repair } from './repair';
import { review } from './review';
import { smart } from './smart';
import { tabs } from './tabs';

export const vi: Messages = {
  choices,
  kpis,
  measures,
  tabs,
  findings,
  fillIn,
  fixes,
  smart,
  findingWords,
  gaps,
  expectedWords,
  problems,
  faults,
  menu,
  repair,
  copyTitle,
  review,
};
