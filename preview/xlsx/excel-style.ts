import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { Cell, ConditionalFormat } from '../spreadsheet/book';
import { isAutomatic } from '../spreadsheet/number-formats';

const rgb = (color: string) => ({ rgb: color.slice(1).toUpperCase() });

/** What Google's cells look like by themselves. */
const FONT = { name: 'Arial', size: 10 };

export function excelStyle(cell: Cell): CellStyle {
  const { format, background, color, bold, italic, size, align, vertical, wrap } = cell;
  return {
    font: {
      ...FONT,
      ...(size && { size }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color && { color: rgb(color) }),
    },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(background) } }),
    ...(format !== undefined && !isAutomatic(format) && { numFmt: excelFormat(format) }),
    alignment: {
      vertical: vertical === 'middle' ? 'center' : (vertical ?? 'bottom'),
      ...(align && { horizontal: align }),
      ...(wrap && { wrapText: true }),
    },
  };
}

const excelFormat = (format: string): string => format.replace(/am\/pm/i, 'AM/PM');

export const excelRuleStyle = ({
  background,
  color,
  bold,
}: ConditionalFormat): NonNullable<ConditionalRule['style']> => ({
  // Differential styles are filled with the colour that others use for their pattern's ground.
  ...(background && {
    fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(background), bgColor: rgb(background) },
  }),
  ...((color || bold) && { font: { ...(bold && { bold }), ...(color && { color: rgb(color) }) } }),
});
