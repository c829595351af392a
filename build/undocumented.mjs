import { readFile } from 'node:fs/promises';

/** Where a definition comes from and how others define it: for docs/kpis.md, not for the add-on. */
const documentation = /^\s+(?:ours|others|source):\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\n/gm;

/**
 * KPIs without what only their documentation says.
 *
 * @type {import('esbuild').Plugin}
 */
export const undocumented = {
  name: 'undocumented',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]kpis[\\/]families[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(documentation, ''),
      loader: 'ts',
    }));
  },
};
