import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { OfferActions } from '../parts/offer-actions';
import { OfferGroup } from '../parts/offer-group';
import { Screen } from '../parts/screen';
import { isFree } from '../state/reduce';
import type { ViewProps } from './view';

export function Repair({ state, words, dispatch }: ViewProps) {
  const { place, work } = state;
  const worded = words.sidebar.acts.repair;
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
    <Screen title={worded.title} intro={groups ? undefined : worded.intro}>
      {groups && (
        <h2 ref={found} tabIndex={-1} class={count > 0 ? 'found' : 'good'}>
          {count === 0 && <Icon name="done" />} {count > 0 ? worded.found(count) : worded.none}
        </h2>
      )}
      {isOffered && <p class="quiet">{worded.copies}</p>}
      {groups?.map((group) => (
        <OfferGroup key={group.kind} group={group} ticked={ticked} words={words} dispatch={dispatch} />
      ))}
      <OfferActions
        busy={work?.doing === 'scan' ? worded.looking : undefined}
        waits={waits}
        fix={
          isOffered && {
            label: worded.repair(ticked.length),
            ticked: ticked.length,
            work: { doing: 'repair', offers: ticked },
          }
        }
        look={{ label: groups ? worded.lookAgain : worded.look, work: { doing: 'scan' } }}
        isAgain={groups !== null}
        words={words}
        dispatch={dispatch}
      />
    </Screen>
  );
}
