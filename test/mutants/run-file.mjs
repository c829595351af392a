import { TestStatus } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { addEventHandler, describe, getState, it, resetState, run, test } from 'jest-circus';

/** What the file under way has said so far; the handler below stays for good. */
let now;

addEventHandler((event) => {
  if (event.name === 'test_start') begin(event.test);
  if (event.name === 'test_done') end(event.test);
});

/** Tests go by their place in the file: two may have one name. */
function begin(current) {
  const id = `${now.path}#${now.begun++}`;
  const { wanted, bail } = now.options;
  if (wanted?.has(id) === false || (bail && now.failed)) current.mode = 'skip';
  if (current.mode !== 'skip') globalThis.__stryker__.currentTestId = id;
}

function end({ name, mode, errors, duration }) {
  globalThis.__stryker__.currentTestId = undefined;
  const [failure] = errors.flat();
  const status = mode === 'skip' ? TestStatus.Skipped : failure ? TestStatus.Failed : TestStatus.Success;
  now.failed ||= status === TestStatus.Failed;
  now.results.push({
    id: `${now.path}#${now.begun - 1}`,
    name,
    fileName: now.path,
    timeSpentMs: duration ?? 0,
    status,
    ...(failure && { failureMessage: String(failure?.message ?? failure) }),
  });
}

/** Loads a test file with all that it imports and runs its tests; one that does not even load has failed. */
export async function runFile({ path, load }, options) {
  now = { path, options, begun: 0, failed: false, results: [] };
  resetState();
  try {
    load({ describe, test, it, expect });
    getState().testTimeout = 30_000;
    await run();
  } catch (error) {
    begin({});
    end({ name: 'loads', errors: [error] });
  }
  return now.results;
}
