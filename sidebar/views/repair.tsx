import { useEffect, useRef } from 'preact/hooks';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { OfferGroup } from '../parts/offer-group';
import { Screen } from '../parts/screen';
import { Status } from '../parts/status';
import { isFree } from '../state/reduce';
import type { ViewProps } from './view';

export function Repair({ state, words, dispatch }: ViewProps) {
  const { place, work } = state;
  const { acts } = words.sidebar;
  const said = acts.repair;
  const groups = place.at === 'repair' ? place.groups : null;
  const found = useRef<HTMLHeadingElement>(null);
  // Each look brings groups of its own: reading begins with how many there are.
  useEffect(() => {
    if (groups) found.current?.focus();
  }, [groups]);

  if (place.at !== 'repair') return null;
  const { ticked } = place;
  const count = groups?.reduce((sum, { offers }) => sum + offers.length, 0) ?? 0;
  const isOffered = groups?.some(({ offers }) => offers.some(({ does }) => does !== '')) ?? false;
  const waits = !isFree(state);
  return (
    <Screen title={said.title} intro={groups ? undefined : said.intro}>
      {groups && (
        <h2 ref={found} tabIndex={-1} class={count > 0 ? 'found' : 'good'}>
          {count === 0 && <Icon name="done" />} {count > 0 ? said.found(count) : said.none}
        </h2>
      )}
      {isOffered && <p class="quiet">{said.copies}</p>}
      {groups?.map((group) => (
        <OfferGroup key={group.kind} group={group} ticked={ticked} words={words} dispatch={dispatch} />
      ))}
      <Actions>
        <Status busy={work?.doing === 'scan' ? said.looking : undefined} />
        {isOffered && (
          <Button
            look="primary"
            waits={waits || ticked.length === 0}
            onPress={() => dispatch({ type: 'asked', work: { doing: 'repair', offers: ticked } })}
          >
            {said.repair(ticked.length)}
          </Button>
        )}
        <Button
          look={groups ? 'plain' : 'primary'}
          waits={waits}
          onPress={() => dispatch({ type: 'asked', work: { doing: 'scan' } })}
        >
          {groups ? said.lookAgain : said.look}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}
