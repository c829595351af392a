import type { FormTab, Group, Size, Tab, TableTab, TimelineTab, Typed } from '../workbook/tab';
import type { FormId, TableId } from '../workbook/tab-ids';
import { type TabId, tabIds } from './ids';
import { lists } from './lists';
import { checks } from './measure/checks';
import { kpis } from './measure/kpis';
import { metrics } from './measure/metrics';
import { reviews } from './measure/reviews';
import { summary } from './measure/summary/index';
import { weekly } from './measure/weekly';
import { budget } from './plan/budget';
import { calendar } from './plan/calendar';
import { campaigns } from './plan/campaigns';
import { channels } from './plan/channels';
import { content } from './plan/content';
import { people } from './plan/people';
import { spend } from './plan/spend';
import { tasks } from './plan/tasks';
import { timeline } from './plan/timeline';
import { start } from './start';
import { competitors } from './strategy/competitors';
import { goals } from './strategy/goals';
import { initiatives } from './strategy/initiatives';
import { journey } from './strategy/journey';
import { objectives } from './strategy/objectives';
import { personas } from './strategy/personas';
import { segments } from './strategy/segments';
import { situation } from './strategy/situation';
import { strategy } from './strategy/strategy';
import { swot } from './strategy/swot';

/** Every tab, described once; the order of the ids is the order in the workbook. */
export const tabs = {
  start,
  strategy,
  objectives,
  goals,
  segments,
  personas,
  journey,
  competitors,
  swot,
  situation,
  initiatives,
  channels,
  campaigns,
  tasks,
  timeline,
  content,
  calendar,
  budget,
  spend,
  people,
  metrics,
  weekly,
  kpis,
  reviews,
  summary,
  checks,
  lists,
} satisfies Record<TabId, Tab>;
export type Tabs = typeof tabs;
export type { FormId, TableId };

export type Settings = Typed<Tabs['start']>;
export type RowOf<Id extends TableId> = Typed<Tabs[Id]>;

export const tabOf = (id: TabId): Tab => tabs[id];
/** A table in which people type. */
export const tableOf = (id: TableId): TableTab => tabs[id];
export const isTable = (tab: Tab): tab is TableTab => tab.shape === 'table';
export const isTimeline = (tab: Tab): tab is TimelineTab => tab.shape === 'timeline';
export const isForm = (tab: Tab): tab is FormTab => tab.shape === 'form';

/** Forms in which people type, the settings apart. */
export const typedForms = ['strategy'] as const satisfies readonly FormId[];
export const isTypedForm = (id: TabId): id is FormId => typedForms.some((form) => form === id);
export type FormOf<Id extends FormId> = Typed<Tabs[Id]>;

/** Where the months of a plan can be read while its settings do not tell them. */
export const monthsOfPlan = { tab: 'budget', column: 'months' } as const;

/** Tables in which people type, in the order of the workbook. */
export const typedTables = tabIds.filter(isTypedTable);

export function isTypedTable(id: TabId): id is TableId {
  const tab = tabOf(id);
  return isTable(tab) && tab.written !== true;
}

export const tabsOfSize = (size: Size): TabId[] =>
  tabIds.filter((id) => size === 'full' || tabOf(id).size === 'light');

export type Scope = 'all' | 'strategy' | 'plan';

/** The strategy can stand alone; the plan hangs on it, so building the plan builds what it hangs on. */
const strategyGroups: Group[] = ['none', 'strategy'];

/** Tabs that people may take out of the workbook and bring back; the others hold the light plan together. */
export const optionalTabs: TabId[] = tabIds.filter((id) => tabOf(id).size === 'full');

/** The tabs that a scope needs, in the order of the workbook. */
export const tabsOfScope = (scope: Scope, size: Size): TabId[] =>
  tabsOfSize(size).filter(
    (id) => scope !== 'strategy' || strategyGroups.includes(tabOf(id).group) || id === 'checks',
  );
