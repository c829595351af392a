import type { TabView } from '../../src/calls/contract';
import type { SeverityGroup } from '../state/checked';
import { Finding, type ListProps } from './finding';
import { MoreOnTab } from './more-on-tab';

interface Props extends ListProps {
  /** Tells these findings from others in ids of the page. */
  name: string;
  group: SeverityGroup['tabs'][number];
  checksTab: TabView | undefined;
}

/** More than this are folded away; what is beyond the fold, too, is read on the checks tab. */
const shown = 4;
const folded = 100;

/** Findings of one severity in one tab. */
export function TabFindings({ name, group: { title, findings }, checksTab, ...list }: Props) {
  const items = findings
    .slice(0, folded)
    .map((finding, index) => (
      <Finding key={finding.key} finding={finding} name={`${name}-${index}`} {...list} />
    ));
  const rest = findings.length - shown;
  const left = findings.length - folded;
  return (
    <>
      <h4>
        <bdi>{title}</bdi> <span class="count">{findings.length}</span>
      </h4>
      <ul class="findings">{items.slice(0, shown)}</ul>
      {rest > 0 && (
        <details>
          <summary>{list.words.sidebar.findings.more(rest)}</summary>
          <ul class="findings">{items.slice(shown)}</ul>
          {left > 0 && <MoreOnTab count={left} tab={checksTab} words={list.words} dispatch={list.dispatch} />}
        </details>
      )}
    </>
  );
}
