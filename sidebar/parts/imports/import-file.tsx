import { isFree } from '../../state/reduce';
import { Actions } from '../actions';
import { Button } from '../button';
import { Screen } from '../screen';
import { Status } from '../status';
import type { ViewProps } from '../view-props';
import { ChooseFile } from './choose-file';
import { ImportFaults } from './import-faults';

/** The first step: which file. */
export function ImportFile({ state, words, language, dispatch }: ViewProps) {
  const { place, work } = state;
  if (place.at !== 'import') return null;
  const worded = words.sidebar.imports;
  const { faults, name } = place.importing;
  const waits = !isFree(state);
  const busy = { loadReader: worded.opening, readWorkbook: worded.looking, openImport: worded.looking };
  const doing = work?.doing ?? '';
  return (
    <Screen title={worded.title} intro={worded.intro}>
      <p class="quiet below">{worded.private}</p>
      <ImportFaults faults={faults} name={name} words={words} language={language} />
      <Actions>
        <Status busy={doing in busy ? busy[doing as keyof typeof busy] : undefined} />
        <ChooseFile
          look="primary"
          label={worded.choose}
          waits={waits}
          reader={state.reader}
          words={worded}
          dispatch={dispatch}
        />
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {words.sidebar.acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}
