import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCode } from './code.mjs';
import { buildSidebar } from './sidebar.mjs';

/**
 * Fills dist/ with the three files that clasp pushes; leaves nothing there when one of them cannot be made.
 *
 * @param {string} root
 */
export async function build(root) {
  const dist = join(root, 'dist');
  try {
    const [code, sidebar, manifest] = await Promise.all([
      buildCode(join(root, 'appsscript', 'main.ts')),
      buildSidebar(join(root, 'sidebar')),
      readFile(join(root, 'appsscript', 'appsscript.json'), 'utf8'),
    ]);
    await mkdir(dist, { recursive: true });
    await put(join(dist, 'Code.js'), code);
    await put(join(dist, 'Sidebar.html'), sidebar);
    await put(join(dist, 'appsscript.json'), manifest);
    return { 'Code.js': code.length, 'Sidebar.html': sidebar.length };
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
