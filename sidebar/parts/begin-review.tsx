import type { Output } from '../../src/calls/contract';
import { isFree } from '../state/reduce';
import type { Rhythm } from '../state/state';
import type { ViewProps } from '../views/view';
import { Actions } from './actions';
import { Button } from './button';
import { OpenDecisions } from './open-decisions';
import { Screen } from './screen';
import { Status } from './status';

interface Props extends ViewProps {
  prepared: Output<'prepareReview'> | null;
  chosen: Rhythm | null;
}

/** What is still open, and which review is begun. */
export function BeginReview({ state, words, dispatch, prepared, chosen }: Props) {
  const { acts, loop } = words.sidebar;
  const worded = loop.review;
  const waits = !isFree(state);
  const doing = state.work?.doing;
  const busy =
    doing === 'prepareReview' ? worded.looking : doing === 'startReview' ? worded.starting : undefined;
  return (
    <Screen title={worded.title} intro={worded.intro}>
      {prepared && <OpenDecisions open={prepared.open} words={words} dispatch={dispatch} />}
      {prepared && (
        <section>
          <fieldset class="field">
            <legend>{worded.which}</legend>
            {rhythms(words).map(([rhythm, name]) => (
              <label key={rhythm} class="choice">
                <input
                  type="radio"
                  name="rhythm"
                  checked={rhythm === chosen}
                  onChange={() => dispatch({ type: 'choseRhythm', rhythm })}
                />
                {name}
              </label>
            ))}
          </fieldset>
        </section>
      )}
      <Actions>
        <Status busy={busy} />
        {chosen && (
          <Button
            look="primary"
            waits={waits}
            onPress={() => dispatch({ type: 'asked', work: { doing: 'startReview', rhythm: chosen } })}
          >
            {worded.start}
          </Button>
        )}
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}

const rhythms = ({ choices }: ViewProps['words']) => Object.entries(choices.rhythms) as [Rhythm, string][];
