import type { Server } from 'node:http';

/** From now on: how many bytes the server sent of each path, as they went over the wire, headers apart. */
export function countServed(server: Server): ReadonlyMap<string, number> {
  const served = new Map<string, number>();
  server.on('request', ({ url = '/' }, response) =>
    response.on('finish', () => {
      const { pathname } = new URL(url, 'http://localhost');
      const sent = response.statusCode === 200 ? Number(response.getHeader('Content-Length')) : 0;
      served.set(pathname, (served.get(pathname) ?? 0) + sent);
    }),
  );
  return served;
}
