import type { FindingView, TabView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { Button } from './button';
import { GoTo } from './go-to';
import { MoreOnTab } from './more-on-tab';

interface Props {
  findings: FindingView[];
  checksTab: TabView | undefined;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** More than this are read on the checks tab. */
const most = 100;

/** What people leave as it is, with their reasons, folded away. */
export function AcceptedFindings({ findings, checksTab, waits, words, dispatch }: Props) {
  const worded = words.sidebar.findings;
  const left = findings.length - most;
  if (findings.length === 0) return null;
  return (
    <details class="accepted">
      <summary>{worded.accepted(findings.length)}</summary>
      <ul class="findings">
        {findings.slice(0, most).map((finding, index) => (
          <li key={finding.key}>
            <p id={`accepted-${index}`} dir="auto">
              {finding.message}
            </p>
            <p class="quiet">
              {worded.because} <bdi>{finding.accepted}</bdi>
            </p>
            <div class="ends">
              <GoTo to={finding} words={words} dispatch={dispatch} />
              <Button
                look="link"
                waits={waits}
                describedBy={`accepted-${index}`}
                onPress={() =>
                  dispatch({ type: 'asked', work: { doing: 'accept', key: finding.key, reason: '' } })
                }
              >
                {worded.takeBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && <MoreOnTab count={left} tab={checksTab} words={words} dispatch={dispatch} />}
    </details>
  );
}
