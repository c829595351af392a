import { kpiIds } from '../kpis/catalogue';
import { measureIds } from '../kpis/measures';
import type { Messages } from '../messages/messages';
import { choiceLists } from '../workbook/choice-lists';
import { tabIds } from './ids';

/** Every list of the lists tab: the codes, in order. */
export const wordLists: Record<string, readonly string[]> = {
  ...choiceLists,
  kpis: kpiIds,
  measures: measureIds,
  tabs: tabIds,
};

/** The words of a list in one language, by code. */
export function wordsOf(messages: Messages, list: string): Record<string, string> {
  switch (list) {
    case 'kpis':
      return messages.kpis;
    case 'measures':
      return messages.measures;
    case 'tabs':
      return Object.fromEntries(tabIds.map((id) => [id, messages.tabs[id].title]));
    default:
      return messages.choices[list as keyof Messages['choices']];
  }
}
