import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Univer's modules do not load in Node one by one; bundled, they do. */
export function buildCalculationThread(root = process.cwd()): string {
  const source = join(root, 'preview', 'calculation');
  const file = join(root, '.build', 'calculation-thread.cjs');
  if (existsSync(file) && statSync(file).mtimeMs > newest(source)) return file;
  // Made aside, for another process may be about to read it.
  const draft = `${file}.${process.pid}`;
  buildSync({
    entryPoints: [join(source, 'node-thread.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(draft, file);
  return file;
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );
