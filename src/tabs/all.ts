import type { FormTab, Size, Tab, TableTab, TimelineTab, Typed } from '../workbook/tab';
import type { FormId, TableId } from '../workbook/tab-ids';
import { type TabId, tabIds } from './ids';
import { lists } from './lists';
import { checks } from './measure/checks';
import { kpis } from './measure/kpis';
import { metrics } from './measure/metrics';
import { reviews } from './measure/reviews';
import { summary } from './measure/summary/index';
import { budget } from './plan/budget';
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
  initiatives,
  channels,
  campaigns,
  tasks,
  timeline,
  content,
  budget,
  spend,
  people,
  metrics,
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
export const tableOf = (id: TableId): TableTab => tabs[id];
export const isTable = (tab: Tab): tab is TableTab => tab.shape === 'table';
export const isTimeline = (tab: Tab): tab is TimelineTab => tab.shape === 'timeline';
export const isForm = (tab: Tab): tab is FormTab => tab.shape === 'form';

/** Forms in which people type, the settings apart. */
export const typedForms = ['strategy'] as const satisfies readonly FormId[];
export const isTypedForm = (id: TabId): id is FormId => typedForms.some((form) => form === id);
export type FormOf<Id extends FormId> = Typed<Tabs[Id]>;

/** Tables in which people type, in the order of the workbook. */
export const typedTables = tabIds.filter(isTypedTable);

export function isTypedTable(id: TabId): id is TableId {
  const tab = tabOf(id);
  return isTable(tab) && tab.written !== true;
}

export const tabsOfSize = (size: Size): TabId[] =>
  tabIds.filter((id) => size === 'full' || tabOf(id).size === 'light');
