import type { ComponentChildren } from 'preact';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import type { PlaceName } from '../state/place';
import { Actions } from './actions';
import { Button } from './button';
import { Screen } from './screen';

interface Props {
  question: string;
  /** What the coloured button says and does. */
  yes: string;
  onYes: () => void;
  /** Where those go who would rather not. */
  back: PlaceName;
  words: SidebarMessages;
  dispatch: Dispatch;
  children: ComponentChildren;
}

/** A question before something is done, in place of the view that asks it; never a dialog over it. */
export const Confirm = ({ question, yes, onYes, back, words, dispatch, children }: Props) => (
  <Screen title={question}>
    <div class="text">{children}</div>
    <Actions>
      <Button look="primary" onPress={onYes}>
        {yes}
      </Button>
      <Button onPress={() => dispatch({ type: 'wentTo', at: back })}>{words.sidebar.acts.cancel}</Button>
    </Actions>
  </Screen>
);
