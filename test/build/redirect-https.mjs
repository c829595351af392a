import { request } from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

/** Preloaded into clasp: whatever it asks of a host on the web, the server on LOCAL_PORT is asked instead. */
https.request = (url, options, listener) => {
  const { pathname, search } = new URL(url);
  return request(
    `http://127.0.0.1:${process.env.LOCAL_PORT}${pathname}${search}`,
    { ...options, agent: undefined },
    listener,
  );
};
syncBuiltinESMExports();
