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
  const said = words.sidebar.imports;
  const { faults, name } = place.importing;
  const waits = !isFree(state);
  return (
    <Screen title={said.title} intro={said.intro}>
      <p class="quiet below">{said.private}</p>
      <ImportFaults faults={faults} name={name} words={words} />
      <Actions>
        <Status busy={work?.doing === 'openImport' ? said.looking : undefined} />
        <ChooseFile look="primary" label={said.choose} waits={waits} words={said} dispatch={dispatch} />
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {words.sidebar.acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}
