import { messagesOf } from '../../messages/all';
import { plannedInAll, spentByLine, sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Records } from '../../records/records';
import { codeOf, wordFor } from '../../records/words';
import { forecastInAll } from '../../rules/budget/budget-pace';
import { choiceLists } from '../../workbook/choice-lists';
import type { Language } from '../../workbook/language';
import { sayAmount, sayDay } from '../../workbook/say-number';

/** What has become different since the plan was approved. */
export interface Since {
  day: string;
  count: number;
}

/** How goals, KPIs and money stand on the day of a review, in sentences to be kept: one a line. */
export function sayFigures(plan: Plan, language: Language, since: Since | null): string {
  const said = messagesOf(language).review;
  const { goals, kpis } = plan.records.tables;
  const amount = (minor: number) => sayAmount(minor, plan.currency, language);
  const spent = sum([...spentByLine(plan).values()].map(({ actual }) => actual));
  return [
    standing(goals, 'goals', language),
    standing(kpis, 'kpis', language),
    said.money(amount(plannedInAll(plan)), amount(spent), amount(forecastInAll(plan))),
    since ? said.since(sayDay(since.day, language), String(since.count)) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** How many rows have each status, as worked out last; nothing where none has any. */
function standing(
  rows: Records['tables']['goals' | 'kpis'],
  tab: 'goals' | 'kpis',
  language: Language,
): string {
  const statuses = rows.map(({ computed }) => codeOf('kpiStatuses', String(computed['status'] ?? '')));
  const counts = choiceLists.kpiStatuses.flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count > 0 ? [`${wordFor('kpiStatuses', status, language)} ${count}`] : [];
  });
  const { review, tabs } = messagesOf(language);
  return counts.length > 0 ? review.standing(tabs[tab].title, counts.join(' · ')) : '';
}
