import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  method: string | undefined;
  url: string | undefined;
  authorization: string | undefined;
  body: { files: { name: string; type: string; source: string }[] } | null;
}

/** Plays the script service clasp speaks to: an empty project that takes whatever it is given. */
export async function withGoogleEndpoint(use: (port: number) => Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    const { method, url, headers } = request;
    asked.push({ method, url, authorization: headers.authorization, body: text ? JSON.parse(text) : null });
    response.setHeader('Content-Type', 'application/json');
    response.end(text || '{"files":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return asked;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
