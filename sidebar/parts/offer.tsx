import type { OfferView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { GoTo } from './go-to';
import { Icon } from './icon';
import { Tick } from './tick';

interface Props {
  name: string;
  /** A tab that is missing cannot be shown. */
  canGo: boolean;
  offer: OfferView;
  ticked: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** What is wrong in one place, and what a repair would do about it, or how people fix it. */
export function Offer({ name, canGo, offer, ticked, words, dispatch }: Props) {
  const { id, what, does, hint } = offer;
  return (
    <li>
      {does ? (
        <Tick
          name={name}
          ticked={ticked}
          hint={does}
          onTick={(on) => dispatch({ type: 'ticked', ids: [id], on })}
        >
          {what}
        </Tick>
      ) : (
        <>
          <p class="by-hand">
            <Icon name="advice" /> <span dir="auto">{what}</span>
          </p>
          <p class="hint" dir="auto">
            <strong>{words.sidebar.acts.repair.byHand}</strong> {hint}
          </p>
        </>
      )}
      {canGo && <GoTo to={offer} words={words} dispatch={dispatch} />}
    </li>
  );
}
