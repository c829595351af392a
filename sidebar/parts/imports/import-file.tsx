import { isFree } from '../../state/reduce';
import type { ViewProps } from '../../views/view';
import { Actions } from '../actions';
import { Button } from '../button';
import { Screen } from '../screen';
import { Status } from '../status';
import { ChooseFile } from './choose-file';
import { ImportFaults } from './import-faults';

/** The first step: which file. */
export function ImportFile({ state, words, dispatch }: ViewProps) {
  const { place, work } = state;
  if (place.at !== 'import') return null;
  const worded = words.sidebar.imports;
  const { faults, name } = place.importing;
  const waits = !isFree(state);
  return (
    <Screen title={worded.title} intro={worded.intro}>
      <p class="quiet below">{worded.private}</p>
      <ImportFaults faults={faults} name={name} words={words} />
      <Actions>
        <Status busy={work?.doing === 'openImport' ? worded.looking : undefined} />
        <ChooseFile look="primary" label={worded.choose} waits={waits} words={worded} dispatch={dispatch} />
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {words.sidebar.acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}
