import { useEffect, useRef } from 'preact/hooks';
import type { ApprovalView } from '../../src/calls/contract';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Screen } from '../parts/screen';
import { TextField } from '../parts/text-field';
import { isFree } from '../state/reduce';
import { isolated } from '../words/isolated';
import { dayName } from '../words/numbers';
import type { ViewProps } from './view';

/** Asks who approves the plan, and says what is replaced where somebody has before. */
export function Approve({ state, words, language, dispatch }: ViewProps) {
  const { here, approver } = state;
  const { acts, loop } = words.sidebar;
  const worded = loop.approve;
  const [approval, ...earlier] = here?.approvals ?? [];
  const sentence = ({ day, by }: ApprovalView) => worded.approved(dayName(language, day), isolated(by));
  const waits = !isFree(state);
  const form = useRef<HTMLFormElement>(null);
  const { refused } = approver;
  useEffect(() => {
    if (refused > 0) form.current?.querySelector('input')?.focus();
  }, [refused]);
  const isFaulty = refused > 0 && approver.by.trim() === '';
  return (
    <Screen title={worded.title} intro={worded.intro}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'submittedApproval' });
        }}
      >
        {approval && (
          <div class="note">
            <p>{sentence(approval)}</p>
            <p>{worded.replaces}</p>
          </div>
        )}
        <TextField
          name="by"
          label={worded.by}
          value={approver.by}
          fault={isFaulty ? worded.noName : undefined}
          onChange={(by) => dispatch({ type: 'typedApprover', by })}
        />
        {earlier.length > 0 && (
          <section>
            <h2>{worded.earlier}</h2>
            <ul class="text">
              {[...new Set(earlier.map(sentence))].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <Actions>
          <button type="submit" class="primary" aria-disabled={waits || undefined}>
            {approval ? worded.again : worded.approve}
          </button>
          <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
            {acts.back}
          </Button>
        </Actions>
      </form>
    </Screen>
  );
}
