import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCode } from './code.mjs';
import { servedSizes } from './served.mjs';
import { buildScript, buildSidebar } from './sidebar.mjs';
import { codeMap } from './trace.mjs';

/** Parts of the sidebar that its page fetches when they are needed. */
const onDemand = ['Imports', 'Workbooks'];

/**
 * Fills dist/ with the files that clasp pushes; leaves nothing there when one of them cannot be made. Gives sizes in bytes: of
 * the files, and of the sidebar as it is served in each language.
 *
 * @param {string} root
 */
export async function build(root) {
  const dist = join(root, 'dist');
  try {
    const [{ code, map }, sidebar, manifest, ...scripts] = await Promise.all([
      buildCode(join(root, 'appsscript', 'main.ts')),
      buildSidebar(join(root, 'sidebar')),
      readFile(join(root, 'appsscript', 'appsscript.json'), 'utf8'),
      ...onDemand.map((name) => buildScript(join(root, 'sidebar', 'scripts', `${name.toLowerCase()}.ts`))),
    ]);
    const parts = onDemand.map((name, index) => [`${name}.html`, scripts[index] ?? '']);
    /** @type {Record<string, string>} */
    const files = { 'Code.js': code, 'Sidebar.html': sidebar, ...Object.fromEntries(parts) };
    await mkdir(dist, { recursive: true });
    for (const [name, text] of Object.entries(files)) await put(join(dist, name), text);
    await mkdir(dirname(codeMap(root)), { recursive: true });
    await put(codeMap(root), map);
    await put(join(dist, 'appsscript.json'), manifest);
    const pushed = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]),
    );
    return { pushed, served: await servedSizes(root, sidebar) };
  } catch (error) {
    await rm(dist, { recursive: true, force: true });
    throw error;
  }
}

/**
 * In one step and only when it differs, so that whoever reads dist/ at this moment never sees half a file.
 *
 * @param {string} path
 * @param {string} text
 */
async function put(path, text) {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === text) return;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
