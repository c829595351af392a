import type { en } from './en';
import type { definitions } from './en/definitions';
import type { en as inSidebar } from './en/in-sidebar';
import type { kpis } from './en/kpis';
import type { measures } from './en/measures';

/** English is the type of every language: a missing or extra message does not compile. */
export type Messages = typeof en;
export type SidebarMessages = typeof inSidebar;

/** What KPIs and measures are called and say. */
export type CatalogueWords = {
  kpis: typeof kpis;
  measures: typeof measures;
  definitions: typeof definitions;
};
