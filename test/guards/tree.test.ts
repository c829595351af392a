import { sourceFiles } from './source-files';

const files = [...sourceFiles()];

const holding = (pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) => (pattern.test(text) ? [`${path}: ${text.match(pattern)?.[0]}`] : []));

test('no file names a package registry', () => {
  expect(holding(/registry\.[a-z-]+\.(?:org|com)|"resolved": "[a-z]|^registry ?=/m)).toEqual([]);
});

test("no file names a folder of someone's machine", () => {
  expect(holding(/(?<![\w.:/~-])\/(?:home|Users|root|work)\/\w+|[A-Z]:\\Users\\\w+/)).toEqual([]);
});
