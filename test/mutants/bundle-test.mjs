import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const given = ['require', 'describe', 'test', 'it', 'expect'];

/** Tests read fixtures beside themselves, wherever the bundle runs. */
const ownFolder = {
  name: 'own-folder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))};${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/** A test file with everything of ours that it imports: the files it reads, and a way to load them all anew. */
export async function bundleTest(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [ownFolder],
  });
  const script = new Script(`(function(module,${given}){${outputFiles[0].text}\n})`, { filename: path });
  const globals = { require: createRequire(path) };
  return {
    path,
    reads: new Set(Object.keys(metafile.inputs).map((input) => resolve(input))),
    load(circus) {
      const values = { ...globals, ...circus };
      script.runInThisContext()({ exports: {} }, ...given.map((name) => values[name]));
    },
  };
}
