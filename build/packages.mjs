import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether node_modules holds what package-lock.json asks for. Optional packages depend on the machine. */
function installed() {
  try {
    const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (path) => JSON.parse(readFileSync(path, 'utf8')).packages,
    );
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs what is missing; gives npm's exit code. */
export function preparePackages() {
  if (installed()) return 0;
  process.stderr.write('Installing packages (npm ci) ...\n');
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
