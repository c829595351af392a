import type { OfferGroupView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { repairable } from '../state/place';
import { Offer } from './offer';
import { Tick } from './tick';

interface Props {
  group: OfferGroupView;
  ticked: string[];
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** More than this are folded away, with how many they are. */
const most = 10;

/** Faults of one kind, which can be ticked all at once. */
export function OfferGroup({ group, ticked, words, dispatch }: Props) {
  const { kind, offers } = group;
  const worded = words.sidebar.acts.repair;
  const ids = repairable(group);
  const count = ids.filter((id) => ticked.includes(id)).length;
  const items = offers.map((offer, index) => (
    <Offer
      key={offer.id}
      name={`${kind}-${index}`}
      canGo={kind !== 'tabMissing'}
      offer={offer}
      ticked={ticked.includes(offer.id)}
      words={words}
      dispatch={dispatch}
    />
  ));
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {worded.kinds[kind]} <span class="count">{offers.length}</span>
      </h2>
      {ids.length > 1 && (
        <Tick
          name={`${kind}-all`}
          ticked={count === ids.length}
          partly={count > 0 && count < ids.length}
          onTick={(on) => dispatch({ type: 'ticked', ids, on })}
        >
          {worded.all(ids.length)}
        </Tick>
      )}
      <ul class="offers">{items.slice(0, most)}</ul>
      {items.length > most && (
        <details>
          <summary>{worded.more(items.length - most)}</summary>
          <ul class="offers">{items.slice(most)}</ul>
        </details>
      )}
    </section>
  );
}
