import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../src/calls/contract';
import { lessons } from '../../src/features/reviews/lessons';
import { isFree } from '../state/reduce';
import type { ReviewForm } from '../state/review-form';
import type { ViewProps } from '../views/view';
import { Actions } from './actions';
import { Button } from './button';
import { DecisionFields } from './decision-fields';
import { GoTo } from './go-to';
import { OpenDecisions } from './open-decisions';
import { Screen } from './screen';
import { Status } from './status';
import { TextArea } from './text-area';

interface Props extends ViewProps {
  form: ReviewForm;
  prepared: Output<'prepareReview'> | null;
}

/** What was learnt and what follows, in the review that was begun. */
export function ReviewFields({ state, words, dispatch, form, prepared }: Props) {
  const { acts, loop } = words.sidebar;
  const worded = loop.review;
  const waits = !isFree(state);
  const page = useRef<HTMLFormElement>(null);
  const { begun, refused } = form;
  useEffect(() => {
    if (refused > 0) page.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);
  return (
    <Screen title={`${words.choices.rhythms[begun.rhythm]} · ${begun.id}`} intro={worded.kept}>
      {prepared && <OpenDecisions open={prepared.open} words={words} dispatch={dispatch} />}
      <section>
        <h2>{worded.figures}</h2>
        <p class="lines" dir="auto">
          {begun.figures}
        </p>
        <p class="quiet">{worded.byHand}</p>
        <GoTo to={begun} words={words} dispatch={dispatch} />
      </section>
      <form
        ref={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'submittedReview' });
        }}
      >
        {lessons.map((lesson) => (
          <TextArea
            key={lesson}
            name={lesson}
            label={worded[lesson]}
            value={form.lessons[lesson]}
            onChange={(text) => dispatch({ type: 'typedLesson', lesson, text })}
          />
        ))}
        {form.decisions.map((decision, index) => (
          <DecisionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a decision is its place in the list.
            key={index}
            index={index}
            decision={decision}
            isChecked={refused > 0}
            prepared={prepared}
            words={words}
            dispatch={dispatch}
          />
        ))}
        <div class="row-of-buttons">
          <Button onPress={() => dispatch({ type: 'addedDecision' })}>{worded.add}</Button>
        </div>
        <Actions>
          <Status busy={state.work?.doing === 'prepareReview' ? worded.looking : undefined} />
          <button type="submit" class="primary" aria-disabled={waits || undefined}>
            {worded.write}
          </button>
          <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
            {acts.back}
          </Button>
        </Actions>
      </form>
    </Screen>
  );
}
