import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { withGoogleEndpoint } from './google-endpoint';

const root = join(__dirname, '..', '..');
const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
const redirect = pathToFileURL(join(__dirname, 'redirect-https.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
const auth = join(folder, 'auth.json');
afterAll(() => rmSync(folder, { recursive: true }));

const credentials = {
  type: 'authorized_user',
  client_id: 'client',
  client_secret: 'secret',
  refresh_token: 'refresh',
  access_token: 'access',
  expiry_date: Date.now() + 3_600_000,
};
writeFileSync(auth, JSON.stringify({ tokens: { default: credentials } }));

async function run(port: number, ...options: string[]): Promise<string> {
  const command = ['--import', redirect, clasp, '--auth', auth, ...options];
  const env = { ...process.env, LOCAL_PORT: String(port) };
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  return stdout;
}

test('clasp offers the three files of the add-on and no other', async () => {
  const status = JSON.parse(await run(0, 'show-file-status', '--json'));
  expect(status.filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Imports.html',
    'dist/Sidebar.html',
    'dist/Workbooks.html',
    'dist/appsscript.json',
  ]);
});

test('clasp pushes the add-on as it was built', async () => {
  const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  const asked = await withGoogleEndpoint(async (port) => {
    expect(await run(port, 'push', '--force')).toContain('Pushed 5 files');
  });

  const url = `/v1/projects/${scriptId}/content`;
  expect(asked.map(({ method, url }) => ({ method, url }))).toEqual([
    { method: 'GET', url },
    { method: 'PUT', url },
  ]);
  expect(asked[1]?.authorization).toBe('Bearer access');
  const source = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
  expect(asked[1]?.body?.files.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'appsscript', type: 'JSON', source: source('appsscript.json') },
    { name: 'Code', type: 'SERVER_JS', source: source('Code.js') },
    { name: 'Imports', type: 'HTML', source: source('Imports.html') },
    { name: 'Sidebar', type: 'HTML', source: source('Sidebar.html') },
    { name: 'Workbooks', type: 'HTML', source: source('Workbooks.html') },
  ]);
});
