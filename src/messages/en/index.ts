import { choices } from './choices';
import { expectedWords, findings, findingWords } from './findings';
import { kpis, measures } from './kpis';
import { menu } from './menu';
import { faults, problems } from './problems';
import { sidebar } from './sidebar';
import { smart } from './smart';
import { tabs } from './tabs';

export const en = {
  choices,
  kpis,
  measures,
  tabs,
  findings,
  smart,
  findingWords,
  expectedWords,
  problems,
  faults,
  menu,
  sidebar,
};
