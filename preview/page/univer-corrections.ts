import type { ICalculateFormulaService } from '@univerjs/engine-formula';
import {
  DocumentsSpanAndLineExtensionRegistry,
  hasArabic,
  SpreadsheetSkeleton,
} from '@univerjs/engine-render';
import type { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** Around the text of a cell, both sides together. */
const PADDING = 4;

/** Univer measures without it whether a text runs over, and cuts those that are nearly as wide as their column. */
export function correctOverflow(): void {
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...where) {
    const padded = size && { ...size, width: size.width + PADDING };
    return getOverflowPosition.call(this, padded, ...where);
  };
}

interface Glyph {
  content?: string;
  /** The line's stretch of text that it stands in. */
  parent?: { glyphGroup: Glyph[] };
}

interface Drawing {
  draw(context: unknown, scale: unknown, glyph: Glyph, ...rest: unknown[]): void;
}

/**
 * In links and while typing Univer turns the letters of Arabic words round and puts word after word from the left, which
 * the browser does better: such a stretch of text is drawn at once, where it begins.
 */
export function correctArabic(): void {
  for (const drawing of DocumentsSpanAndLineExtensionRegistry.getData() as Drawing[]) {
    const draw = drawing.draw.bind(drawing);
    drawing.draw = (context, scale, glyph, ...rest) => {
      const glyphs = glyph.parent?.glyphGroup ?? [glyph];
      if (!glyphs.some(({ content = '' }) => hasArabic(content))) draw(context, scale, glyph, ...rest);
      else draw(context, scale, { ...glyph, content: glyph === glyphs[0] ? worded(glyphs) : '' }, ...rest);
    };
  }
}

const worded = (glyphs: Glyph[]): string =>
  glyphs.map(({ content = '' }) => (hasArabic(content) ? [...content].reverse().join('') : content)).join('');

/** Sheets that are not shown are validated when there is time, and by then their workbook may have been drawn anew. */
export function correctValidation(
  service: SheetsDataValidationValidatorService,
  isOpen: (unitId: string) => boolean,
): void {
  const validatorRanges = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, ...where) =>
    isOpen(unitId) ? await validatorRanges(unitId, ...where) : [];
}

/** A new workbook is worked out as soon as it is there, and nothing else moves meanwhile: that waits until there is time. */
export function correctFirstCalculation(service: ICalculateFormulaService, hasTime: Promise<void>): void {
  const execute = service.execute.bind(service);
  let last: unknown;
  service.execute = async (data) => {
    last = data;
    await hasTime;
    service.execute = execute;
    // What is asked for last names everything that was asked for and not yet worked out.
    if (last === data) await execute(data);
  };
}
