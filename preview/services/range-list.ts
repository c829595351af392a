import type { Area } from '../spreadsheet/book';
import { type Context, counted, uncounted } from './context';
import type { GoogleRange, GoogleRangeList } from './google-types';
import { createRange } from './range';

/** Several ranges of one sheet that are written together: one call, whatever their number. */
export function createRangeList(context: Context, areas: Area[]): GoogleRangeList {
  // The ranges behind the list make no calls of their own, so they are not counted.
  const ranges = areas.map((area) => createRange(uncounted(context), area));
  const each =
    <Args extends unknown[]>(act: (range: GoogleRange, ...args: Args) => unknown) =>
    (...args: Args): GoogleRangeList => {
      for (const range of ranges) act(range, ...args);
      return list;
    };
  const list: GoogleRangeList = counted('RangeList', context, {
    getRanges: () => areas.map((area) => context.make.range(area)),
    activate: each((range) => range.activate()),
    clearContent: each((range) => range.clearContent()),
    clearDataValidations: each((range) => range.clearDataValidations()),
    setBackground: each((range, color: string | null) => range.setBackground(color)),
    setFontColor: each((range, color: string | null) => range.setFontColor(color)),
    setFontSize: each((range, size: number) => range.setFontSize(size)),
    setFontStyle: each((range, style: Parameters<GoogleRange['setFontStyle']>[0]) =>
      range.setFontStyle(style),
    ),
    setFontWeight: each((range, weight: Parameters<GoogleRange['setFontWeight']>[0]) =>
      range.setFontWeight(weight),
    ),
    setFormula: each((range, formula: string) => range.setFormula(formula)),
    setHorizontalAlignment: each((range, align: Parameters<GoogleRange['setHorizontalAlignment']>[0]) =>
      range.setHorizontalAlignment(align),
    ),
    setNote: each((range, note: string | null) => range.setNote(note)),
    setNumberFormat: each((range, format: string) => range.setNumberFormat(format)),
    setValue: each((range, value: unknown) => range.setValue(value)),
    setVerticalAlignment: each((range, align: Parameters<GoogleRange['setVerticalAlignment']>[0]) =>
      range.setVerticalAlignment(align),
    ),
    setWrap: each((range, wrap: boolean) => range.setWrap(wrap)),
  });
  return list;
}
