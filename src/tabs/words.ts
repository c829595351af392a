import { kpiIds } from '../kpis/catalogue';
import { measureIds, measures } from '../kpis/measures';
import { messagesOf } from '../messages/all';
import { catalogueWordsOf } from '../messages/catalogue';
import { choiceLists } from '../workbook/choice-lists';
import type { Language } from '../workbook/language';
import { tabIds } from './ids';

/** Every list that drop-downs offer: the codes, in order. */
export const wordLists: Record<string, readonly string[]> = {
  ...choiceLists,
  kpis: kpiIds,
  measures: measureIds,
  tabs: tabIds,
};

/** Every list of the lists tab: beside the words stands what formulas look up for them. */
export const listsTab: Record<string, readonly string[]> = {
  ...wordLists,
  definitions: kpiIds,
  measureKinds: measureIds,
};

/** The words of a list in one language, by code. */
export function wordsOf(language: Language, list: string): Record<string, string> {
  const { choices, tabs } = messagesOf(language);
  switch (list) {
    case 'kpis':
    case 'measures':
    case 'definitions':
      return catalogueWordsOf(language)[list];
    case 'measureKinds':
      return Object.fromEntries(measureIds.map((id) => [id, choices.flowStock[measures[id].kind]]));
    case 'tabs':
      return Object.fromEntries(tabIds.map((id) => [id, tabs[id].title]));
    default:
      return choices[list as keyof typeof choices];
  }
}
