import type { Problem } from '../../src/calls/problem';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { FaultList } from '../parts/fault-list';
import { Icon } from '../parts/icon';
import { Screen } from '../parts/screen';
import type { State } from '../state/state';
import { problemSentence } from '../words/problem-sentence';
import type { ViewProps } from './view';

export function ProblemView({ state, words, dispatch }: ViewProps) {
  const { problem, work } = state;
  if (!problem) return null;
  const worded = words.sidebar.problem;
  const retries = canRetry(problem);
  const repairs = problem.code === 'tabBroken';
  return (
    <Screen title={worded.title}>
      <p class="sentence">
        <Icon name="error" /> <span>{problemSentence(words, problem)}</span>
      </p>
      <FaultList faults={problem.faults ?? []} words={words} />
      <Actions>
        {repairs && (
          <Button look="primary" onPress={() => dispatch({ type: 'wentBack', to: 'repair' })}>
            {words.sidebar.acts.repair.title}
          </Button>
        )}
        {retries && (
          <Button look={repairs ? 'plain' : 'primary'} onPress={() => dispatch({ type: 'retried' })}>
            {worded.retry}
          </Button>
        )}
        {canGoBack(work) && (
          <Button look={retries ? 'plain' : 'primary'} onPress={() => dispatch({ type: 'wentBack' })}>
            {worded.back}
          </Button>
        )}
      </Actions>
    </Screen>
  );
}

/** The same text will be refused the same way. */
const canRetry = ({ code }: Problem): boolean => code !== 'planBad' && code !== 'notEmpty';

/** Going back is a look at the spreadsheet: when that is what failed, it is the same as trying again. */
const canGoBack = (work: State['work']): boolean => work?.doing !== 'look';
