import { Spreadsheet, SpreadsheetColumnHeader, SpreadsheetRowHeader } from '@univerjs/engine-render';

export const STARTS_FROM_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** In a picture that is turned round, text is turned once more to be read; text that is being typed is not in the picture. */
export function mirrorText(isMirrored: () => boolean): void {
  const drawing = followDrawing();
  const { prototype } = CanvasRenderingContext2D;
  const { fillText } = prototype;
  prototype.fillText = function (text, x, y, ...rest) {
    if (!drawing.isSheet || !isMirrored()) return fillText.call(this, text, x, y, ...rest);
    this.save();
    if (this.textAlign === 'start') this.textAlign = 'left';
    if (STARTS_FROM_RIGHT.test(text)) this.direction = 'rtl';
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = this.measureText(text);
    this.translate(2 * x + right - left, 0);
    this.scale(-1, 1);
    fillText.call(this, text, x, y, ...rest);
    this.restore();
  };
}

interface Drawn {
  render(...args: unknown[]): unknown;
}

function followDrawing(): { isSheet: boolean } {
  const drawing = { isSheet: false };
  for (const { prototype } of [Spreadsheet, SpreadsheetRowHeader, SpreadsheetColumnHeader]) {
    const drawn = prototype as Drawn;
    const { render } = drawn;
    drawn.render = function (...args) {
      drawing.isSheet = true;
      const result = render.apply(this, args);
      drawing.isSheet = false;
      return result;
    };
  }
  return drawing;
}
