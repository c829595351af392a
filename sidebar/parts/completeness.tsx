import type { CompletenessView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';

interface Props {
  tabs: CompletenessView[];
  words: SidebarMessages['sidebar']['completeness'];
}

/** More than this are folded away, with how many they are. */
const most = 6;

/** How much of each tab is filled in; a tab with nothing to fill in says nothing. */
export function Completeness({ tabs, words }: Props) {
  const items = tabs
    .filter(({ of }) => of > 0)
    .map(({ id, title, filled, of }) => (
      <li key={id}>
        <p>
          <bdi>{title}</bdi> <span class="quiet">{words.filled(filled, of)}</span>
        </p>
        <div class="progress" aria-hidden="true">
          <div class="bar" style={{ inlineSize: `${(100 * filled) / of}%` }} />
        </div>
      </li>
    ));
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <ul class="completeness">{items.slice(0, most)}</ul>
      {items.length > most && (
        <details>
          <summary>{words.more(items.length - most)}</summary>
          <ul class="completeness">{items.slice(most)}</ul>
        </details>
      )}
    </section>
  );
}
