import { join } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Makes one file that Node runs of preview/commands/NAME.ts and gives its path.
 *
 * @param {string} root
 * @param {string} name
 */
export async function bundleCommand(root, name) {
  const outfile = join(root, '.build', 'commands', `${name}.cjs`);
  await esbuild.build({
    entryPoints: [join(root, 'preview', 'commands', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    // Univer's modules do not load in Node as ES modules.
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['@univerjs/*', 'esbuild', 'playwright-core'],
    logLevel: 'warning',
  });
  return outfile;
}
