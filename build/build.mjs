import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCode } from './code.mjs';
import { servedSizes } from './served.mjs';
import { buildSidebar } from './sidebar.mjs';
import { codeMap } from './trace.mjs';

/**
 * Fills dist/ with the three files that clasp pushes; leaves nothing there when one of them cannot be made. Gives sizes in
 * bytes: of the files, and of the sidebar as it is served in each language.
 *
 * @param {string} root
 */
export async function build(root) {
  const dist = join(root, 'dist');
  try {
    const [{ code, map }, sidebar, manifest] = await Promise.all([
      buildCode(join(root, 'appsscript', 'main.ts')),
      buildSidebar(join(root, 'sidebar')),
      readFile(join(root, 'appsscript', 'appsscript.json'), 'utf8'),
    ]);
    await mkdir(dist, { recursive: true });
    await put(join(dist, 'Code.js'), code);
    await mkdir(dirname(codeMap(root)), { recursive: true });
    await put(codeMap(root), map);
    await put(join(dist, 'Sidebar.html'), sidebar);
    await put(join(dist, 'appsscript.json'), manifest);
    const pushed = { 'Code.js': Buffer.byteLength(code), 'Sidebar.html': Buffer.byteLength(sidebar) };
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
