import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../src/calls/contract';
import { acceptedOf, type Checked, groupsOf, openOf, type Severity } from '../state/checked';
import { AcceptedFindings } from './accepted-findings';
import type { ListProps } from './finding';
import { Icon } from './icon';
import { TabFindings } from './tab-findings';

interface Props extends ListProps {
  checked: Checked;
  checksTab: TabView | undefined;
}

/** What the last check found, by severity and tab; what was accepted does not count. */
export function Findings({ checked, checksTab, ...list }: Props) {
  const { reading, waits, words, dispatch } = list;
  const { findings: worded, home } = words.sidebar;
  const heading = useRef<HTMLHeadingElement>(null);
  // The findings stand above the button that asked for them: the focus goes where reading begins.
  useEffect(() => {
    if (reading?.key !== null) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [reading]);

  const groups = groupsOf(openOf(checked));
  const count = (severity: Severity) => groups.find((group) => group.severity === severity)?.count ?? 0;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} class={groups.length > 0 ? undefined : 'good'}>
        {groups.length > 0 ? (
          home.found(count('error'), count('warning'), count('advice'))
        ) : (
          <>
            <Icon name="done" /> {home.noFindings}
          </>
        )}
      </h2>
      {groups.map(({ severity, tabs, ...group }) => (
        <div key={severity} class={severity}>
          <h3>
            <Icon name={severity === 'result' ? 'now' : severity} /> {worded.groups[severity]}{' '}
            <span class="count">{group.count}</span>
          </h3>
          {tabs.map((tab) => (
            <TabFindings
              key={tab.tab}
              name={`${severity}-${tab.tab}`}
              group={tab}
              checksTab={checksTab}
              {...list}
            />
          ))}
        </div>
      ))}
      <AcceptedFindings
        findings={acceptedOf(checked)}
        checksTab={checksTab}
        waits={waits}
        words={words}
        dispatch={dispatch}
      />
    </section>
  );
}
