import { answerCall, asProblem } from '../../../src/calls/answer';
import { clientOver } from '../../../src/calls/client';
import type { Server } from '../../../src/calls/contract';
import { isProblemError, problem } from '../../../src/calls/problem';
import { answerSchema } from '../../../src/calls/wire';

const look = {
  language: 'en' as const,
  settings: null,
  sizes: ['light' as const],
  tabs: [],
  optional: [],
  undo: null,
  approvals: [],
};
const server: Server = {
  look: () => look,
  words: ({ language }) => ({ words: JSON.stringify({ in: language }) }),
  script: ({ name }) => ({ text: name }),
  beginBuild: ({ scope }) => ({ steps: [[scope]] }),
  buildStep: ({ tabs }) => ({ tabs: tabs.map((id) => ({ id, title: id, sheetId: 1, isTable: true })) }),
  changeTabs: ({ add }) => ({ steps: [add] }),
  addRows: () => ({ tabs: [] }),
  switchLanguage: ({ language }) => ({ steps: [[language]] }),
  fix: () => ({ findings: [], completeness: [] }),
  accept: () => ({ findings: [], completeness: [] }),
  scan: () => ({ groups: [] }),
  repair: ({ offers }) => ({ done: offers.length, gone: 0, steps: [] }),
  fillInKpis: () => ({ done: [], left: [], typedOver: [] }),
  putBack: ({ cells }) => ({ done: cells, left: [], typedOver: [] }),
  undo: () => ({ tabs: [], steps: [] }),
  dropCopies: () => ({}),
  approve: () => ({ tabs: [] }),
  compare: () => ({ approval: null, money: null, tabs: [] }),
  prepareReview: () => ({ rhythm: null, open: [], subjects: [], people: [] }),
  startReview: ({ rhythm }) => ({ id: 'V1', rhythm, figures: '', title: '', sheetId: 1, cell: 'A1' }),
  writeReview: () => ({}),
  check: () => {
    throw new TypeError('Service Spreadsheets failed');
  },
  savePlan: () => {
    throw problem('notBuilt');
  },
  openPlan: () => {
    throw problem('planBad', {}, [{ path: 'settings.months', reason: 'outOfRange' }]);
  },
  openImport: () => {
    throw problem('notBuilt');
  },
  reconcileImport: () => ({ entries: [] }),
  writeImport: () => ({ written: 0, same: 0, kept: 0 }),
  goTo: () => ({}),
};

const logged: unknown[] = [];
const ask = (request: unknown) => {
  logged.length = 0;
  const text = typeof request === 'string' ? request : JSON.stringify(request);
  return answerSchema().parse(JSON.parse(answerCall(server, text, (error) => logged.push(error))));
};

test('a call is answered with what the add-on gives', () => {
  expect(ask({ call: 'look', input: {} })).toEqual({ ok: true, output: look });
  expect(ask({ call: 'beginBuild', input: { scope: 'plan' } })).toEqual({
    ok: true,
    output: { steps: [['plan']] },
  });
});

test.each(['fly', 'toString', 'constructor', '__proto__', ''])(
  'the call %j, which there is not, is refused by name',
  (call) => {
    expect(ask({ call, input: {} })).toEqual({ ok: false, problem: { code: 'callBad', facts: { call } } });
    expect(logged).toEqual([]);
  },
);

test.each([{}, { call: 5 }, { call: 'look' }, [], 'null', '5'])('%j is no call', (request) => {
  expect(ask(request)).toMatchObject({ ok: false, problem: { code: 'callBad' } });
});

test.each<[unknown, string]>([
  [{ call: 'beginBuild', input: { scope: 'half' } }, 'scope'],
  [{ call: 'beginBuild', input: {} }, 'scope'],
  [{ call: 'buildStep', input: { tabs: 'goals' } }, 'tabs'],
  [{ call: 'buildStep', input: { tabs: [5] } }, 'tabs.0'],
  [{ call: 'goTo', input: { sheetId: '1' } }, 'sheetId'],
])('%j has bad input, and it is said where', (request, path) => {
  const answer = ask(request);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'callBad', faults: [{ path }] } });
});

const setUp = {
  business: 'Bakery',
  planName: 'Plan',
  size: 'light',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 12,
};

test.each([
  ['business', '  '],
  ['planName', 'x'.repeat(201)],
  ['size', 'huge'],
  ['language', 'de'],
  ['currency', 'eur'],
  ['firstMonth', '2027-13'],
  ['firstMonth', '0027-01'],
  ['months', 0],
  ['months', 25],
  ['months', 1.5],
  ['totalBudget', -1],
  ['totalBudget', '1000'],
])('a set-up whose %s is %j does not pass', (field, value) => {
  const answer = ask({ call: 'beginBuild', input: { scope: 'all', setUp: { ...setUp, [field]: value } } });
  expect(answer).toMatchObject({ ok: false, problem: { faults: [{ path: `setUp.${field}` }] } });
});

test('a set-up that is right passes', () => {
  expect(
    ask({ call: 'beginBuild', input: { scope: 'all', setUp: { ...setUp, totalBudget: 0 } } }),
  ).toMatchObject({ ok: true });
});

test('what is no JSON is a problem, not a crash', () => {
  expect(ask('look!')).toMatchObject({ ok: false });
});

test('an error nobody foresaw is logged, and wrapped so that it can cross', () => {
  expect(ask({ call: 'check', input: {} })).toMatchObject({ ok: false, problem: { code: 'serviceFailed' } });
  expect(logged).toEqual([expect.any(TypeError)]);
});

test('what is thrown need not be an error', () => {
  const errors: unknown[] = [];
  expect(asProblem('out of time', (error) => errors.push(error)).code).toBe('serviceFailed');
  expect(errors).toEqual(['out of time']);
});

test('a problem passes as it is, with its faults, and is not logged', () => {
  expect(ask({ call: 'savePlan', input: {} })).toEqual({
    ok: false,
    problem: { code: 'notBuilt', facts: {} },
  });
  expect(ask({ call: 'openPlan', input: { text: '' } })).toEqual({
    ok: false,
    problem: { code: 'planBad', facts: {}, faults: [{ path: 'settings.months', reason: 'outOfRange' }] },
  });
  expect(logged).toEqual([]);
});

test('a problem is known by its name, since its class does not survive every crossing', () => {
  const crossed = Object.assign(new Error('busy'), {
    name: 'ProblemError',
    problem: { code: 'busy', facts: {} },
  });
  expect(isProblemError(crossed)).toBe(true);
  expect(isProblemError({ name: 'ProblemError', problem: {} })).toBe(false);
  expect(isProblemError(new Error('busy'))).toBe(false);
});

const clientTo = (answer: string) => clientOver(() => Promise.resolve(answer));
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (isProblemError(error) ? error.problem.code : error),
  );

test('the client asks by name with its input and gives the output', async () => {
  const asked: string[] = [];
  const client = clientOver((request) => {
    asked.push(request);
    return Promise.resolve(answerCall(server, request, () => {}));
  });
  expect(await client.look({})).toEqual(look);
  expect(await client.buildStep({ tabs: ['goals'] })).toEqual({
    tabs: [{ id: 'goals', title: 'goals', sheetId: 1, isTable: true }],
  });
  expect(asked.map((request) => JSON.parse(request))).toEqual([
    { call: 'look', input: {} },
    { call: 'buildStep', input: { tabs: ['goals'] } },
  ]);
});

test('a problem rejects with its code', async () => {
  expect(
    await codeOf(
      clientOver((request) => Promise.resolve(answerCall(server, request, () => {}))).savePlan({}),
    ),
  ).toBe('notBuilt');
});

test.each([
  'not JSON',
  '',
  'null',
  '{"ok":true,"output":{"language":"en"}}',
  '{"ok":true,"output":{"language":"xx","settings":null,"sizes":[],"tabs":[]}}',
  '{"ok":false}',
  '{"ok":false,"problem":{"code":"unheardOf","facts":{}}}',
])('the answer %j is not believed', async (answer) => {
  expect(await codeOf(clientTo(answer).look({}))).toBe('callBad');
});

test('when the way to the add-on fails, so does the call', async () => {
  const client = clientOver(() => Promise.reject(new Error('offline')));
  expect(await codeOf(client.look({}))).toEqual(new Error('offline'));
});
