import { SmallProject } from './small-project';

const cases: [sentence: string, path: string, text: string, rule: string][] = [
  ['src does not import a package', 'src/b.ts', "export * from 'preact';", 'noRestrictedImports'],
  ['src does not import all of zod', 'src/c.ts', "export * from 'zod';", 'noRestrictedImports'],
  ['src does not use Intl', 'src/d.ts', 'export const plurals = Intl.PluralRules;', 'noRestrictedGlobals'],
  ['sidebar does not import all of zod', 'sidebar/b.ts', "export * from 'zod';", 'noRestrictedImports'],
  [
    'imports do not go round',
    'src/round.ts',
    "import { other } from './other';\nexport const round = () => other;",
    'noImportCycles',
  ],
  [
    'types do not go round',
    'src/type-round.ts',
    "import type { Other } from './other-type';\nexport type Round = Other;",
    'noImportCycles',
  ],
  [
    'a promise is not left floating',
    'preview/b.ts',
    'export function run(): void {\n  Promise.resolve(1);\n}',
    'noFloatingPromises',
  ],
  ['nothing is exported by default', 'src/e.ts', 'export default 1;', 'noDefaultExport'],
  ['nothing is any', 'src/f.ts', 'export const loose: any = 1;', 'noExplicitAny'],
];

const right = {
  'src/tabs/right.ts': "export * from '../workbook/right';",
  'src/workbook/right.ts': "export * from './inner/right';",
  'src/workbook/inner/right.ts': 'export const right = 1;',
  'src/messages/right.ts': "export * from './inner/right';",
  'src/messages/inner/right.ts': "import type { text } from '../text';\nexport type Right = typeof text;",
  'src/messages/text.ts': "export const text = 'right';",
  'src/calls/right.ts':
    "import * as z from 'zod/mini';\nexport * from '../workbook/right';\nexport const right = z.string();",
  'src/other-type.ts': "import type { Round } from './type-round';\nexport type Other = Round[];",
  'src/other.ts': "import { round } from './round';\nexport const other = () => round;",
  'appsscript/right.ts': "export * from '../src/tabs/right';\nexport type Right = 1;",
  'sidebar/right.ts': "export { right } from '../src/calls/right';",
  'preview/right.ts': "export * from '../src/tabs/right';",
};

const wrong = Object.fromEntries(cases.map(([, path, text]) => [path, text]));
const project = new SmallProject({ ...right, ...wrong });
const found = project.lint();
afterAll(() => project.remove());

test.each(cases)('%s', (_, path, _text, rule) => {
  expect(found[path]).toContain(rule);
});

test('what is allowed passes', () => {
  const others = ['src/other.ts', 'src/other-type.ts'];
  for (const other of others) expect(found[other]).toEqual(['noImportCycles']);
  expect(Object.keys(found).sort()).toEqual([...Object.keys(wrong), ...others].sort());
});
