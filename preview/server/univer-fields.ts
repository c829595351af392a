import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { withPlainFields } from '../calculation/plain-fields';

/** Univer's own modules on their way into the page, made quicker. */
export const univerFields: Plugin = {
  name: 'univer-fields',
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/].*\.js$/ }, async ({ path }) => ({
      contents: withPlainFields(await readFile(path, 'utf8')),
    }));
  },
};
