import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const UNIVER = /@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/].*\.js$/;
const FIELD = /\b_defineProperty\(this, "(\w+)", /g;

/** Univer's compiled classes set each field through a helper that no engine makes quick: plain assignments do the same. */
export const plainFields: Plugin = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: UNIVER }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(FIELD, '(this.$1 = '),
    }));
  },
};
