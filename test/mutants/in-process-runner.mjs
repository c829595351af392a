import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { bundleTest } from './bundle-test.mjs';
import { runFile } from './run-file.mjs';

/** Those of the pure tests that take no time and look at what is mutated. */
const folders = [
  'rules',
  'model',
  'records',
  'workbook',
  'features/approval',
  'features/imports',
  'features/reviews',
];

/** Runs tests within this process, where a mutant takes hundredths of a second: Jest takes seconds to begin anew. */
class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const paths = folders.map((name) => resolve('test/src', name)).flatMap(testsIn);
    this.files = await Promise.all(paths.map(bundleTest));
    // One counterexample is enough: nobody is to read the smallest.
    fc.configureGlobal({ seed: 1, endOnFailure: true });
  }

  async dryRun() {
    const watched = watch({ mutantCoverage: { static: {}, perTest: {} } });
    const tests = await this.run(this.files, {});
    return { status: DryRunStatus.Complete, tests, mutantCoverage: watched.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, sandboxFileName }) {
    const hits = hitLimit === undefined ? {} : { hitLimit, hitCount: 0 };
    const watched = watch({ activeMutant: activeMutant.id, ...hits });
    const related = testFilter
      ? this.files.filter(({ path }) => testFilter.some((id) => id.startsWith(`${path}#`)))
      : this.files.filter(({ reads }) => reads.has(resolve(sandboxFileName)));
    const options = { wanted: testFilter && new Set(testFilter), bail: !disableBail };
    const tests = await this.run(nearestFirst(related, sandboxFileName), options);
    const endless = determineHitLimitReached(watched.hitCount, watched.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  async run(files, options) {
    const results = [];
    for (const file of files) {
      const tests = await runFile(file, options);
      results.push(...tests);
      if (options.bail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  }
}

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => resolve(folder, name));

/** What the mutated code looks at, and writes its hits to. */
const watch = (context) => (globalThis.__stryker__ = context);

/** Tests shadow the sources: the nearer the file, the sooner it notices. */
function nearestFirst(files, source) {
  const wanted = relative('src', source).split('/');
  const shared = ({ path }) => {
    const parts = relative('test/src', path).split('/');
    const differs = parts.findIndex((part, index) => part !== wanted[index]);
    return differs < 0 ? parts.length : differs;
  };
  return files.toSorted((left, right) => shared(right) - shared(left));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
