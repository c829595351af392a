/** Compiled, never run: each line below must not compile. */
import { catalogue, type KpiId } from '../../src/kpis/catalogue';
import type { Kpi } from '../../src/kpis/kpi';
import { messagesOf } from '../../src/messages/all';
import { ar } from '../../src/messages/ar';
import { en } from '../../src/messages/en';
import { structureReasons } from '../../src/messages/en/findings/structure';
import { fr } from '../../src/messages/fr';
import type { Messages, SidebarMessages } from '../../src/messages/messages';
import { vi } from '../../src/messages/vi';
import { zh } from '../../src/messages/zh';
import type { Finding } from '../../src/rules/finding';
import type { Code } from '../../src/workbook/choice-lists';
import type { Language } from '../../src/workbook/language';

const { busy: _, ...others } = en.problems;

// @ts-expect-error a message is missing
export const missing: Messages['problems'] = others;
// @ts-expect-error a message too many
export const extra: Messages['findingWords'] = { tooMuch: 'x', tooLittle: 'y', justRight: 'z' };
// @ts-expect-error a sentence with a count is not a text
export const fixed: SidebarMessages['sidebar']['home']['built'] = '3 tabs';
// @ts-expect-error a language we do not speak
messagesOf('de');
// @ts-expect-error a tab there is not
messagesOf('en').tabs.recipes;

const place = { tab: 'goals', row: 1, column: 1 } as const;
const finding = { severity: 'error', facts: {} } as const;
// @ts-expect-error a finding without words
export const unsaid: Finding = { ...finding, place, code: 'tooDull' };
const nowhere = { ...place, tab: 'recipes' } as const;
// @ts-expect-error a finding in no tab
export const lost: Finding = { ...finding, place: nowhere, code: 'idTwice' };

const { kpis, measures, choices, tabs, findings } = en;

const { revenue: __, ...fewerKpis } = kpis;
// @ts-expect-error a KPI has no words
export const unnamed: Messages['kpis'] = fewerKpis;
// @ts-expect-error a KPI that no language has words for
export const happy = { happiness: catalogue.revenue } satisfies Partial<Record<KpiId, Kpi>>;
const { revenue: ___, ...fewerData } = catalogue;
// @ts-expect-error a KPI has words and no data
export const undone: Record<KpiId, Kpi> = fewerData;

const { leads: ____, ...fewerMeasures } = measures;
// @ts-expect-error a measure has no words
export const unmeasured: Messages['measures'] = fewerMeasures;

const { up: _____, ...fewerDirections } = choices.directions;
// @ts-expect-error a choice has no word
export const unchosen: Messages['choices']['directions'] = fewerDirections;
// @ts-expect-error a choice that every list of words lacks
export const unoffered: Record<Code<'directions'>, string> = fewerDirections;

const { goals: ______, ...fewerTabs } = tabs;
// @ts-expect-error a tab has no words
export const untitled: Messages['tabs'] = fewerTabs;
const { due: _______, ...fewerColumns } = tabs.goals.columns;
// @ts-expect-error a column has no words
export const unheaded: Messages['tabs']['goals']['columns'] = fewerColumns;

const { idTwice: ________, ...fewerFindings } = findings;
// @ts-expect-error a finding has no sentence
export const unspoken: Messages['findings'] = fewerFindings;
const { idTwice: _________, ...fewerReasons } = structureReasons;
// @ts-expect-error a finding has no reason
export const unreasoned: typeof structureReasons = fewerReasons;

/** Every language is of the type of English. */
export const spoken: Record<Language, Messages> = { en, fr, ar, vi, zh };
// @ts-expect-error a language has no words
export const silent: Record<Language, Messages> = { en, fr, ar, vi };
