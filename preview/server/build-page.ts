import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Everything the page is made of, by the path it is served under. */
export async function buildPage(root: string): Promise<Map<string, string>> {
  const page = join(root, 'preview', 'page');
  const [main, styles, services, calculation, googleScript] = await Promise.all([
    bundle(join(page, 'main.ts')),
    bundle(join(page, 'page.css')),
    bundle(join(page, 'services-thread.ts')),
    bundle(join(root, 'preview', 'calculation', 'browser-thread.ts')),
    bundle(join(page, 'google-script.ts')),
  ]);
  return new Map([
    ['/', readFileSync(join(page, 'index.html'), 'utf8')],
    ['/page.js', main],
    ['/page.css', styles],
    ['/services-thread.js', services],
    ['/calculation-thread.js', calculation],
    ['/google-script.js', googleScript],
  ]);
}

const options: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  write: false,
  outdir: '/',
  logLevel: 'warning',
};

async function bundle(entry: string): Promise<string> {
  const { outputFiles = [] } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]?.text ?? '';
}
