import type { NamedRow, Output } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { type DecisionForm, isUndecided } from '../state/review-form';
import { Button } from './button';
import { DateField } from './date-field';
import { Labelled, tiesOf } from './labelled';
import { Select } from './select';
import { TextField } from './text-field';

interface Props {
  index: number;
  decision: DecisionForm;
  /** Whether faults show. */
  isChecked: boolean;
  prepared: Output<'prepareReview'> | null;
  words: SidebarMessages;
  dispatch: Dispatch;
}

type Options = [value: string, name: string][];
const optionsOf = (rows: NamedRow[]): Options => rows.map(({ id, label }) => [id, label]);

/** One decision: what follows, what it changes, in which row, who sees to it and by when. */
export function DecisionFields({ index, decision, isChecked, prepared, words, dispatch }: Props) {
  const worded = words.sidebar.loop.review;
  const fill = (change: Partial<DecisionForm>) => dispatch({ type: 'filledDecision', index, change });
  const labelsOf = (name: keyof DecisionForm) => ({
    name: `${name}-${index}`,
    label: worded[name],
    fault: name === 'decision' && isChecked && isUndecided(decision) ? worded.noDecision : undefined,
  });
  const pick = (name: keyof DecisionForm, options: Options) => (
    <Labelled {...labelsOf(name)}>
      <Select
        {...tiesOf(labelsOf(name))}
        value={decision[name]}
        options={[['', worded.unset], ...options]}
        onChange={(value) => fill({ [name]: value })}
      />
    </Labelled>
  );
  const type = (name: keyof DecisionForm) => (
    <TextField
      {...labelsOf(name)}
      optional
      value={decision[name]}
      onChange={(value) => fill({ [name]: value })}
    />
  );
  const { subjects = [], people = [] } = prepared ?? {};
  return (
    <fieldset class="decision">
      <legend>{worded.decisionNumber(index + 1)}</legend>
      {pick('decision', Object.entries(words.choices.decisions))}
      {pick('changes', Object.entries(words.choices.changes))}
      {subjects.length > 0 ? pick('subject', optionsOf(subjects)) : type('subject')}
      {people.length > 0 ? pick('owner', optionsOf(people)) : type('owner')}
      <DateField {...labelsOf('due')} value={decision.due} onChange={(due) => fill({ due })} />
      <Button look="link" onPress={() => dispatch({ type: 'droppedDecision', index })}>
        {worded.drop}
      </Button>
    </fieldset>
  );
}
