import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { univerFields } from './univer-fields';

/** Everything the page is made of, by the path it is served under. */
export async function buildPage(root: string): Promise<Map<string, string>> {
  const page = join(root, 'preview', 'page');
  const built = await Promise.all([
    // Built together, so that the page and its threads share what they have in common.
    bundle({
      entryPoints: {
        page: join(page, 'main.ts'),
        'services-thread': join(page, 'services-thread.ts'),
        'calculation-thread': join(root, 'preview', 'calculation', 'browser-thread.ts'),
      },
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [univerFields],
    }),
    bundle({ entryPoints: { page: join(page, 'page.css') } }),
    bundle({ entryPoints: { 'google-script': join(page, 'google-script.ts') }, format: 'iife' }),
  ]);
  return new Map([['/', readFileSync(join(page, 'index.html'), 'utf8')], ...built.flat()]);
}

const outdir = resolve('/');

const options: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  // Escaped, every letter beyond ASCII takes six.
  charset: 'utf8',
  write: false,
  outdir,
  logLevel: 'warning',
};

async function bundle(part: BuildOptions): Promise<[string, string][]> {
  const { outputFiles = [] } = await build({ ...options, ...part });
  return outputFiles.map(({ path, text }) => [`/${relative(outdir, path).replaceAll(sep, '/')}`, text]);
}
