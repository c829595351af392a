import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** On a port of its own, for this machine alone; gives the address. */
export const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://localhost:${(server.address() as AddressInfo).port}/`),
    );
  });
