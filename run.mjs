/** Behind every npm script: `node run.mjs TASK`. Nothing but Node itself may be needed before the packages are there. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { preparePackages } from './build/packages.mjs';
import { forLong, notPure } from './test/support/tiers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const lint = tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
const format = tool('@biomejs/biome/bin/biome', 'check', '--write');
const types = tool('typescript/bin/tsc', '--build');
const jest = tool('jest/bin/jest.js');
const mutants = tool('@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutants/stryker.config.mjs');

/** @type {Record<string, Step[]>} */
const tasks = {
  start: [build, command('start')],
  workbook: [build, command('workbook')],
  docs: ['docs', 'kpi-docs', 'checks-docs', 'imports-docs', 'mission-docs'].map(command),
  pictures: [build, browser, command('pictures')],
  'evaluate:kpis': [command('evaluate-kpis')],
  bench: [build, anyBrowser, command('bench')],
  'evaluate:goals': [command('evaluate-goals')],
  'evaluate:imports': [build, command('evaluate-imports')],
  'evaluate:faults': [build, command('evaluate-faults')],
  'test:fast': [pure, tool('jest/bin/jest.js', ...without(notPure))],
  test: [types, jest],
  'test:long': [long, tool('jest/bin/jest.js', ...forLong)],
  'test:mutants': [mutants],
  check: [lint, storeys, types, jest],
  lint: [lint, storeys],
  format: [format],
  build: [build],
  trace: [trace],
};

/** @typedef {(args: string[]) => number | Promise<number>} Step gives an exit code */

/** What the task was called with goes to its last step. */
async function main(/** @type {string | undefined} */ name, /** @type {string[]} */ args) {
  const steps = tasks[name ?? ''];
  if (!steps) {
    process.stderr.write(`Usage: node run.mjs ${Object.keys(tasks).join(' | ')}\n`);
    return 2;
  }
  process.chdir(root);
  const prepared = preparePackages();
  if (prepared !== 0) return prepared;
  for (const step of steps) {
    const code = await step(step === steps.at(-1) ? args : []);
    if (code !== 0) return code;
  }
  return 0;
}

async function build() {
  try {
    const { build } = await import('./build/build.mjs');
    const { pushed, served } = await build(root);
    process.stderr.write(`dist/: ${inBytes(pushed)}\nSidebar.html as served: ${inBytes(served)}\n`);
    return 0;
  } catch (error) {
    return failed(error);
  }
}

const inBytes = (/** @type {Record<string, number>} */ sizes) =>
  Object.entries(sizes)
    .map(([name, size]) => `${name} ${size.toLocaleString('en')} bytes`)
    .join(', ');

/**
 * Says where in the sources a place of the built Code.js comes from, as a log of Apps Script names it.
 *
 * @type {Step}
 */
async function trace(places) {
  try {
    const { originOf } = await import('./build/trace.mjs');
    for (const place of places) process.stdout.write(`${place}: ${await originOf(root, place)}\n`);
    return 0;
  } catch (error) {
    return failed(error);
  }
}

/** Which folder may name which. */
async function storeys() {
  const { wrongImports } = await import('./build/storeys.mjs');
  const wrong = wrongImports(root);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  return wrong.length === 0 ? 0 : 1;
}

function failed(/** @type {unknown} */ error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 1;
}

/** Tests that need neither the built add-on nor a browser wait for neither. */
function pure() {
  process.env.THROUGHLINE_PURE = '1';
  return 0;
}

/** The last option is one that takes a single value: a list would swallow what the task was called with. */
function without(/** @type {string[]} */ paths) {
  return [...paths.map((path) => `--testPathIgnorePatterns=${path}`), '--maxWorkers=2'];
}

/** All there is to try, with other plays each day; what was tried can be tried again. */
function long() {
  process.env.THROUGHLINE_LONG ??= '0/1';
  process.env.THROUGHLINE_SEED ??= new Date().toISOString().slice(0, 10).replaceAll('-', '');
  const { THROUGHLINE_LONG, THROUGHLINE_SEED } = process.env;
  process.stderr.write(`THROUGHLINE_LONG=${THROUGHLINE_LONG} THROUGHLINE_SEED=${THROUGHLINE_SEED}\n`);
  return 0;
}

/** Whoever opens a browser afterwards finds it named here. */
async function browser() {
  try {
    const { findBrowser } = await import('./build/browser/find-browser.mjs');
    process.env.THROUGHLINE_BROWSER = JSON.stringify(await findBrowser(root));
    return 0;
  } catch (error) {
    return failed(error);
  }
}

/** Where there is none, what needs one is left out. */
async function anyBrowser() {
  await browser();
  return 0;
}

/**
 * A command of the preview, in this process: it reads process.argv and sets process.exitCode itself.
 *
 * @param {string} name
 * @returns {Step}
 */
function command(name) {
  return async (args) => {
    const { bundleCommand } = await import('./build/command.mjs');
    const file = await bundleCommand(root, name);
    process.argv.splice(1, Infinity, file, ...args);
    process.setSourceMapsEnabled(true);
    await import(pathToFileURL(file).href);
    return 0;
  };
}

/**
 * @param {string} script inside node_modules
 * @param {string[]} options
 * @returns {Step}
 */
function tool(script, ...options) {
  return (args) =>
    new Promise((resolve) => {
      const path = join(root, 'node_modules', script);
      const child = spawn(process.execPath, [path, ...options, ...args], { stdio: 'inherit' });
      const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
      process.on('SIGINT', pass).on('SIGTERM', pass);
      child.on('close', (code, signal) => {
        process.off('SIGINT', pass).off('SIGTERM', pass);
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
      });
    });
}

const [task, ...args] = process.argv.slice(2);
const code = await main(task, args);
if (code !== 0) process.exitCode = code;
