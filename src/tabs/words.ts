import { type KpiId, kpiIds } from '../kpis/catalogue';
import { measureIds, measures } from '../kpis/measures';
import { messagesOf } from '../messages/all';
import {
  type ChoiceList,
  type Code,
  choiceLists,
  type ListId,
  type LookUpId,
} from '../workbook/choice-lists';
import { fromKeys, keysOf } from '../workbook/keys-of';
import type { Language } from '../workbook/language';
import { tabIds } from './ids';

/** Every list that drop-downs offer: the codes, in order. */
export const wordLists: Record<ListId, readonly string[]> = {
  ...choiceLists,
  kpis: kpiIds,
  measures: measureIds,
  tabs: tabIds,
};

/** Every list of the lists tab: beside the words stands what formulas look up for them. */
export const listsTab: Record<LookUpId, readonly string[]> = {
  ...wordLists,
  definitions: kpiIds,
  measureKinds: measureIds,
};

export const lookUpIds = keysOf(listsTab);

/** Every code of every list has its word in every language. */
type Choices = { [List in ChoiceList]: Record<Code<List>, string> };

/** The words of a list in one language, by code. */
export function wordsOf(language: Language, list: LookUpId): Record<string, string> {
  const { tabs } = messagesOf(language);
  const choices: Choices = messagesOf(language).choices;
  switch (list) {
    case 'kpis':
      return kpiWordsOf(language).names;
    case 'definitions':
      return kpiWordsOf(language).definitions;
    case 'measures':
      return messagesOf(language).measures;
    case 'measureKinds':
      return fromKeys(measureIds, (id) => choices.flowStock[measures[id].kind]);
    case 'tabs':
      return fromKeys(tabIds, (id) => tabs[id].title);
    default:
      return choices[list];
  }
}

interface KpiWords {
  names: Record<KpiId, string>;
  definitions: Record<KpiId, string>;
}
const kpiWords = new Map<Language, KpiWords>();

/** Parted once for each language: a cell asks for a word, a build for thousands. */
function kpiWordsOf(language: Language): KpiWords {
  const known = kpiWords.get(language);
  if (known) return known;
  const { kpis } = messagesOf(language);
  const made = {
    names: fromKeys(kpiIds, (id) => kpis[id].name),
    definitions: fromKeys(kpiIds, (id) => kpis[id].note),
  };
  kpiWords.set(language, made);
  return made;
}
