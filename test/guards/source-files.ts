import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(__dirname, '..', '..');
const notOurs = new Set(['node_modules', '.git', 'dist', '.build', 'coverage']);

/** Path and text of every file of the project, or of some of its folders. */
export function* sourceFiles(...folders: string[]): Generator<{ path: string; text: string }> {
  for (const file of (folders.length > 0 ? folders : ['.']).flatMap((folder) =>
    filesIn(join(root, folder)),
  )) {
    yield { path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    );
