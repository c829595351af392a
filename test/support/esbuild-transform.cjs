const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};
const recipe = version + readFileSync(__filename, 'utf8');

module.exports = {
  process: (source, path) =>
    transformSync(source, { ...options, loader: path.endsWith('x') ? 'tsx' : 'ts', sourcefile: path }),
  getCacheKey: (source, path) => createHash('sha1').update(recipe).update(path).update(source).digest('hex'),
};
