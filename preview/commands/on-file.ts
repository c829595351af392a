import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** npm runs in the project's folder; files are named from where the person stands. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

type Work = (text: string, path: string) => number | Promise<number>;

/** Does a command that takes one file: `work` gets its text and its path and gives the exit code; wrong usage ends with 2. */
export async function onFile(usage: string, work: Work): Promise<void> {
  const [file, ...others] = process.argv.slice(2);
  process.exitCode = await run();

  async function run(): Promise<number> {
    if (file === '--help') {
      process.stdout.write(usage);
      return 0;
    }
    if (file === undefined || others.length > 0) {
      process.stderr.write(usage);
      return 2;
    }
    const text = await readFile(fromCaller(file), 'utf8').catch(() => null);
    if (text !== null) return work(text, fromCaller(file));
    process.stderr.write(`cannot read ${fromCaller(file)}\n\n${usage}`);
    return 2;
  }
}
