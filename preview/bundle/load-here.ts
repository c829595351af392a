import { type Bundle, isIdentifier } from './bundle';

/** What a browser's worker offers and Apps Script does not. */
const MISSING = [
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'Blob',
  'File',
  'FormData',
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'structuredClone',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'navigator',
  'location',
  'self',
  'window',
  'document',
  'process',
  'require',
  'module',
  'postMessage',
  'importScripts',
  'AbortController',
  'Event',
  'EventTarget',
  'DOMException',
  'indexedDB',
  'caches',
  'WebSocket',
  'XMLHttpRequest',
  'Worker',
];

/** For a worker: the script runs in this realm, inside a function that hides what it must not see. */
export function loadHere(code: string, globals: Record<string, unknown>): Bundle {
  const hidden = MISSING.filter((name) => !(name in globals));
  const load = new Function(
    ...hidden,
    ...Object.keys(globals),
    `${code}\nreturn (name) => eval('typeof ' + name + ' === "function" ? ' + name + ' : null');`,
  );
  const find: Bundle['find'] = load(...hidden.map(() => undefined), ...Object.values(globals));
  return {
    realm: { Date, Error },
    receive: (json) => JSON.parse(json),
    find: (name) => (isIdentifier(name) && !(name in globals) ? find(name) : null),
  };
}
