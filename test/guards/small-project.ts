import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const settings = [
  'tsconfig.base.json',
  'src/tsconfig.json',
  'appsscript/tsconfig.json',
  'sidebar/tsconfig.json',
  'preview/tsconfig.json',
  'biome.json',
  'package.json',
  '.gitignore',
];

/** A project under our own settings that holds nothing but the given files. */
export class SmallProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'throughline-'));

  constructor(files: Record<string, string>) {
    for (const path of settings) cpSync(join(root, path), join(this.folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** What the compiler finds in each file, as `TS2304 SpreadsheetApp`: the code and the name it is about. */
  compile(): Record<string, string[]> {
    const projects = ['src', 'appsscript', 'sidebar', 'preview'];
    const output = this.run('typescript/bin/tsc', '--build', ...projects, '--pretty', 'false');
    const lines = output.matchAll(/^(.+?)\(\d+,\d+\): error (TS\d+): [^']*(?:'([^']*)')?/gm);
    return byFile([...lines].map(([, path = '', code, name]) => [path, `${code} ${name}`]));
  }

  /** The rules each file breaks. */
  lint(): Record<string, string[]> {
    const { diagnostics } = JSON.parse(this.run('@biomejs/biome/bin/biome', 'lint', '--reporter=json', '.'));
    return byFile(
      diagnostics.map((found: { category: string; location: { path: string } }) => [
        found.location.path,
        found.category.split('/').pop(),
      ]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private run(script: string, ...options: string[]): string {
    const command = [join(root, 'node_modules', script), ...options];
    return spawnSync(process.execPath, command, { cwd: this.folder, encoding: 'utf8' }).stdout;
  }
}

function byFile(findings: [string, string][]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [path, finding] of findings) {
    found[path] ??= [];
    found[path].push(finding);
  }
  return found;
}
