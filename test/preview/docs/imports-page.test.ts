import { readFileSync } from 'node:fs';
import { importsPage } from '../../../preview/docs/imports-page';
import { sources } from '../../../src/features/imports/sources/all';

test('docs/imports.md is what the sources say: npm run docs', () => {
  expect(readFileSync('docs/imports.md', 'utf8') === importsPage()).toBe(true);
});

test('of every source somebody knows how its headers are known', () => {
  const unsaid = sources.flatMap(({ id, evidence, columns }) =>
    columns.flatMap(({ headers }) =>
      Object.keys(headers)
        .filter((language) => !(language in evidence))
        .map(() => id),
    ),
  );
  expect(unsaid).toEqual([]);
});
