import { sourceFiles } from './source-files';

// Without URL, atob and File, as in Apps Script, these reject values that are right.
const banned = /\bz\s*\.\s*(?:url|httpUrl|ipv6|cidrv6|base64|base64url|jwt|file)\b/g;
const anyImport = /^.*['"]zod(?:\/[^'"]*)?['"].*$/gm;
const goodImport = "import * as z from 'zod/mini';";

function offences(text: string): string[] {
  const imports = [...text.matchAll(anyImport)].map(([line]) => line).filter((line) => line !== goodImport);
  return [...imports, ...[...text.matchAll(banned)].map(([name]) => name)];
}

test.each([
  ["import { z } from 'zod';"],
  ["import { string } from 'zod/mini';"],
  ["export * from 'zod/v4/core';"],
  ['const link = z.url();'],
  ['const bytes = z\n  .base64()'],
])('the guard sees %j', (text) => {
  expect(offences(text)).toHaveLength(1);
});

test('what runs at Google takes from zod only what works there', () => {
  const found = [...sourceFiles('src', 'appsscript', 'sidebar')]
    .map(({ path, text }) => ({ path, offences: offences(text) }))
    .filter(({ offences }) => offences.length > 0);
  expect(found).toEqual([]);
});

test('an import of zod as it should be is no offence', () => {
  expect(offences(`${goodImport}\nz.object({ name: z.string() });`)).toEqual([]);
});
