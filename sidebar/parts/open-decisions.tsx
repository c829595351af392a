import type { OpenDecisionView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { GoTo } from './go-to';

interface Props {
  open: OpenDecisionView[];
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** Decisions of earlier reviews that are not carried out yet. */
export function OpenDecisions({ open, words, dispatch }: Props) {
  const worded = words.sidebar.loop.review;
  return (
    <section>
      <h2>
        {worded.open} {open.length > 0 && <span class="count">{open.length}</span>}
      </h2>
      {open.length === 0 && <p class="quiet">{worded.noneOpen}</p>}
      <ul class="findings">
        {open.map((decision) => (
          <li key={decision.cell}>
            <p dir="auto">{decision.what}</p>
            <p class="quiet">
              <bdi>{decision.owner}</bdi>
              {decision.owner && decision.due && ' · '}
              <bdi>{decision.due}</bdi> {decision.isLate && <strong>({worded.late})</strong>}
            </p>
            <GoTo to={decision} words={words} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </section>
  );
}
