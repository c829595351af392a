import { evaluate, evaluateMonths, evaluateRows } from '../../../preview/kpis/evaluate';
import { kpiBook } from '../../../preview/kpis/kpi-book';
import { writeXlsx } from '../../../preview/xlsx/write-xlsx';
import { sharedCalculator } from '../../support/shared-calculator';
import { runs } from '../../support/sizes';
import { hasLibreOffice, recalculated } from '../workbook/libreoffice';
import { everyKpi } from './cases';
import { planned, rowsOn } from './verdict-cases';

const money = [0, 0, 100, 300, 50, 0, 25, 400, 0, 0, 10, 0];
const judged = hasLibreOffice() ? test : test.skip;

judged('LibreOffice agrees with the local spreadsheet on every KPI, to date and month by month', async () => {
  const calculator = sharedCalculator();
  const months = evaluateMonths(everyKpi, calculator);
  const ours = evaluate(everyKpi, calculator).map((actual, index) => [actual, ...(months[index] ?? [])]);
  const { book, actuals, months: places } = kpiBook(everyKpi);
  const theirs = await recalculated(await writeXlsx(book));
  const different = everyKpi.flatMap(({ kpi, figures }, index) => {
    const cells = [...actuals.slice(index, index + 1), ...(places[index] ?? [])];
    return cells.flatMap(({ sheetId, row, column }, part) => {
      const value = theirs.get(book.sheets[sheetId]?.title ?? '')?.[row]?.[column] ?? '';
      const our = ours[index]?.[part] ?? '';
      return same(our, value) ? [] : [{ kpi, figures, part, our, theirs: value }];
    });
  });
  expect(different).toEqual([]);
});

const same = (ours: unknown, other: unknown): boolean =>
  typeof ours === 'number' && typeof other === 'number'
    ? Math.abs(ours - other) <= 1e-9 * Math.max(1, Math.abs(ours))
    : ours === other;

judged('LibreOffice agrees on what rows are judged to be, on days in and after the plan', async () => {
  const calculator = sharedCalculator();
  for (const [turn, today] of ['2026-05-20', '2026-12-31'].entries()) {
    const cases = rowsOn(today, money, runs(15, 200), 40 + turn).map(({ drawn }) => drawn);
    const plan = { today, money, months: planned.months };
    const ours = evaluateRows(cases, plan, calculator);
    const { book, cells } = kpiBook(cases, plan);
    const theirs = await recalculated(await writeXlsx(book));
    const different = cells.flatMap((row, index) =>
      Object.entries(row).flatMap(([name, { sheetId, row: line, column }]) => {
        const value = theirs.get(book.sheets[sheetId]?.title ?? '')?.[line]?.[column] ?? '';
        const our = ours[index]?.[name] ?? '';
        return same(our, value) ? [] : [{ case: cases[index], name, our, theirs: value }];
      }),
    );
    expect(different).toEqual([]);
  }
});
