import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { packer } from './packed';

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
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
};

/** Serves the page's own files from memory and the add-on's from where they were built, so that a rebuild shows after a reload. */
export function createPreviewServer(pageFiles: ReadonlyMap<string, string>, root: string): Server {
  const builtFiles: ReadonlyMap<string, string> = new Map([
    ['/Code.js', join(root, 'dist', 'Code.js')],
    ...['Sidebar', 'Imports', 'Workbooks'].map((name): [string, string] => [
      `/${name}.html`,
      join(root, 'dist', `${name}.html`),
    ]),
    ['/sample.json', join(root, 'preview', 'sample', 'plan.json')],
  ]);
  const pack = packer();
  // Begun now, so that nobody waits for it.
  for (const [path, text] of pageFiles) void pack(path, text);

  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const text =
      request.method === 'GET' ? (pageFiles.get(pathname) ?? (await read(builtFiles.get(pathname)))) : null;
    if (text === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const { bytes, tag } = await pack(pathname, text);
    response.setHeaders(new Map(Object.entries({ ...HEADERS, ...headersOf(pathname), ETag: tag })));
    answer(request, response, { text, bytes, tag });
  });
}

interface Served {
  text: string;
  bytes: Buffer;
  tag: string;
}

function answer({ headers }: IncomingMessage, response: ServerResponse, { text, bytes, tag }: Served): void {
  if (headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const isPacked = /\bgzip\b/.test(String(headers['accept-encoding']));
  const body = isPacked ? bytes : Buffer.from(text);
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length).end(body);
}

/** The name of a chunk changes with what is in it; everything else is asked for anew. */
const headersOf = (pathname: string) => ({
  'Content-Type': TYPES[extname(pathname)] ?? 'text/plain',
  'Cache-Control': pathname.startsWith('/chunks/') ? 'max-age=31536000, immutable' : 'no-cache',
});

async function read(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
