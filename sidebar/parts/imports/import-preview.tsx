import { conflictsOf, countToWrite, writeOf } from '../../state/importing';
import { isFree } from '../../state/reduce';
import { monthName } from '../../words/numbers';
import { Actions } from '../actions';
import { Button } from '../button';
import { Screen } from '../screen';
import { Status } from '../status';
import type { ViewProps } from '../view-props';
import { ApartRows } from './apart-rows';
import { ImportConflicts } from './import-conflicts';
import { ImportEntry } from './import-entry';

/** The last step: what would be written, month by month, and what people typed that differs. */
export function ImportPreview({ state, words, language, dispatch }: ViewProps) {
  const { place, work } = state;
  if (place.at !== 'import') return null;
  const { importing, ticked } = place;
  const { entries, added, reading } = importing;
  if (!entries) return null;
  const worded = words.sidebar.imports;
  const waits = !isFree(state);
  const count = countToWrite(entries, ticked);
  const order = state.reader && writeOf(state.reader, importing, ticked);
  const outside = added?.outside.map((month) => monthName(language, month)) ?? [];
  const headers = added?.people.map((column) => reading?.table.header[column] ?? '') ?? [];
  return (
    <Screen title={worded.reconciled} intro={count > 0 ? worded.nothingYet : worded.allThere}>
      {added && (
        <div class="quiet below">
          <p>{worded.rows(added.read, added.added)}</p>
          <ApartRows apart={added.apart} words={words} />
          {added.shared > 0 && <p>{worded.shared(added.shared)}</p>}
          {added.unnamed > 0 && <p>{worded.unnamed(added.unnamed)}</p>}
        </div>
      )}
      {outside.length > 0 && <p class="quiet below">{worded.outside(outside.join(', '))}</p>}
      {headers.map((header) => (
        <p key={header} class="quiet below">
          <strong dir="auto">{header}</strong> {worded.why.people}
        </p>
      ))}
      {(['conflict', 'overlap'] as const).map((of) => (
        <ImportConflicts
          key={of}
          of={of}
          entries={entries}
          all={conflictsOf(entries, of)}
          ticked={ticked}
          words={words}
          language={language}
          dispatch={dispatch}
        />
      ))}
      {entries
        .map((entry, index) => ({ entry, index }))
        .map((each) => (
          <ImportEntry
            key={each.index}
            {...each}
            waits={waits}
            words={words}
            language={language}
            dispatch={dispatch}
          />
        ))}
      <Actions>
        <Status busy={work?.doing === 'reconcileImport' ? worded.reconciling : undefined} />
        <Button
          look="primary"
          waits={waits || count === 0 || !order}
          onPress={() => order && dispatch({ type: 'asked', work: order })}
        >
          {worded.write(count)}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'remapped' })}>
          {worded.remap}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {words.sidebar.acts.cancel}
        </Button>
      </Actions>
    </Screen>
  );
}
