import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Completeness } from '../parts/completeness';
import { Findings } from '../parts/findings';
import { LoopActs } from '../parts/loop-acts';
import { PlanFile } from '../parts/plan-file';
import { Screen } from '../parts/screen';
import { Status } from '../parts/status';
import { TabList } from '../parts/tab-list';
import { WorkbookActs } from '../parts/workbook-acts';
import { isFree } from '../state/reduce';
import { outcomeOf } from '../words/outcome';
import { busyWith, doneAtOnce } from '../words/progress';
import type { ViewProps } from './view';

export function Home({ state, words, language, dispatch }: ViewProps) {
  const { here, checked, saved, rows } = state;
  const { home, file } = words.sidebar;
  const waits = !isFree(state);
  const tabs = here?.tabs ?? [];
  return (
    <Screen
      title={here?.settings?.planName || home.title}
      result={outcomeOf(state, words, language)}
      afterthought={<BringBack state={state} words={words} dispatch={dispatch} />}
    >
      {checked && (
        <>
          <Findings
            checked={checked}
            checksTab={tabs.find(({ id }) => id === 'checks')}
            accepting={state.accepting}
            reading={state.reading}
            waits={waits}
            words={words}
            dispatch={dispatch}
          />
          <Completeness tabs={checked.completeness} words={words.sidebar.completeness} />
        </>
      )}
      <LoopActs
        approvals={here?.approvals ?? []}
        waits={waits}
        words={words}
        language={language}
        dispatch={dispatch}
      />
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
        <Status busy={busyWith(state, words)} done={doneAtOnce(state, words)}>
          {isFixed(state) && (
            <Button look="link" onPress={() => dispatch({ type: 'wentTo', at: 'undo' })}>
              {words.sidebar.acts.undo.undo}
            </Button>
          )}
        </Status>
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

/** The copies kept before the last finding was fixed are one press away, wherever in the view the person is. */
const isFixed = ({ last, work, here }: ViewProps['state']): boolean =>
  last?.doing === 'fix' && work === null && here?.undo?.act === 'fix';
