import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Findings } from '../parts/findings';
import { PlanFile } from '../parts/plan-file';
import { ProgressBar } from '../parts/progress-bar';
import { Screen } from '../parts/screen';
import { TabList } from '../parts/tab-list';
import { isFree } from '../state/reduce';
import type { ViewProps } from './view';

export function Home({ state, words, dispatch }: ViewProps) {
  const { here, work, findings, saved } = state;
  const { home, file } = words.sidebar;
  const waits = !isFree(state);
  const checking = work?.doing === 'check';
  const tabs = here?.tabs ?? [];
  return (
    <Screen title={here?.settings?.planName || home.title} result={resultOf(state, words)}>
      {findings && (
        <Findings
          findings={findings}
          checksTab={tabs.find(({ id }) => id === 'checks')}
          words={words}
          dispatch={dispatch}
        />
      )}
      <TabList title={home.tabs} tabs={tabs} dispatch={dispatch} />
      <PlanFile words={file} saved={saved} waits={waits} dispatch={dispatch} />
      <Actions>
        <p role="status" class="quiet">
          {checking && home.checking}
        </p>
        {waits && <ProgressBar label={checking ? home.checking : file.save} />}
        <Button
          look="primary"
          waits={waits}
          onPress={() => dispatch({ type: 'asked', work: { doing: 'check' } })}
        >
          {home.check}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'asked', work: { doing: 'beginBuild' } })}>
          {home.rebuild}
        </Button>
      </Actions>
    </Screen>
  );
}

function resultOf(
  { built, opened }: ViewProps['state'],
  { sidebar }: ViewProps['words'],
): string | undefined {
  if (built === null) return undefined;
  const tabs = built > 0 ? sidebar.home.built(built) : sidebar.home.unchanged;
  return opened ? `${sidebar.file.opened} ${tabs}` : tabs;
}
