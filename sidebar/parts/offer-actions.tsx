import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import type { Asked } from '../state/state';
import { Actions } from './actions';
import { Button } from './button';
import { Status } from './status';

interface Act {
  label: string;
  work: Asked;
}

interface Props {
  /** What is going on. */
  busy: string | undefined;
  waits: boolean;
  /** What is done with the offers that are ticked, where there are any to tick. */
  fix: (Act & { ticked: number }) | false;
  look: Act;
  /** Whether it has been looked already. */
  isAgain: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** The end of a view that looks for something and offers to fix what is ticked. */
export function OfferActions({ busy, waits, fix, look, isAgain, words, dispatch }: Props) {
  const ask = (work: Asked) => () => dispatch({ type: 'asked', work });
  return (
    <Actions>
      <Status busy={busy} />
      {fix && (
        <Button look="primary" waits={waits || fix.ticked === 0} onPress={ask(fix.work)}>
          {fix.label}
        </Button>
      )}
      <Button look={isAgain ? 'plain' : 'primary'} waits={waits} onPress={ask(look.work)}>
        {look.label}
      </Button>
      <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
        {words.sidebar.acts.back}
      </Button>
    </Actions>
  );
}
