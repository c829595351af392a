import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { listen } from '../../../preview/server/listen';
import { createPreviewServer } from '../../../preview/server/server';

const script = `const words = ${JSON.stringify('thread '.repeat(500))};`;
const server = createPreviewServer(
  new Map([
    ['/', '<!doctype html>'],
    ['/chunks/grid-ABC.js', script],
  ]),
  process.cwd(),
);
let address: string;

beforeAll(async () => {
  address = await listen(server);
});
afterAll(() => void server.close());

/** As it comes over the wire; fetch would unpack it. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    request(new URL(path, address), { headers: { Connection: 'close', ...headers } }, resolve).end();
  });
  return { status: response.statusCode, headers: response.headers, body: response };
}

test('what a browser can unpack is served packed, and as it is to anybody else', async () => {
  const packed = await ask('/chunks/grid-ABC.js', { 'Accept-Encoding': 'gzip, br' });
  const bytes = Buffer.concat(await packed.body.toArray());
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(Number(packed.headers['content-length'])).toBe(bytes.length);
  expect(bytes.length).toBeLessThan(script.length / 10);
  expect(gunzipSync(bytes).toString()).toBe(script);

  const plain = await ask('/chunks/grid-ABC.js');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(await text(plain.body)).toBe(script);
});

test('the page is shut off from others, whatever is asked of it', async () => {
  for (const path of ['/', '/chunks/grid-ABC.js', '/sample.json']) {
    expect((await ask(path)).headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
  }
});

test('what a browser has already is not sent again; only a chunk, named for what is in it, is not even asked for', async () => {
  const { headers } = await ask('/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask('/', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  expect((await ask('/', { 'If-None-Match': '"another"' })).status).toBe(200);
  expect((await ask('/chunks/grid-ABC.js')).headers['cache-control']).toContain('immutable');
});

test('what is not there is not found', async () => {
  expect((await ask('/nothing.js')).status).toBe(404);
});
