import { useEffect, useRef } from 'preact/hooks';
import type { FindingView, TabView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { Button } from './button';
import { Finding } from './finding';
import { Icon } from './icon';

interface Props {
  findings: FindingView[];
  checksTab: TabView | undefined;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** More than this is not read here; all of them stand on the checks tab. */
const most = 20;

export function Findings({ findings, checksTab, words, dispatch }: Props) {
  const said = words.sidebar.home;
  const heading = useRef<HTMLHeadingElement>(null);
  // The findings stand above the button that asked for them: the focus goes where reading begins.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  const count = (severity: FindingView['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const left = findings.length - most;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} class={findings.length > 0 ? undefined : 'good'}>
        {findings.length > 0 ? (
          said.found(count('error'), count('warning'), count('advice'))
        ) : (
          <>
            <Icon name="done" /> {said.noFindings}
          </>
        )}
      </h2>
      <ul class="findings">
        {findings.slice(0, most).map((finding) => (
          <Finding
            key={`${finding.code} ${finding.sheetId} ${finding.cell} ${finding.message}`}
            finding={finding}
            words={words}
            dispatch={dispatch}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          look="link"
          onPress={() =>
            checksTab && dispatch({ type: 'asked', work: { doing: 'goTo', sheetId: checksTab.sheetId } })
          }
        >
          {said.more(left)}
        </Button>
      )}
    </section>
  );
}
