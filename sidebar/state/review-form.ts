import type { Input, Output } from '../../src/calls/contract';
import { type Lesson, lessons } from '../../src/features/reviews/lessons';
import { changes as allChanges, decisions as allDecisions } from '../../src/workbook/choice-lists';
import type { Event } from './event';

/** A decision as filled in; '' where nothing is. */
export interface DecisionForm {
  decision: string;
  changes: string;
  subject: string;
  owner: string;
  due: string;
}

/** What is said in a review that was begun, as typed. It stays until it is written down. */
export interface ReviewForm {
  begun: Output<'startReview'>;
  lessons: Record<Lesson, string>;
  decisions: DecisionForm[];
  /** How often it was sent with something wrong in it. */
  refused: number;
}

const noDecision: DecisionForm = { decision: '', changes: '', subject: '', owner: '', due: '' };

/** Most reviews decide something. */
export const reviewForm = (begun: Output<'startReview'>): ReviewForm => ({
  begun,
  lessons: { worked: '', failed: '', why: '', customersSaid: '', teamSaid: '' },
  decisions: [noDecision],
  refused: 0,
});

const isBlank = (decision: DecisionForm): boolean =>
  Object.values(decision).every((text) => text.trim() === '');

/** A decision that names what it is about, but not what follows. */
export const isUndecided = (decision: DecisionForm): boolean =>
  decision.decision === '' && !isBlank(decision);

type Filling = Extract<
  Event,
  { type: 'typedLesson' | 'filledDecision' | 'addedDecision' | 'droppedDecision' }
>;

/** The form after something was filled in. */
export function filledIn(form: ReviewForm, event: Filling): ReviewForm {
  const { decisions } = form;
  switch (event.type) {
    case 'typedLesson':
      return { ...form, lessons: { ...form.lessons, [event.lesson]: event.text } };
    case 'filledDecision': {
      const filled = (one: DecisionForm, at: number) =>
        at === event.index ? { ...one, ...event.change } : one;
      return { ...form, decisions: decisions.map(filled) };
    }
    case 'addedDecision':
      return { ...form, decisions: [...decisions, noDecision] };
    case 'droppedDecision':
      return { ...form, decisions: decisions.filter((_, at) => at !== event.index) };
  }
}

/** The review as the call takes it, once every decision says what follows. */
export function reviewOf({ begun, lessons: typed, decisions }: ReviewForm): Input<'writeReview'> | undefined {
  if (decisions.some(isUndecided)) return undefined;
  return {
    id: begun.id,
    rhythm: begun.rhythm,
    lessons: filled(Object.fromEntries(lessons.map((lesson) => [lesson, typed[lesson]]))),
    decisions: decisions.flatMap(({ decision, changes, ...rest }) => {
      const code = allDecisions.find((one) => one === decision);
      const changed = allChanges.find((one) => one === changes);
      return code ? [{ decision: code, ...(changed && { changes: changed }), ...filled(rest) }] : [];
    }),
  };
}

const filled = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])),
  );
