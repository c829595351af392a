import type { FindingView } from '../../src/calls/contract';
import type { Messages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { isolated } from '../words/isolated';
import { Button } from './button';
import { Icon } from './icon';

interface Props {
  finding: FindingView;
  words: Messages;
  dispatch: Dispatch;
}

export function Finding({ finding, words, dispatch }: Props) {
  const { severity, message, mend, title, sheetId, cell } = finding;
  return (
    <li class={severity}>
      <p class="severity">
        <Icon name={severity} /> {words.choices.severities[severity]}
      </p>
      <p dir="auto">{message}</p>
      <p class="quiet" dir="auto">
        {mend}
      </p>
      <Button
        look="link"
        onPress={() =>
          dispatch({ type: 'asked', work: { doing: 'goTo', sheetId, ...(cell ? { cell } : {}) } })
        }
      >
        {words.sidebar.home.goTo(`${isolated(title)} ${isolated(cell)}`)}
      </Button>
    </li>
  );
}
