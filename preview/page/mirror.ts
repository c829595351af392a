/** The class of an element whose picture is turned round, columns from right to left. */
export const MIRRORED = 'mirrored';

const SHEET_CANVAS = 'univer-sheet-main-canvas';

const STARTS_FROM_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const SWAPPED: Record<string, { key: string; keyCode: number }> = {
  ArrowLeft: { key: 'ArrowRight', keyCode: 39 },
  ArrowRight: { key: 'ArrowLeft', keyCode: 37 },
};

/**
 * Univer knows no sheets from right to left. So its picture is turned round as a whole by the style sheet, and here what
 * must not be: each piece of text where it stands, and the arrow keys and the wheel, which mean what a person sees.
 */
export function followMirror(area: HTMLElement, isTyping: () => boolean): void {
  const isMirrored = () => area.classList.contains(MIRRORED);
  turnText(({ isConnected, id }) => isMirrored() && (!isConnected || id.startsWith(SHEET_CANVAS)));
  area.addEventListener(
    'keydown',
    (event) => {
      const swapped = SWAPPED[event.key];
      if (swapped && isMirrored() && !isTyping()) redefine(event, { ...swapped, code: swapped.key });
    },
    { capture: true },
  );
  area.addEventListener(
    'wheel',
    (event) => {
      if (isMirrored()) redefine(event, { deltaX: -event.deltaX });
    },
    { capture: true },
  );
}

/** Canvases that are in no page are those that Univer puts its picture together on. */
function turnText(isTurned: (canvas: HTMLCanvasElement) => boolean): void {
  const prototype = CanvasRenderingContext2D.prototype;
  const { fillText } = prototype;
  prototype.fillText = function (text, x, y, ...rest) {
    if (!isTurned(this.canvas)) return fillText.call(this, text, x, y, ...rest);
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

function redefine(event: Event, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(event, name, { value });
}
