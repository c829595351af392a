import { reader } from '../../../preview/imports/reader';
import { reduce } from '../../../sidebar/state/reduce';
import { viewOf } from '../../../sidebar/state/shown';
import { type State, startOf } from '../../../sidebar/state/state';
import { bytesOf, context, read } from '../../src/features/imports/a-file';

const here = {
  language: 'en' as const,
  settings: { planName: 'Plan' },
  sizes: ['light' as const],
  tabs: [],
  optional: [],
  undo: null,
  approvals: [],
};
const home: State = { ...startOf('en', '2027-01'), here, work: null, reader };
const chosen = (name: string): State =>
  reduce(reduce(home, { type: 'wentTo', at: 'import' }), {
    type: 'fileRead',
    name,
    read: read(bytesOf(name)),
  });
const answered = (state: State, answer: Parameters<typeof reduce>[1] & { type: 'answered' }) =>
  reduce(state, answer);
const opened = (state: State): State =>
  state.work
    ? answered(state, {
        type: 'answered',
        work: state.work,
        answer: { came: 'importOpened', context: { ...context, mappings: [] } },
      })
    : state;
const importing = ({ place }: State) => (place.at === 'import' ? place.importing : undefined);

test('what reads files is fetched on arrival, once', () => {
  const arrived = reduce({ ...home, reader: null }, { type: 'wentTo', at: 'import' });
  expect(arrived.work).toEqual({ doing: 'loadReader' });
  if (!arrived.work) throw new Error('nothing is under way');
  const loaded = answered(arrived, {
    type: 'answered',
    work: arrived.work,
    answer: { came: 'readerLoaded', reader },
  });
  expect([loaded.work, loaded.reader]).toEqual([null, reader]);
  expect(reduce(home, { type: 'wentTo', at: 'import' }).work).toBeNull();
});

test('a file that was read asks what the workbook knows; a faulty one asks nothing', () => {
  expect(chosen('google-ads-en.csv').work).toEqual({ doing: 'openImport' });
  const faulty = chosen('bad-empty.csv');
  expect([faulty.work, importing(faulty)?.faults]).toEqual([null, [{ code: 'empty' }]]);
});

test('a preview asks the add-on once the file adds up, and names what is in the way before', () => {
  const mapped = opened(chosen('google-ads-en.csv'));
  expect(reduce(mapped, { type: 'previewed' }).work).toMatchObject({ doing: 'reconcileImport' });
  const formula = reduce(opened(chosen('bad-formula.csv')), { type: 'previewed' });
  expect([formula.work, importing(formula)?.faults.map(({ line }) => line)]).toEqual([null, [3, 4]]);
  const changed = reduce(formula, { type: 'mapped', change: { split: '' } });
  expect(importing(changed)?.faults).toEqual([]);
});

test('what fails leaves the file where it was', () => {
  const asked = reduce(opened(chosen('google-ads-en.csv')), { type: 'previewed' });
  if (!asked.work) throw new Error('nothing is under way');
  const failed = answered(asked, {
    type: 'answered',
    work: asked.work,
    answer: { came: 'failed', problem: { code: 'busy', facts: {} } },
  });
  expect(viewOf(failed)).toBe('problem');
  expect(importing(reduce(failed, { type: 'wentBack' }))?.name).toBe('google-ads-en.csv');
});

test('whoever leaves and comes again begins with another file', () => {
  const left = reduce(opened(chosen('google-ads-en.csv')), { type: 'wentTo', at: 'home' });
  expect(importing(reduce(left, { type: 'wentTo', at: 'import' }))?.name).toBe('');
});
