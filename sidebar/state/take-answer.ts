import type { OfferGroupView, Output } from '../../src/calls/contract';
import type { ImportFault } from '../../src/features/imports/read/fault';
import type { Line } from '../../src/features/imports/read/table';
import type { Reading } from '../../src/features/imports/reading';
import { rhythms } from '../../src/workbook/choice-lists';
import type { Work } from './asked';
import { inOrder, nextAfter } from './checked';
import type { Answer } from './event';
import { emptyForm } from './form';
import { type Importing, withContext, withFile } from './importing';
import { askedOnArrival, type Place, repairable } from './place';
import { reviewForm } from './review-form';
import { noApprover, type State } from './state';

/** The state after the call under way has ended. */
export function takeAnswer(state: State, work: Work, answer: Answer): State {
  switch (answer.came) {
    case 'failed':
      return { ...state, problem: answer.problem };
    case 'looked':
      return looked(state, work, answer.here);
    case 'begun':
      return buildFrom(state, answer.steps, 0);
    case 'stepBuilt':
      return work.doing === 'buildStep' ? buildFrom(state, work.steps, work.done + 1) : state;
    case 'checked':
      return checked(state, work, answer.checked);
    case 'saved':
      return { ...state, work: null, saved: answer.name };
    case 'went':
      return { ...state, work: null };
    case 'rowsAdded':
      return { ...state, work: null, rows: null };
    case 'scanned':
      return scanned(state, answer.groups);
    case 'repaired':
      return buildFrom({ ...state, repaired: { done: answer.done, gone: answer.gone } }, answer.steps, 0);
    // Nothing is ticked: what people typed is taken away only where they say so.
    case 'filledIn':
      return {
        ...state,
        work: { doing: 'look', quietly: true },
        place: { at: 'kpis', filled: answer.filled, ticked: [] },
      };
    case 'readerLoaded':
      return { ...state, work: null, reader: answer.reader };
    case 'workbookRead':
      return fileRead(state, answer.name, answer.lines);
    case 'importOpened':
      return importing(state, (held) =>
        state.reader ? withContext(state.reader, held, answer.context) : held,
      );
    case 'reconciled':
      return importing(state, (held) => ({ ...held, entries: answer.entries }));
    case 'imported':
      return buildFrom({ ...state, imported: answer.imported }, [], 0);
    case 'dropped':
      return buildFrom(state, [], 0);
    case 'approved':
      return buildFrom({ ...state, approver: noApprover }, [], 0);
    case 'compared':
      return { ...state, work: null, place: { at: 'changes', compared: answer.compared } };
    case 'prepared':
      return { ...state, work: null, place: prepared(state, answer.prepared) };
    case 'reviewBegun':
      return { ...state, work: null, review: reviewForm(answer.begun) };
    case 'reviewWritten':
      return buildFrom({ ...state, review: null }, [], 0);
  }
}

function looked(state: State, work: Work, here: Output<'look'>): State {
  const [size = 'light'] = here.sizes;
  const built = work.doing === 'look' ? work.built : undefined;
  return {
    ...state,
    here,
    // What was typed survives every later look.
    form: state.form ?? emptyForm(here.language, size, state.firstMonth),
    ...(built ? { built: built.flat().length, place: { at: 'home' } } : {}),
    work: built || !here.settings ? null : askedOnArrival(state.place, state.reader),
  };
}

/** The review that is usual is chosen to begin with. */
const prepared = (state: State, found: Output<'prepareReview'>): Place => {
  const usual = rhythms.find((rhythm) => rhythm === found.rhythm) ?? 'monthly';
  const chosen = state.place.at === 'review' ? state.place.chosen : null;
  return { at: 'review', prepared: found, chosen: chosen ?? usual };
};

/** What was fixed can be undone: only a look tells from when the copies are. */
function checked(state: State, work: Work, found: Output<'check'>): State {
  const now = { ...found, findings: inOrder(found.findings) };
  const acted = work.doing === 'fix' || work.doing === 'accept';
  return {
    ...state,
    checked: now,
    reading: { key: acted ? nextAfter(state.checked, work.key, now) : null },
    accepting: null,
    work: work.doing === 'fix' ? { doing: 'look', quietly: true } : null,
  };
}

/** A workbook that was read asks what the workbook knows. */
function fileRead(state: State, name: string, lines: Line[] | null): State {
  const read: Reading | ImportFault = state.reader?.readLines(lines) ?? { code: 'workbook' };
  const next = importing(state, () => withFile(name, read));
  return 'code' in read ? next : { ...next, work: { doing: 'openImport' } };
}

/** A file on its way goes one step on. */
const importing = (state: State, step: (held: Importing) => Importing): State =>
  state.place.at === 'import'
    ? { ...state, work: null, place: { ...state.place, importing: step(state.place.importing) } }
    : { ...state, work: null };

/** All that can be repaired is ticked to begin with. */
const scanned = (state: State, groups: OfferGroupView[]): State => ({
  ...state,
  work: null,
  place: { at: 'repair', groups, ticked: groups.flatMap(repairable) },
});

/** A look follows the last step, or at once what left nothing to be built. */
const buildFrom = (state: State, steps: string[][], done: number): State => ({
  ...state,
  work: done < steps.length ? { doing: 'buildStep', steps, done } : { doing: 'look', built: steps },
});
