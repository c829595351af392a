import type { ColumnDef, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { areaName } from '../spreadsheet/a1';
import type { BookSheet, Cell } from '../spreadsheet/book';
import { cellsOf } from '../spreadsheet/cells';
import { copyFormula } from '../spreadsheet/copy-formula';
import { type ExcelNames, excelFormula } from './excel-formula';
import { excelRuleStyle, excelStyle } from './excel-style';
import { excelValidations } from './excel-validations';
import { COLUMN_WIDTH, fittedHeights } from './fitted-heights';

type ExcelCells = NonNullable<WriteSheet['cells']>;
type ExcelCell = Parameters<ExcelCells['set']>[1];

export function excelSheet(sheet: BookSheet, names: ExcelNames): WriteSheet {
  const { hiddenRows, frozenRows, frozenColumns, tabColor } = sheet;
  const cells: ExcelCells = new Map();
  for (const { row, column, cell } of cellsOf(sheet)) cells.set(`${row},${column}`, excelCell(cell, names));
  return {
    name: names.titles.get(sheet.id) ?? sheet.title,
    // Rows without cells are written too when they are hidden.
    rows: Array.from({ length: Math.max(-1, ...hiddenRows) + 1 }, () => []),
    cells,
    columns: excelColumns(sheet),
    rowDefs: excelRows(sheet),
    dataValidations: excelValidations(sheet, names),
    conditionalRules: excelRules(sheet, names),
    hidden: sheet.hidden,
    // Printed as wide as one page: a table cut in two across pages cannot be read.
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: {
      rightToLeft: sheet.rightToLeft,
      showGridLines: sheet.gridlines,
      ...(tabColor && { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }),
    },
    ...((frozenRows > 0 || frozenColumns > 0) && {
      freezePane: { rows: frozenRows, columns: frozenColumns },
    }),
  };
}

function excelCell(cell: Cell, names: ExcelNames): ExcelCell {
  const { value, formula, error, note } = cell;
  const looks = { style: excelStyle(cell), ...(note && { comment: { text: note } }) };
  if (formula === undefined || value === '#ERROR!')
    return { ...looks, ...(value !== undefined && { value }) };
  const result = error ? undefined : value;
  return {
    ...looks,
    formula: excelFormula(formula, names),
    ...(result !== undefined && { formulaResult: result }),
  };
}

/** Excel measures columns in characters: seven pixels each, and five around them. */
function excelColumns({ columnCount, columnWidths, hiddenColumns }: BookSheet): ColumnDef[] {
  return Array.from({ length: columnCount }, (_, column) => ({
    width: Math.max(0, ((columnWidths[column] ?? COLUMN_WIDTH) - 5) / 7),
    ...(hiddenColumns.includes(column) && { hidden: true }),
  }));
}

function excelRows(sheet: BookSheet): NonNullable<WriteSheet['rowDefs']> {
  const { rowHeights, hiddenRows } = sheet;
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of fittedHeights(sheet)) rows.set(row, { height });
  // Points, of which a screen's 96 pixels make 72.
  for (const [row, height] of Object.entries(rowHeights)) rows.set(Number(row), { height: height * 0.75 });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** One rule for each area: programs differ on which cell a rule with many areas starts from. */
function excelRules({ conditionalFormats }: BookSheet, names: ExcelNames): ConditionalRule[] {
  const rules = conditionalFormats.flatMap((format) =>
    format.areas.map((area) => {
      const [anchor = area] = format.areas;
      const formula = copyFormula(format.formula, area.row - anchor.row, area.column - anchor.column);
      return { format, range: areaName(area), formula: excelFormula(formula, names) };
    }),
  );
  return rules.map(({ format, range, formula }, index) => ({
    type: 'expression',
    priority: index + 1,
    formula,
    range,
    style: excelRuleStyle(format),
    // With Google the first rule that holds wins.
    stopIfTrue: true,
  }));
}
