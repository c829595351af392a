import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const applications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The first browser this machine has, the light ones before the heavy ones. */
export function installedBrowser() {
  const {
    PATH = '',
    HOME = '',
    PROGRAMFILES,
    'PROGRAMFILES(X86)': PROGRAMFILES_X86,
    LOCALAPPDATA,
  } = process.env;
  if (process.platform === 'win32') return firstIn([PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA], programs);
  if (process.platform === 'darwin')
    return firstIn(['/Applications', join(HOME, 'Applications')], applications);
  return firstIn(PATH.split(delimiter), names);
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} files in order of preference
 */
const firstIn = (folders, files) =>
  files
    .flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])))
    .find((path) => existsSync(path));
