import { evaluate, evaluateMonths } from '../../../preview/kpis/evaluate';
import { kpiBook } from '../../../preview/kpis/kpi-book';
import { writeXlsx } from '../../../preview/xlsx/write-xlsx';
import { sharedCalculator } from '../../support/shared-calculator';
import { hasLibreOffice, recalculated } from '../workbook/libreoffice';
import { everyKpi } from './cases';

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
