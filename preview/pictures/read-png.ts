import { inflateSync } from 'node:zlib';

/** Colours of a picture, one number a pixel (0xRRGGBB), from the top left on. */
export interface Pixels {
  width: number;
  height: number;
  colours: Uint32Array;
}

/** Reads what browsers write: eight bits a colour, not interlaced. Transparency is left out. */
export function readPng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const lines = inflateSync(Buffer.concat(dataOf(png)));
  const stride = width * size;
  const colours = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const line = unfiltered(lines[start] ?? 0, lines.subarray(start + 1, start + 1 + stride), above, size);
    for (let column = 0; column < width; column += 1) {
      const at = column * size;
      colours[row * width + column] =
        ((line[at] ?? 0) << 16) | ((line[at + 1] ?? 0) << 8) | (line[at + 2] ?? 0);
    }
    above = line;
  }
  return { width, height, colours };
}

/** The chunks that hold the picture itself. */
function dataOf(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return chunks;
}

/** A line is stored as its difference from what PNG's filter of that line guesses. */
function unfiltered(
  filter: number,
  stored: Uint8Array,
  above: Uint8Array,
  size: number,
): Uint8Array<ArrayBuffer> {
  const line = new Uint8Array(stored.length);
  for (let at = 0; at < stored.length; at += 1) {
    const left = at >= size ? (line[at - size] ?? 0) : 0;
    const corner = at >= size ? (above[at - size] ?? 0) : 0;
    line[at] = (stored[at] ?? 0) + guess(filter, left, above[at] ?? 0, corner);
  }
  return line;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const far = [left, up, corner].map((each) => Math.abs(left + up - corner - each));
      const nearest = Math.min(...far);
      return [left, up, corner][far.indexOf(nearest)] ?? 0;
    }
    default:
      return 0;
  }
}
