import { join } from 'node:path';
import { wrongImports } from '../../build/storeys.mjs';
import { SmallProject } from './small-project';

const right = {
  'src/workbook/right.ts': 'export const right = 1;',
  'src/tabs/right.ts': "export * from '../workbook/right';",
  'src/messages/right.ts': "export * from '../workbook/right';",
  'src/calls/right.ts': "export * from '../workbook/right';",
  'src/engine/draw/right.ts': "export * from '../../tabs/right';",
  'src/features/check/right.ts': "export * from '../../engine/draw/right';",
  'src/features/coach/right.ts': "export * from '../check/right';",
  'appsscript/right.ts': "export * from '../src/features/coach/right';",
  'sidebar/right.ts': "export * from '../src/calls/right';",
  'preview/right.ts': "export * from '../src/tabs/right';",
  'build/right.mjs': 'export const right = 1;',
};

const cases: [sentence: string, path: string, text: string, finding: string][] = [
  [
    'src does not import appsscript',
    'src/workbook/a.ts',
    "export * from '../../appsscript/right';",
    'src/workbook/a names appsscript/right',
  ],
  [
    'workbook does not import tabs',
    'src/workbook/b.ts',
    "export * from '../tabs/right';",
    'src/workbook/b names src/tabs/right',
  ],
  [
    'messages import nothing but workbook',
    'src/messages/a.ts',
    "export * from '../tabs/right';",
    'src/messages/a names src/tabs/right',
  ],
  [
    'calls do not import tabs',
    'src/calls/a.ts',
    "export * from '../tabs/right';",
    'src/calls/a names src/tabs/right',
  ],
  [
    'calls do not import messages, which stand beside them',
    'src/calls/b.ts',
    "export * from '../messages/right';",
    'src/calls/b names src/messages/right',
  ],
  [
    'the engine does not import features, not even a type',
    'src/engine/draw/a.ts',
    "import type { right } from '../../features/check/right';\nexport type Right = typeof right;",
    'src/engine/draw/a names src/features/check/right',
  ],
  [
    'a folder of the engine does not import a higher one, not even inside a type',
    'src/engine/sheet/a.ts',
    "export type Right = import('../draw/right').Right;",
    'src/engine/sheet/a names src/engine/draw/right',
  ],
  [
    'features beside each other stay apart',
    'src/features/repair/a.ts',
    "export * from '../coach/right';",
    'src/features/repair/a names src/features/coach/right',
  ],
  [
    'appsscript does not import sidebar',
    'appsscript/a.ts',
    "export * from '../sidebar/right';",
    'appsscript/a names sidebar/right',
  ],
  [
    'sidebar does not import types of appsscript',
    'sidebar/a.ts',
    "export type { right } from '../appsscript/right';",
    'sidebar/a names appsscript/right',
  ],
  [
    'preview does not import sidebar',
    'preview/a.ts',
    "export * from '../sidebar/right';",
    'preview/a names sidebar/right',
  ],
];

const circles = {
  'src/tabs/one.ts': "import type { Other } from './other';\nexport type One = Other;",
  'src/tabs/other.ts': "import type { One } from './one';\nexport type Other = One[];",
  'src/rules/base.ts': "export * from './family/first';",
  'src/rules/family/first.ts': 'export const first = 1;',
  'src/rules/family/second.ts': "export * from '../plain';",
  'src/rules/plain.ts': 'export const plain = 1;',
  // What lists the parts of a folder is no part of it.
  'src/model/all.ts': "export * from './part/part';",
  'src/model/part/part.ts': "export * from '../plain';",
  'src/model/plain.ts': 'export const plain = 1;',
};

const wrong = Object.fromEntries(cases.map(([, path, text]) => [path, text]));
const project = new SmallProject({ ...right, ...wrong, ...circles });
const found = wrongImports(project.folder);
afterAll(() => project.remove());

test.each(cases)('%s', (_, _path, _text, finding) => {
  expect(found).toContain(finding);
});

test('neither files nor folders name each other in a circle', () => {
  expect(found).toContain('a circle of files: src/tabs/other, src/tabs/one');
  expect(found).toContain('a circle of folders: src/rules/family, src/rules');
});

test('nothing else is refused', () => {
  expect(found.filter((line) => !line.startsWith('a circle')).sort()).toEqual(
    cases.map(([, , , finding]) => finding).sort(),
  );
  expect(found.filter((line) => line.startsWith('a circle'))).toHaveLength(2);
});

test('this project keeps to its storeys', () => {
  expect(wrongImports(join(__dirname, '..', '..'))).toEqual([]);
});
