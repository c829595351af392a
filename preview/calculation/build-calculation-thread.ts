import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { withPlainFields } from './plain-fields';

/** Univer's modules do not load in Node one by one; bundled, they do. */
export function buildCalculationThread(root = process.cwd()): string {
  const source = join(root, 'preview', 'calculation');
  const file = join(root, '.build', 'calculation-thread.cjs');
  if (existsSync(file) && statSync(file).mtimeMs > newest(source)) return file;
  const { outputFiles } = buildSync({
    entryPoints: [join(source, 'node-thread.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  // Made aside, for another process may be about to read it.
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, withPlainFields(outputFiles[0]?.text ?? ''));
  renameSync(draft, file);
  return file;
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );
