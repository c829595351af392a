import { buildPage } from '../server/build-page';
import { createPreviewServer } from '../server/server';

const DEFAULT_PORT = 4173;
/** Loopback only: the preview is for the person who started it. */
const HOST = '127.0.0.1';

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  const server = createPreviewServer(await buildPage(process.cwd()), process.cwd());
  server.on('error', (error) => {
    process.stderr.write(`The preview cannot be served on port ${port}: ${error.message}\n`);
    process.exitCode = 1;
  });
  server.listen(port, HOST, () => process.stdout.write(`http://localhost:${port}/\n`));
}

void start();
