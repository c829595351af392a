import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'package-lock.json'), 'utf8'),
);

/** The folders a package is looked for in, from the one that needs it up to the root. */
function placesFor(name: string, neededBy: string): string[] {
  const place = `${neededBy}/node_modules/${name}`.replace(/^\//, '');
  const above = neededBy.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  return neededBy === '' ? [place] : [place, ...placesFor(name, above)];
}

// npm leaves out of the lock what its registry did not offer for another system, and `npm ci` then refuses everywhere.
test('the lock holds every package for every system', () => {
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies })
      .filter((name) => !placesFor(name, path).some((place) => place in packages))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
