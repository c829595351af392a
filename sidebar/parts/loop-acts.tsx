import type { ApprovalView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { Dispatch } from '../state/event';
import { isolated } from '../words/isolated';
import { dayName } from '../words/numbers';
import { Button } from './button';

interface Props {
  approvals: ApprovalView[];
  waits: boolean;
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

const places = ['review', 'changes', 'approve'] as const;

/** What closes the loop: a review, what has changed since the plan was approved, and approving it. */
export function LoopActs({ approvals, waits, words, language, dispatch }: Props) {
  const worded = words.sidebar.loop;
  const [approval] = approvals;
  return (
    <section>
      <h2>{worded.title}</h2>
      {approval && (
        <p class="quiet">{worded.approve.approved(dayName(language, approval.day), isolated(approval.by))}</p>
      )}
      <ul class="rows">
        {places.map((at) => (
          <li key={at}>
            <Button look="row" waits={waits} onPress={() => dispatch({ type: 'wentTo', at })}>
              {worded[at].title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
