import type { FindingView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { GoTo } from './go-to';
import { Icon } from './icon';

interface Props {
  finding: FindingView;
  words: SidebarMessages;
  dispatch: Dispatch;
}

export function Finding({ finding, words, dispatch }: Props) {
  const { severity, message, mend } = finding;
  return (
    <li class={severity}>
      <p class="severity">
        <Icon name={severity} /> {words.choices.severities[severity]}
      </p>
      <p dir="auto">{message}</p>
      <p class="quiet" dir="auto">
        {mend}
      </p>
      <GoTo to={finding} words={words} dispatch={dispatch} />
    </li>
  );
}
