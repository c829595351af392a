import type { SidebarMessages } from '../../src/messages/messages';
import type { Progress } from '../state/shown';
import { titleOf } from '../words/title-of';
import { Icon } from './icon';

interface Props {
  tabs: Progress['tabs'];
  words: SidebarMessages;
}

export function BuildList({ tabs, words }: Props) {
  return (
    <ul class="build">
      {tabs.map(({ id, is }) => (
        <li key={id} class={is} aria-current={is === 'now' ? 'step' : undefined}>
          <Icon name={is} /> {titleOf(words, id)}
        </li>
      ))}
    </ul>
  );
}
