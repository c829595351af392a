import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The browser that comes with the npm packages, for Linux machines that have none: unpacked once, with the libraries
 * and the font it needs on a bare system, and told where they are.
 *
 * @param {string} root
 */
export async function npmBrowser(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const source = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const folder = join(root, '.build', 'browser', version);
  if (!existsSync(folder)) await unpack(join(source, 'bin'), folder);
  await writeFile(join(folder, 'fonts.conf'), fontsConf(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * @param {string} archives
 * @param {string} folder
 */
async function unpack(archives, folder) {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder and takes for its own whatever chromium it finds there.
  process.env.TMPDIR = draft;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium', 'al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
      await inflate(join(archives, `${name}.br`));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

/** The machine's own fonts come first; without any font at all the browser crashes. */
const fontsConf = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
