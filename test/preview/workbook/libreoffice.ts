import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';

/** Whether LibreOffice is there to be asked. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice works it out: each sheet's cell values, zero-based, by title. */
export async function recalculated(xlsx: Uint8Array): Promise<Map<string, unknown[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    writeFileSync(join(folder, 'plan.xlsx'), xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
    ];
    execFileSync('soffice', [profile, ...convert, join(folder, 'plan.xlsx')], { stdio: 'ignore' });
    const book = await readXlsx(readFileSync(join(folder, 'out', 'plan.xlsx')));
    return new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows as unknown[][]]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
