import { type Context, constants, createContext, runInContext, Script } from 'node:vm';
import { type Bundle, isIdentifier, type LoadBundle } from './bundle';

/** The language's own globals that Apps Script lacks, or may lack. */
const MISSING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Iterator'];

/** For Node: each run gets a bare context of its own. */
export function loadInVm(): LoadBundle {
  let compiled: { code: string; script: Script } | null = null;
  return (code, globals): Bundle => {
    if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename: 'Code.js' }) };
    const context = bareContext({ ...globals });
    compiled.script.runInContext(context);
    return bundleIn(context);
  };
}

/** One context for all runs of one script, which must keep nothing from one run to the next. */
export function loadOnceInVm(): LoadBundle {
  const context = bareContext({});
  const kept = runInContext('globalThis', context);
  let bundle: Bundle | null = null;
  return (code, globals): Bundle => {
    Object.assign(kept, globals);
    if (bundle) return bundle;
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    bundle = bundleIn(context);
    return bundle;
  };
}

function bareContext(globals: Record<string, unknown>): Context {
  const context: Context = createContext(constants.DONT_CONTEXTIFY ?? {});
  Object.assign(runInContext('globalThis', context), globals);
  for (const name of MISSING) runInContext(`delete globalThis.${name}`, context);
  return context;
}

const bundleIn = (context: Context): Bundle => ({
  realm: runInContext('({ Date, Error })', context),
  receive: runInContext('(json) => JSON.parse(json)', context),
  find: (name) =>
    isIdentifier(name) ? runInContext(`typeof ${name} === 'function' ? ${name} : null`, context) : null,
});
