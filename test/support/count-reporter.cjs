/** Ends the run with one line that people and machines can read: `120 passed, 0 failed`. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    // A file that does not load has no test to its name, and is no success.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    // Jest adds its summary after every other reporter; only leaving comes later.
    process.once('exit', () => process.stdout.write(`${counts.join(', ')}\n`));
  }
};
