import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Screen } from '../parts/screen';
import { Status } from '../parts/status';
import { TabChanges } from '../parts/tab-changes';
import { isFree } from '../state/reduce';
import { isolated } from '../words/isolated';
import { dayName } from '../words/numbers';
import type { ViewProps } from './view';

/** What has changed since the plan was approved, tab by tab. */
export function Changes({ state, words, language, dispatch }: ViewProps) {
  const { place, work } = state;
  const { acts, loop } = words.sidebar;
  const worded = loop.changes;
  const compared = place.at === 'changes' ? place.compared : null;
  const found = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (compared) found.current?.focus();
  }, [compared]);

  const waits = !isFree(state);
  const approval = compared?.approval;
  const count = compared?.tabs.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0;
  return (
    <Screen title={worded.title} intro={compared && !approval ? worded.never : undefined}>
      {approval && (
        <>
          <p class="quiet">{loop.approve.approved(dayName(language, approval.day), isolated(approval.by))}</p>
          <h2 ref={found} tabIndex={-1} class={count > 0 ? 'found' : 'good'}>
            {count === 0 && <Icon name="done" />} {count > 0 ? worded.count(count) : worded.none}
          </h2>
          {compared.money && <p>{moneySentence(compared.money, worded)}</p>}
        </>
      )}
      {compared?.tabs.map((tab) => (
        <TabChanges key={tab.id} tab={tab} words={words} dispatch={dispatch} />
      ))}
      <Actions>
        <Status busy={work?.doing === 'compare' ? worded.comparing : undefined} />
        {compared && !approval && (
          <Button look="primary" waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'approve' })}>
            {loop.approve.title}
          </Button>
        )}
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}

function moneySentence(
  { before, now, difference }: NonNullable<Output<'compare'>['money']>,
  worded: SidebarMessages['sidebar']['loop']['changes'],
): string {
  return before === now
    ? worded.sameMoney(isolated(now))
    : worded.money(isolated(before), isolated(now), isolated(difference));
}
