import { createNodeCalculator } from '../../../preview/calculation/node-calculator';
import { evaluate } from '../../../preview/kpis/evaluate';
import { kpiBook } from '../../../preview/kpis/kpi-book';
import { writeXlsx } from '../../../preview/xlsx/write-xlsx';
import { hasLibreOffice, recalculated } from '../workbook/libreoffice';
import { everyKpi } from './cases';

const judged = hasLibreOffice() ? test : test.skip;

judged(
  'LibreOffice agrees with the local spreadsheet on every KPI',
  async () => {
    const calculator = createNodeCalculator();
    const ours = evaluate(everyKpi, calculator);
    calculator.close();
    const { book, actuals } = kpiBook(everyKpi);
    const theirs = await recalculated(await writeXlsx(book));
    const different = everyKpi.flatMap(({ kpi, figures }, index) => {
      const { sheetId, row, column } = actuals[index] ?? { sheetId: 0, row: 0, column: 0 };
      const value = theirs.get(book.sheets[sheetId]?.title ?? '')?.[row]?.[column] ?? '';
      return same(ours[index] ?? '', value) ? [] : [{ kpi, figures, ours: ours[index], theirs: value }];
    });
    expect(different).toEqual([]);
  },
  180_000,
);

const same = (ours: unknown, other: unknown): boolean =>
  typeof ours === 'number' && typeof other === 'number'
    ? Math.abs(ours - other) <= 1e-9 * Math.max(1, Math.abs(ours))
    : ours === other;
