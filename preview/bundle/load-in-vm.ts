import { createContext, runInContext, Script } from 'node:vm';
import { type Bundle, isIdentifier, type LoadBundle } from './bundle';

/** The language's own globals that Apps Script lacks, or may lack. */
const MISSING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Iterator'];

/** For Node: each run gets a bare context of its own. */
export function loadInVm(): LoadBundle {
  let compiled: { code: string; script: Script } | null = null;
  return (code, globals): Bundle => {
    if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename: 'Code.js' }) };
    const context = createContext({ ...globals });
    for (const name of MISSING) runInContext(`delete globalThis.${name}`, context);
    compiled.script.runInContext(context);
    return {
      realm: runInContext('({ Date, Error })', context),
      receive: runInContext('(json) => JSON.parse(json)', context),
      find: (name) =>
        isIdentifier(name) ? runInContext(`typeof ${name} === 'function' ? ${name} : null`, context) : null,
    };
  };
}
