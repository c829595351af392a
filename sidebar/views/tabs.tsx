import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { OptionalTabs } from '../parts/optional-tabs';
import { Screen } from '../parts/screen';
import type { ViewProps } from '../parts/view-props';
import { changesNothing, tabChange } from '../state/tab-change';
import { groupOf } from '../words/group-of';

const groups = ['strategy', 'plan', 'measure'] as const;

export function Tabs({ state, words, dispatch }: ViewProps) {
  const { place, here } = state;
  const { acts } = words.sidebar;
  if (place.at !== 'tabs') return null;
  return (
    <Screen title={acts.tabs.title} intro={acts.tabs.intro}>
      <div class="text">
        {groups.map((group) => (
          <OptionalTabs
            key={group}
            title={acts.tabs.groups[group]}
            tabs={here?.optional.filter(({ id }) => groupOf(id) === group) ?? []}
            ticked={place.ticked}
            words={acts.tabs}
            dispatch={dispatch}
          />
        ))}
      </div>
      <Actions>
        <Button
          look="primary"
          waits={changesNothing(tabChange(state))}
          onPress={() => dispatch({ type: 'applied' })}
        >
          {acts.tabs.apply}
        </Button>
        <Button onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>{acts.back}</Button>
      </Actions>
    </Screen>
  );
}
