import {
  type ICellData,
  type IUnitRange,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type IAllRuntimeData,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
} from '@univerjs/engine-formula';
import { firstValueFrom } from 'rxjs';
import type { Calculated } from '../spreadsheet/book';
import { registerFormulas } from './corrections/register-formulas';
import type { CalculationCell, CalculationName, CalculationSheet } from './request';
import { titlesOf, toUniverFormula } from './univer-formula';
import { fromUniverValue, isErrorText, toUniverValue } from './univer-values';

/**
 * Univer's formula engine alone, without its sheets: asked directly it answers as soon as it is done, where the
 * commands that the grid uses wait 100 ms for further edits.
 */
export class FormulaEngine {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  private readonly services = this.univer.__getInjector();
  private workbook: Workbook;
  private titles: ReadonlySet<string> = new Set();
  private loads = 0;

  constructor() {
    registerFormulas(this.univer);
    // Plugins start with the first workbook, so there is always one.
    this.workbook = this.createWorkbook([]);
  }

  async load(sheets: CalculationSheet[], names: CalculationName[]): Promise<Calculated[]> {
    const before = this.workbook.getUnitId();
    // A new identifier each time: the engine caches parsed formulas by workbook.
    this.workbook = this.createWorkbook(sheets);
    this.services.get(IUniverInstanceService).disposeUnit(before);
    const definedNames = this.services.get(IDefinedNamesService);
    definedNames.removeUnitDefinedName(before);
    for (const { name, reference } of names) {
      definedNames.registerDefinedName(this.workbook.getUnitId(), {
        id: name,
        name,
        formulaOrRefString: reference,
      });
    }
    return await this.calculate(null);
  }

  async change(cells: CalculationCell[]): Promise<Calculated[]> {
    const unitId = this.workbook.getUnitId();
    const dirty: IUnitRange[] = [];
    for (const cell of cells) {
      const { sheetId, row, column } = cell;
      const id = String(sheetId);
      this.services.get(IDependencyManagerService).removeFormulaDependency(unitId, id, row, column);
      this.matrix(id).setValue(row, column, toUniverCell(cell, this.titles));
      dirty.push({
        unitId,
        sheetId: id,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
    }
    return await this.calculate(dirty);
  }

  /** Null: everything. */
  private async calculate(dirtyRanges: IUnitRange[] | null): Promise<Calculated[]> {
    const calculation = this.services.get(ICalculateFormulaService);
    const formulas = this.services.get(FormulaDataModel);
    const complete = firstValueFrom(calculation.executionCompleteListener$);
    await calculation.execute({
      formulaData: formulas.getFormulaData(),
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaRange: formulas.getArrayFormulaRange(),
      forceCalculate: dirtyRanges === null,
      dirtyRanges: dirtyRanges ?? [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    return this.apply(await complete);
  }

  /** The engine reads its next inputs from the workbook, so results go back into it. */
  private apply({ unitData }: IAllRuntimeData): Calculated[] {
    const results: Calculated[] = [];
    for (const [id, cells] of Object.entries(unitData[this.workbook.getUnitId()] ?? {})) {
      const matrix = this.matrix(id);
      cells.forValue((row, column, result) => {
        const cell = matrix.getValue(row, column);
        // What a formula spills into its neighbours has no formula of its own and is not kept.
        if (!cell?.f || !result) return;
        const value = fromUniverValue(result);
        Object.assign(cell, toUniverValue(value));
        results.push({ sheetId: Number(id), row, column, value, ...(isErrorText(value) && { error: true }) });
      });
    }
    return results;
  }

  private createWorkbook(sheets: CalculationSheet[]): Workbook {
    this.loads += 1;
    this.titles = titlesOf(sheets);
    return this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: `book-${this.loads}`,
      sheetOrder: sheets.map(({ id }) => String(id)),
      sheets: Object.fromEntries(
        sheets.map((sheet) => [String(sheet.id), toUniverSheet(sheet, this.titles)]),
      ),
    });
  }

  private matrix(sheetId: string) {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet)
      throw new Error(`The calculation knows no sheet ${sheetId}: it must be given the whole book again.`);
    return sheet.getCellMatrix();
  }
}

function toUniverSheet(
  { id, title, rowCount, columnCount, cells }: CalculationSheet,
  titles: ReadonlySet<string>,
) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    cellData[cell.row] ??= {};
    Object.assign(cellData[cell.row] as object, { [cell.column]: toUniverCell(cell, titles) });
  }
  return { id: String(id), name: title, rowCount, columnCount, cellData };
}

function toUniverCell({ value, formula }: CalculationCell, titles: ReadonlySet<string>): ICellData {
  if (formula !== undefined) return { f: toUniverFormula(formula, titles) };
  return value === undefined ? {} : toUniverValue(value);
}
