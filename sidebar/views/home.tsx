import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Findings } from '../parts/findings';
import { PlanFile } from '../parts/plan-file';
import { Screen } from '../parts/screen';
import { Status } from '../parts/status';
import { TabList } from '../parts/tab-list';
import { WorkbookActs } from '../parts/workbook-acts';
import { isFree } from '../state/reduce';
import { isolated } from '../words/isolated';
import { outcomeOf } from '../words/outcome';
import type { ViewProps } from './view';

export function Home({ state, words, language, dispatch }: ViewProps) {
  const { here, findings, saved, rows } = state;
  const { home, file } = words.sidebar;
  const waits = !isFree(state);
  const tabs = here?.tabs ?? [];
  return (
    <Screen
      title={here?.settings?.planName || home.title}
      result={outcomeOf(state, words, language)}
      afterthought={<BringBack state={state} words={words} dispatch={dispatch} />}
    >
      {findings && (
        <Findings
          findings={findings}
          checksTab={tabs.find(({ id }) => id === 'checks')}
          words={words}
          dispatch={dispatch}
        />
      )}
      <WorkbookActs
        undo={here?.undo ?? null}
        waits={waits}
        words={words}
        language={language}
        dispatch={dispatch}
      />
      <TabList tabs={tabs} rows={rows} waits={waits} words={words} dispatch={dispatch} />
      <PlanFile words={file} saved={saved} waits={waits} dispatch={dispatch} />
      <Actions>
        <Status busy={busyWith(state, words)} done={rowsAdded(state, words)} />
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

type Shown = Pick<ViewProps, 'state' | 'words' | 'dispatch'>;

/** Taking a tab out by mistake costs one press. */
function BringBack({ state: { last }, words, dispatch }: Shown) {
  if (last?.doing !== 'changeTabs' || last.remove.length === 0) return null;
  const { remove } = last;
  return (
    <div class="row-of-buttons">
      <Button
        onPress={() => dispatch({ type: 'asked', work: { doing: 'changeTabs', add: remove, remove: [] } })}
      >
        {words.sidebar.acts.tabs.bringBack}
      </Button>
    </div>
  );
}

function busyWith({ work }: ViewProps['state'], { sidebar }: ViewProps['words']): string | undefined {
  switch (work?.doing) {
    case 'check':
      return sidebar.home.checking;
    case 'savePlan':
      return sidebar.file.saving;
    case 'addRows':
      return sidebar.acts.rows.adding;
    default:
      return undefined;
  }
}

function rowsAdded({ last, here }: ViewProps['state'], { sidebar }: ViewProps['words']): string | undefined {
  if (last?.doing !== 'addRows') return undefined;
  const title = here?.tabs.find(({ id }) => id === last.tab)?.title ?? last.tab;
  return sidebar.acts.rows.added(last.count, isolated(title));
}
