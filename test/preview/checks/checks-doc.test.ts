import { readFileSync } from 'node:fs';
import { checksDoc } from '../../../preview/checks/checks-doc';
import { en } from '../../../src/messages/en';

const faulty = () => JSON.parse(readFileSync('preview/sample/faulty.json', 'utf8'));
const page = () => readFileSync('docs/checks.md', 'utf8');

test('docs/checks.md is what npm run docs writes', () => {
  expect(page()).toBe(checksDoc(faulty()));
});

test('it names every finding once', () => {
  const named = [...page().matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
  expect(named.sort()).toEqual(Object.keys(en.findings).sort());
});

test('it says how serious a finding is and what one click does', () => {
  const lineOf = (code: string) =>
    page()
      .split('\n')
      .find((line) => line.startsWith(`| \`${code}\` |`));
  expect(lineOf('shareTypedWhole')).toMatch(
    /^\| `shareTypedWhole` \| error \| .* \| Set ‹column› to ‹value› \|$/,
  );
  expect(lineOf('pastUnspent')).toContain('| warning |');
  expect(lineOf('pastUnspent')).toContain('| Move ‹amount› to ‹month›; Release ‹amount› |');
  expect(lineOf('channelUnused')).toMatch(/^\| `channelUnused` \| advice \| .* \| {2}\|$/);
});
