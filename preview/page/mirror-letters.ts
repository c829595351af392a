import { DocumentsSpanAndLineExtensionRegistry } from '@univerjs/engine-render';
import { STARTS_FROM_RIGHT } from './mirror-text';

interface Glyph {
  content?: string;
  left: number;
  width: number;
  parent?: { glyphGroup: Glyph[] };
}
interface Drawing {
  extensionOffset?: { spanPointWithFont?: { x: number } };
  draw(context: unknown, scale: unknown, glyph: Glyph, ...rest: unknown[]): void;
}

/** Links are drawn letter by letter. In the mirror the letters of a line that begins on the left change places. */
export function mirrorLetters(isMirrored: () => boolean): void {
  for (const drawing of DocumentsSpanAndLineExtensionRegistry.getData() as Drawing[]) {
    const draw = drawing.draw.bind(drawing);
    drawing.draw = (context, scale, glyph, ...rest) => {
      const point = drawing.extensionOffset?.spanPointWithFont;
      const shift = point && isMirrored() ? shiftOf(glyph) : 0;
      if (point) point.x += shift;
      draw(context, scale, glyph, ...rest);
      if (point) point.x -= shift;
    };
  }
}

/** From a letter's place in its line, counted from the left, to the same place counted from the right. */
function shiftOf({ left, width, parent }: Glyph): number {
  const line = parent?.glyphGroup ?? [];
  const last = line[line.length - 1];
  if (!last || STARTS_FROM_RIGHT.test(line.map(({ content = '' }) => content).join(''))) return 0;
  return last.left + last.width - width - 2 * left;
}
