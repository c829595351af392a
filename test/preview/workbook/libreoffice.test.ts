import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Book } from '../../../preview/spreadsheet/book';
import { makeWorkbook } from '../../../preview/workbook/make-workbook';
import { writeXlsx } from '../../../preview/xlsx/write-xlsx';
import { cellName } from '../../../src/workbook/a1';
import { type Language, languages } from '../../../src/workbook/language';
import { plans } from '../../laws/plans';
import { code, copyOf, newCalculated, savedPlan, workbookOf } from '../../laws/workbook';
import { ofAll, runs } from '../../support/sizes';
import { hasLibreOffice, recalculated } from './libreoffice';

const files = [
  'preview/sample/plan.json',
  'test/fixtures/plans/ilia-paris.json',
  'test/fixtures/plans/technext-singapore.json',
];
const locales = ['en_US', 'fr_FR', 'ar_EG', 'vi_VN', 'zh_CN'];

type Case = readonly [plan: string, language: Language, locale: string];
const all: Case[] = files.flatMap((plan) =>
  languages.flatMap((language) => locales.map((locale): Case => [plan, language, locale])),
);
/** One of commas for decimals and one from right to left stand for all 75. */
const cases = ofAll(all, (): Case[] => [
  ['preview/sample/plan.json', 'en', 'fr_FR'],
  ['test/fixtures/plans/technext-singapore.json', 'ar', 'vi_VN'],
]);

/** Where LibreOffice is not installed there is nobody to ask. */
const judged = hasLibreOffice() ? describe : describe.skip;

/** Another plan with each seed; the title of a test that fails says how to have it again. */
const seed = Number(process.env['THROUGHLINE_SEED'] ?? 1);
/** LibreOffice counts a letter beyond the basic plane as one, Google as two: lengths of such texts differ. */
const inBasicPlane = (plan: string): string => plan.replace(/[\u{10000}-\u{10FFFF}]/gu, '☺');
const random = fc.sample(fc.tuple(plans, fc.constantFrom(...locales)), { seed, numRuns: runs(1, 40) });

judged('LibreOffice, asked to work the workbook out by itself', () => {
  it.each(cases)(
    'agrees with the local spreadsheet on every formula of %s, full, in %s, %s; and its plan file comes back',
    async (plan, language, locale) => {
      const { book, compared, different, errorCells } = await workedOut(readFileSync(plan, 'utf8'), {
        language,
        locale,
      });
      expect(errorCells).toEqual([]);
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
      const saved = savedPlan(copyOf(book));
      const again = workbookOf(saved, { locale });
      expect(savedPlan(again)).toEqual(saved);
    },
  );

  it.each(random.map(([plan, locale], index) => [seed, index, locale, plan] as const))(
    'agrees on a random plan with zeros, blanks and texts, and nothing is an error: THROUGHLINE_SEED=%i, number %i, %s',
    async (_seed, _index, locale, plan) => {
      const { compared, different, errorCells } = await workedOut(inBasicPlane(JSON.stringify(plan)), {
        locale,
      });
      expect({ errorCells, different }).toEqual({ errorCells: [], different: [] });
      expect(compared).toBeGreaterThan(1000);
    },
  );
});

async function workedOut(plan: string, { language, locale }: { language?: Language; locale: string }) {
  const options = { size: 'full' as const, language, locale, asOf: '2026-11-20' };
  const { book, report } = await makeWorkbook(code, plan, options, newCalculated);
  const theirs = await recalculated(await writeXlsx(withoutResults(book)));
  return { book, errorCells: report.errorCells, ...compare(book, theirs) };
}

/** No result is handed over: whatever LibreOffice shows, it has worked out. */
function withoutResults(book: Book): Book {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets)
    for (const line of Object.values(sheet.cells))
      for (const cell of Object.values(line)) if (cell.formula !== undefined) delete cell.value;
  return copy;
}

function compare(book: Book, theirs: Map<string, unknown[][]>) {
  const different: string[] = [];
  let compared = 0;
  for (const sheet of book.sheets) {
    for (const [row, line] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell.formula === undefined) continue;
        compared += 1;
        const value = plain(theirs.get(sheet.title)?.[Number(row)]?.[Number(column)]);
        if (same(plain(cell.value), value)) continue;
        different.push(
          `${sheet.title}!${cellName(Number(row) + 1, Number(column) + 1)} ${cell.formula}: ${cell.value} / ${value}`,
        );
      }
    }
  }
  return { compared, different };
}

/** Files of Excel count a 29 February 1900, so that the days before it come out one late. */
const serialOf = (days: number): number => (days < 61 ? days - 1 : days);

const dayZero = Date.UTC(1899, 11, 30);
function plain(value: unknown): unknown {
  if (value instanceof Date) return serialOf((value.getTime() - dayZero) / 86_400_000);
  return value === undefined || value === null ? '' : value;
}

const same = (ours: unknown, other: unknown): boolean =>
  typeof ours === 'number' && typeof other === 'number'
    ? Math.abs(ours - other) <= 1e-9 * Math.max(1, Math.abs(ours))
    : ours === other;
