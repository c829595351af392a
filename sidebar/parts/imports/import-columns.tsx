import { isFree } from '../../state/reduce';
import { Actions } from '../actions';
import { Button } from '../button';
import { Icon } from '../icon';
import { Screen } from '../screen';
import { Status } from '../status';
import type { ViewProps } from '../view-props';
import { ChooseFile } from './choose-file';
import { ColumnUses } from './column-uses';
import { ImportChoices } from './import-choices';
import { ImportFaults } from './import-faults';
import { ImportNames } from './import-names';
import { ImportSummary } from './import-summary';

/** The second step: what was recognised, and what each column is to be. */
export function ImportColumns({ state, words, language, dispatch }: ViewProps) {
  const { place, work } = state;
  if (place.at !== 'import') return null;
  const { reading, context, mapping, faults, question } = place.importing;
  const { reader } = state;
  if (!reader || !reading || !context || !mapping) return null;
  const worded = words.sidebar.imports;
  const waits = !isFree(state);
  const given = { reader, reading, context, mapping, words, dispatch };
  return (
    <Screen title={worded.title}>
      <ImportSummary {...given} name={place.importing.name} language={language} />
      <ImportFaults faults={faults} words={words} language={language} />
      <section>
        <ImportChoices {...given} questions={place.importing.questions} language={language} />
      </section>
      <ColumnUses {...given} />
      <ImportNames {...given} />
      <Actions>
        <p role="alert" class="fault">
          {question && (
            <>
              <Icon name="error" /> {worded.questions[question]}
            </>
          )}
        </p>
        <Status busy={work?.doing === 'reconcileImport' ? worded.reconciling : undefined} />
        <Button look="primary" waits={waits} onPress={() => dispatch({ type: 'previewed' })}>
          {worded.preview}
        </Button>
        <ChooseFile
          look="plain"
          label={worded.chooseOther}
          waits={waits}
          reader={reader}
          words={worded}
          dispatch={dispatch}
        />
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {words.sidebar.acts.cancel}
        </Button>
      </Actions>
    </Screen>
  );
}
