import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Univer's modules do not load in Node one by one; bundled, they do. */
export function buildCalculationThread(root = process.cwd()): string {
  const source = join(root, 'preview', 'calculation');
  const file = join(root, '.build', 'calculation-thread.cjs');
  if (existsSync(file) && statSync(file).mtimeMs > newest(source)) return file;
  buildSync({
    entryPoints: [join(source, 'node-thread.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  return file;
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );
