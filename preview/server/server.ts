import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const HEADERS = {
  // Memory is shared between threads only in a page that has shut itself off from others.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves the page's own files from memory and the add-on's from where they were built, so that a rebuild shows after a reload. */
export function createPreviewServer(pageFiles: ReadonlyMap<string, string>, root: string): Server {
  const builtFiles: ReadonlyMap<string, string> = new Map([
    ['/Code.js', join(root, 'dist', 'Code.js')],
    ['/Sidebar.html', join(root, 'dist', 'Sidebar.html')],
    ['/sample.json', join(root, 'preview', 'sample', 'plan.json')],
  ]);

  return createServer(async ({ url = '/', method }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const text =
      method === 'GET' ? (pageFiles.get(pathname) ?? (await read(builtFiles.get(pathname)))) : null;
    if (text === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response
      .writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain' })
      .end(text);
  });
}

async function read(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
