import { buildSync } from 'esbuild';

/** Univer's packages name modules that Jest cannot load one by one; bundled first, they load. */
export function bundled<Module>(path: string): Module {
  const [output] = buildSync({
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'warning',
  }).outputFiles;
  const module = { exports: {} };
  new Function('module', 'exports', 'require', output?.text ?? '')(module, module.exports, require);
  return module.exports as Module;
}
