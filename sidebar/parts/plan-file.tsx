import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { isolated } from '../words/isolated';
import { Button } from './button';
import { Icon } from './icon';
import { OpenPlan } from './open-plan';

interface Props {
  words: SidebarMessages['sidebar']['file'];
  saved: string | null;
  waits: boolean;
  dispatch: Dispatch;
}

export function PlanFile({ words, saved, waits, dispatch }: Props) {
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <div class="row-of-buttons">
        <Button waits={waits} onPress={() => dispatch({ type: 'asked', work: { doing: 'savePlan' } })}>
          {words.save}
        </Button>
        <OpenPlan words={words} waits={waits} dispatch={dispatch} />
      </div>
      <p role="status" class="good">
        {saved !== null && (
          <>
            <Icon name="done" /> <span>{words.saved(isolated(saved))}</span>
          </>
        )}
      </p>
    </section>
  );
}
