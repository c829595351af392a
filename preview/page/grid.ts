import {
  BooleanNumber,
  CommandType,
  DEFAULT_STYLES,
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import { ICanvasPopupService } from '@univerjs/ui';
import { bookToUniver } from '../calculation/book-to-univer';
import { DEFAULT_STYLE } from '../calculation/univer-styles';
import { univerToBook } from '../calculation/univer-to-book';
import type { Area, Book } from '../spreadsheet/book';
import { type CellChange, cellChanges } from './cell-changes';
import { fitRows } from './fit-rows';
import { gridWords } from './grid-words';
import { Mirror } from './mirror';
import { mirrorPopups } from './mirror-popups';
import {
  correctArabic,
  correctFirstCalculation,
  correctOverflow,
  correctValidation,
} from './univer-corrections';
import { registerGridPlugins } from './univer-plugins';

export interface GridEvents {
  onEdit(): void;
  onActivate(): void;
  /** From then on reckoning may hold up everything else. */
  hasTime: Promise<void>;
}

const COPY_SHEET = 'sheet.command.copy-sheet';
const ACTIVATE_SHEET = 'sheet.operation.set-worksheet-active';
/** What Univer changes by itself, by reckoning, and nobody has typed. */
const NOT_TYPED = /^formula\.|row-auto-height|row-is-auto-height/;

/** The spreadsheet that a person sees and types into. */
export class Grid {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: gridWords,
    logLevel: LogLevel.ERROR,
  });
  private readonly services = this.univer.__getInjector();
  private readonly api: FUniver;
  private readonly mirror: Mirror;
  private workbook: Workbook;
  private drawings = 0;
  private drawing = false;
  private edited = false;
  /** Typed into since it was drawn: what is reckoned from now on belongs to the book, too. */
  private typedInto = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private readonly copies = new Map<string, string>();

  constructor(
    container: HTMLElement,
    private book: Book,
    private readonly events: GridEvents,
  ) {
    // Drop-downs and links look here for what a cell does not say, not in the sheet's own default.
    Object.assign(DEFAULT_STYLES, DEFAULT_STYLE);
    this.mirror = new Mirror(container, () => this.services.get(IEditorBridgeService).isVisible().visible);
    correctOverflow();
    correctArabic();
    registerGridPlugins(this.univer, container);
    this.workbook = this.create(book);
    correctFirstCalculation(this.services.get(ICalculateFormulaService), events.hasTime);
    this.api = FUniver.newAPI(this.univer);
    this.activate(book.activeSheetId);
    this.listen();
    void this.ready.then(() => this.settle());
    mirrorPopups(this.services.get(ICanvasPopupService), () => this.mirror.isOn);
    correctValidation(
      this.services.get(SheetsDataValidationValidatorService),
      (unitId) => unitId === this.workbook.getUnitId(),
    );
  }

  /** Before this Univer cannot be asked where it stands. */
  get ready(): Promise<void> {
    return this.services.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  get activeSheetId(): number {
    return Number(this.workbook.getActiveSheet().getSheetId());
  }

  /** The book as it was last drawn or read. */
  get shown(): Book {
    return this.book;
  }

  /** Takes in what is still being typed, as leaving the cell would. */
  async endTyping(): Promise<void> {
    await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** The book with everything that was typed so far; the same object as long as nothing was. */
  read(): Book {
    if (this.edited) {
      const data = this.services
        .get(IResourceLoaderService)
        .saveUnit<IWorkbookData>(this.workbook.getUnitId());
      const { book, hasNewSheets } = univerToBook(data as IWorkbookData, this.book, this.copies);
      this.edited = false;
      this.book = book;
      if (hasNewSheets) this.redraw(book, book.sheets[this.workbook.getActiveSheetIndex()]?.id);
    }
    this.book.activeSheetId = this.activeSheetId;
    return this.book;
  }

  draw(book: Book): void {
    this.typedInto = false;
    const changes = cellChanges(this.book, book);
    if (changes === null) this.redraw(book, book.activeSheetId);
    else {
      this.apply(changes);
      this.activate(book.activeSheetId);
      this.settle();
    }
    this.book = book;
  }

  private apply(changes: Map<number, CellChange>): void {
    this.drawing = true;
    const unitId = this.workbook.getUnitId();
    for (const [sheetId, { cleared, cells }] of changes) {
      for (const cellValue of [cleared, cells]) {
        const params: ISetRangeValuesMutationParams = { unitId, subUnitId: String(sheetId), cellValue };
        this.services.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
      }
    }
    this.drawing = false;
  }

  activate(sheetId: number): void {
    if (sheetId === this.activeSheetId) return;
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    if (sheet) this.api.getActiveWorkbook()?.setActiveSheet(sheet);
  }

  /** Shows cells, and typing goes there. */
  select({ sheetId, row, column, rows, columns }: Area): void {
    this.activate(sheetId);
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange(row, column, rows, columns).activate();
    sheet?.scrollToCell(row, column);
  }

  /** Univer cannot take a workbook's place with another's, so it gets a new one, shown where the old one was. */
  private redraw(book: Book, activeSheetId: number | undefined): void {
    const before = { unitId: this.workbook.getUnitId(), sheetId: this.activeSheetId, ...this.place() };
    this.drawing = true;
    this.copies.clear();
    this.services.get(IUniverInstanceService).disposeUnit(before.unitId);
    this.workbook = this.create({ ...book, activeSheetId: activeSheetId ?? before.sheetId });
    this.activate(activeSheetId ?? before.sheetId);
    if (this.activeSheetId === before.sheetId) this.show(before);
    this.settle();
    this.drawing = false;
    this.edited = false;
    this.events.onActivate();
  }

  private place() {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const selection = sheet?.getSelection()?.getActiveRange()?.getRange();
    return { scroll: sheet?.getScrollState(), selection };
  }

  private show({ scroll, selection }: ReturnType<Grid['place']>): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (selection) sheet?.getRange(selection).activate();
    if (scroll) sheet?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  }

  /** What Google sees to by itself when a sheet comes up or its cells change. */
  private settle(): void {
    clearTimeout(this.settling);
    this.mirror.isOn = this.workbook.getActiveSheet().isRightToLeft() === BooleanNumber.TRUE;
    fitRows(this.services, this.workbook);
    this.leaveHiddenCell();
  }

  /** Nobody would see what is typed into it. */
  private leaveHiddenCell(): void {
    const sheet = this.workbook.getActiveSheet();
    const { startRow = 0, startColumn = 0 } = this.place().selection ?? {};
    if (sheet.getRowVisible(startRow) && sheet.getColVisible(startColumn)) return;
    const row = firstIn(sheet.getRowCount(), (index) => sheet.getRowVisible(index));
    const column = firstIn(sheet.getColumnCount(), (index) => sheet.getColVisible(index));
    this.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).activate();
  }

  private create(book: Book): Workbook {
    this.drawings += 1;
    return this.univer.createUnit(
      UniverInstanceType.UNIVER_SHEET,
      bookToUniver(book, `book-${this.drawings}`),
    );
  }

  private listen(): void {
    this.services.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
      if (this.drawing) return;
      if (id === SetRangeValuesMutation.id) this.settleSoon();
      if (id === ACTIVATE_SHEET) this.settle();
      if (id === COPY_SHEET) this.noteCopy(params as { subUnitId?: string } | undefined);
      if (id === ACTIVATE_SHEET) this.events.onActivate();
      if (type !== CommandType.MUTATION || NOT_TYPED.test(id)) return;
      if (options?.fromFormula && !this.typedInto) return;
      if ((params as { unitId?: string } | undefined)?.unitId !== this.workbook.getUnitId()) return;
      this.edited = true;
      this.typedInto = true;
      this.events.onEdit();
    });
  }

  /** A calculation writes its results in several goes. */
  private settleSoon(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle());
  }

  /** By now the copy stands right behind its source and is the active sheet. */
  private noteCopy(params: { subUnitId?: string } | undefined): void {
    const copy = this.workbook.getActiveSheet().getSheetId();
    const order = this.workbook.getSheetOrders();
    const source = params?.subUnitId ?? order[order.indexOf(copy) - 1];
    if (source !== undefined) this.copies.set(copy, source);
  }
}

function firstIn(count: number, is: (index: number) => boolean): number {
  return Array.from({ length: count }, (_, index) => index).find(is) ?? 0;
}
