import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Client } from '../src/calls/contract';
import { isRightToLeft } from '../src/workbook/language';
import { perform } from './calls/perform';
import { WordsNote } from './parts/words-note';
import { reduce } from './state/reduce';
import { languageToSpeak, viewOf } from './state/shown';
import type { State } from './state/state';
import { views } from './views/views';
import { useWords } from './words/use-words';
import type { Vocabulary } from './words/vocabulary';

interface Props {
  client: Client;
  vocabulary: Vocabulary;
  start: State;
}

export function App({ client, vocabulary, start }: Props) {
  const [state, dispatch] = useReducer(reduce, start);
  const { work, problem } = state;
  const wanted = languageToSpeak(state);
  const { spoken, wait, retry } = useWords(vocabulary, wanted);
  const { language, words } = spoken;

  useEffect(() => {
    if (!work || problem) return;
    void perform(client, work).then((answer) => dispatch({ type: 'answered', work, answer }));
  }, [client, work, problem]);

  // Before the words are seen, so that they never stand in the direction of others.
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [language]);

  const View = views[viewOf(state)];
  return (
    <>
      <WordsNote wait={wait} retry={retry} wanted={wanted} words={words} />
      <View state={state} words={words} language={language} dispatch={dispatch} />
    </>
  );
}
