import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Cell } from '../spreadsheet/book';

type CellStyle = Pick<
  Cell,
  'format' | 'background' | 'color' | 'bold' | 'italic' | 'size' | 'align' | 'vertical' | 'wrap'
>;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} satisfies Record<NonNullable<Cell['align']>, HorizontalAlign>;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} satisfies Record<NonNullable<Cell['vertical']>, VerticalAlign>;

const TURNED = { left: 'right', center: 'center', right: 'left' } as const;

/** The page shows a right-to-left sheet in a mirror, where Univer's left is right. */
export function inMirror<Style extends Pick<Cell, 'align'>>(style: Style, rightToLeft: boolean): Style {
  return rightToLeft && style.align ? { ...style, align: TURNED[style.align] } : style;
}

/** What a Google sheet looks like where nothing else is said. */
export const DEFAULT_STYLE: IStyleData = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM };

export function toUniverStyle(cell: CellStyle): IStyleData | null {
  const style: IStyleData = {
    ...(cell.format !== undefined && { n: { pattern: cell.format } }),
    ...(cell.background !== undefined && { bg: { rgb: cell.background } }),
    ...(cell.color !== undefined && { cl: { rgb: cell.color } }),
    ...(cell.bold && { bl: BooleanNumber.TRUE }),
    ...(cell.italic && { it: BooleanNumber.TRUE }),
    ...(cell.size !== undefined && { fs: cell.size }),
    ...(cell.align && { ht: HORIZONTAL[cell.align] }),
    ...(cell.vertical && { vt: VERTICAL[cell.vertical] }),
    ...(cell.wrap && { tb: WrapStrategy.WRAP }),
  };
  return Object.keys(style).length > 0 ? style : null;
}

export function fromUniverStyle(style: IStyleData): CellStyle {
  const align = wordFor(HORIZONTAL, style.ht);
  const vertical = wordFor(VERTICAL, style.vt);
  return {
    ...(style.n?.pattern && { format: style.n.pattern }),
    ...(style.bg?.rgb && { background: asHex(style.bg.rgb) }),
    ...(style.cl?.rgb && { color: asHex(style.cl.rgb) }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.fs && { size: style.fs }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
  };
}

function wordFor<Word extends string>(words: Record<Word, number>, wanted: unknown): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === wanted);
}

/** Univer's colour picker says `rgb(1, 2, 3)`, Google's services `#010203`. */
function asHex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (!parts) return colour;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
