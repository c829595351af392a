import { useEffect, useReducer } from 'preact/hooks';
import type { Client } from '../src/calls/contract';
import { sidebarMessagesOf } from '../src/messages/sidebar-all';
import { isRightToLeft } from '../src/workbook/language';
import { perform } from './calls/perform';
import { reduce } from './state/reduce';
import { languageToSpeak, viewOf } from './state/shown';
import type { State } from './state/state';
import { views } from './views/views';

interface Props {
  client: Client;
  start: State;
}

export function App({ client, start }: Props) {
  const [state, dispatch] = useReducer(reduce, start);
  const { work, problem } = state;
  const language = languageToSpeak(state);

  useEffect(() => {
    if (!work || problem) return;
    void perform(client, work).then((answer) => dispatch({ type: 'answered', work, answer }));
  }, [client, work, problem]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [language]);

  const View = views[viewOf(state)];
  return <View state={state} words={sidebarMessagesOf(language)} language={language} dispatch={dispatch} />;
}
