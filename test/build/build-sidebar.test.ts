import { buildSidebar } from '../../build/sidebar.mjs';
import { openBrowser } from '../../preview/browser/open-browser';
import { withSmallAddOn } from './small-add-on';

const page =
  '<!doctype html><link rel="stylesheet" href="styles.css" /><body><script src="main.tsx"></script></body>';

const built = (files: Record<string, string>): Promise<string> =>
  withSmallAddOn({ 'index.html': page, 'styles.css': '', 'main.tsx': '', ...files }, buildSidebar);

const shown = async (html: string): Promise<string | null> => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.textContent('main');
  } finally {
    await browser.close();
  }
};

test('scripts and styles are written into the page', async () => {
  const html = await built({
    'styles.css': "@import './colours.css'; main { margin: 0; }",
    'colours.css': 'main { color: red; }',
    'main.tsx': "import { render } from 'preact';\nrender(<main>Hello</main>, document.body);",
  });
  expect(html).toContain('<style>\nmain{color:red}main{margin:0}\n</style>');
  expect(await shown(html)).toBe('Hello');
});

test('texts that HtmlService would damage come through as they were', async () => {
  const text = ['https://a.example/*x*/', '</script>', '`', '\\`', '$&', '计划'].join(' ');
  const html = await built({
    'main.tsx': `import { render } from 'preact';
      const say = (a: string) => \`\${a} https://a.example/*x*/ </script> \\\` \\\\\\\` $& 计划\`;
      render(<main>{say('//')}</main>, document.body);`,
  });
  expect(html).not.toContain('`');
  expect(await shown(html)).toBe(`// ${text}`);
});

test('data that a module works out is written into the page as it comes out', async () => {
  const data = '<script type="application/json" src="data.ts"></script>';
  const html = await built({
    'index.html': page.replace('<script', `${data}\n<script`),
    'data.ts': "import { both } from './both';\nexport const text = '<p>' + both + '</p>\\n';",
    'both.ts': "export const both = ['a', 'b'].join(' and ');",
  });
  expect(html).toContain('<body><p>a and b</p>\n<script>');
});

test('of the library that reads CSV the page holds the parser, which reads as ever', async () => {
  const html = await built({
    'main.tsx': `import { render } from 'preact';
      import Papa from 'papaparse';
      const { data } = new Papa.Parser({ delimiter: ';', newline: '\\n' }).parse('a;"b;\\n"\\n1;2', 0, false);
      render(<main>{JSON.stringify([data, Object.keys(Papa)])}</main>, document.body);`,
  });
  expect(JSON.parse((await shown(html)) ?? '')).toEqual([
    [
      ['a', 'b;\n'],
      ['1', '2'],
    ],
    ['Parser'],
  ]);
});

test.each([
  ['a comment in the page', { 'index.html': `<!-- why -->${page}` }, 'holds <!--'],
  [
    'a script of the web',
    { 'index.html': `${page}<script defer src="https://a.example/a.js"></script>` },
    'loads another',
  ],
  ['a file that is not there', { 'index.html': page.replace('main.tsx', 'other.tsx') }, 'other.tsx'],
  ['a warning', { 'main.tsx': 'console.log({ b: 1, b: 2 });' }, 'Duplicate key'],
])('%s fails the build', async (_, files, reason) => {
  await expect(built(files)).rejects.toThrow(reason);
});
