import type { ComponentChildren } from 'preact';
import type { Dispatch } from '../state/event';
import { Actions } from './actions';
import { Button } from './button';

interface Props {
  send: string;
  back: string;
  waits: boolean;
  dispatch: Dispatch;
  /** What is told beside the buttons. */
  children?: ComponentChildren;
}

/** The foot of a form: it is sent, or left for the first view. */
export const FormActions = ({ send, back, waits, dispatch, children }: Props) => (
  <Actions>
    {children}
    <button type="submit" class="primary" aria-disabled={waits || undefined}>
      {send}
    </button>
    <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
      {back}
    </Button>
  </Actions>
);
