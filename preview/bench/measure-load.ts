import { loadInVm } from '../bundle/load-in-vm';
import { median } from './median';
import { table } from './table';

export interface Load {
  codeMs: number;
  codeBytes: number;
  sidebarBytes: number;
}

const runs = 9;

/** How large the two files are as they stand on disk, and how long the script takes to load, as it does in each execution. */
export function measureLoad(code: string, sidebar: string): Load {
  const times = Array.from({ length: runs }, (_, run) => {
    const load = loadInVm();
    // Another text each time, for Node keeps what it has compiled and Apps Script does not.
    const text = `${code}\n// ${run}`;
    const started = performance.now();
    load(text, {});
    return performance.now() - started;
  });
  return {
    codeMs: Math.round(median(times) * 10) / 10,
    codeBytes: Buffer.byteLength(code),
    sidebarBytes: Buffer.byteLength(sidebar),
  };
}

export const loadTable = ({ codeMs, codeBytes, sidebarBytes }: Load): string =>
  table([
    ['Load', 'bytes', 'milliseconds'],
    ['Code.js', codeBytes, codeMs],
    ['Sidebar.html', sidebarBytes, ''],
  ]);
