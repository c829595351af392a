import { SmallProject } from './small-project';

const cases: [sentence: string, path: string, text: string, finding: string][] = [
  [
    "src does not know Google's services",
    'src/google.ts',
    'SpreadsheetApp.flush();',
    'TS2304 SpreadsheetApp',
  ],
  ['src does not know the page', 'src/page.ts', 'document.title;', 'TS2584 document'],
  ['src does not know Node', 'src/node.ts', 'process.exit();', 'TS2591 process'],
  ["src does not import Node's modules", 'src/node-module.ts', "export * from 'node:fs';", 'TS2591 node:fs'],
  ['src does not know URL', 'src/url.ts', "new URL('');", 'TS2304 URL'],
  ['src does not know timers', 'src/timer.ts', 'setTimeout(() => 0);', 'TS2304 setTimeout'],
  ['src does not know newer methods', 'src/newer.ts', '[0].at(0);', 'TS2550 at'],
  ['src does not import appsscript', 'src/import.ts', "export * from '../appsscript/plain';", 'TS6307'],
  ['appsscript does not know the page', 'appsscript/page.ts', 'document.title;', 'TS2584 document'],
  ['appsscript does not know Node', 'appsscript/node.ts', 'process.exit();', 'TS2591 process'],
  ['appsscript does not know URL', 'appsscript/url.ts', "new URL('');", 'TS2304 URL'],
  [
    'appsscript does not import preview',
    'appsscript/import.ts',
    "export * from '../preview/plain';",
    'TS6307',
  ],
  [
    "sidebar does not know Google's services",
    'sidebar/google.ts',
    'SpreadsheetApp.flush();',
    'TS2304 SpreadsheetApp',
  ],
  ['sidebar does not know Node', 'sidebar/node.ts', 'process.exit();', 'TS2591 process'],
  [
    'sidebar does not import appsscript',
    'sidebar/import.ts',
    "export * from '../appsscript/plain';",
    'TS6307',
  ],
];

const right = {
  'appsscript/plain.ts': 'export const plain = 1;',
  'preview/plain.ts': 'export const plain = 1;',
  'src/right.ts': 'export const one = 1;',
  'appsscript/right.ts':
    "import { one } from '../src/right';\nexport const app = () => [one, SpreadsheetApp];",
  'sidebar/right.ts': "import { one } from '../src/right';\nexport const page = () => [one, document];",
  'preview/right.ts': "import { one } from '../src/right';\nexport const node = () => [one, process];",
};

const wrong = Object.fromEntries(cases.map(([, path, text]) => [path, `${text}\nexport {};`]));
const project = new SmallProject({ ...right, ...wrong });
const found = project.compile();
afterAll(() => project.remove());

test.each(cases)('%s', (_, path, _text, finding) => {
  expect(found[path]).toContainEqual(expect.stringContaining(finding));
});

test('what each folder may know compiles', () => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wrong).sort());
});
