import { deflateSync } from 'node:zlib';
import type { Pixels } from './read-png';

/** In bytes. */
const LARGEST = 120_000;
/** A byte a pixel can name 256; with fewer, the edges of letters are rougher. */
const PALETTES = [256, 64, 24, 12];

/** A PNG with a palette, as rich as there is room for: pictures of tables have few colours. */
export function smallPng(pixels: Pixels): Buffer {
  const [first, ...rest] = PALETTES;
  return rest.reduce(
    (png, count) => (png.length <= LARGEST ? png : withPalette(pixels, count)),
    withPalette(pixels, first ?? 0),
  );
}

function withPalette({ width, height, colours }: Pixels, count: number): Buffer {
  const palette = commonest(colours, count);
  const lines = Buffer.alloc((width + 1) * height);
  const nearest = nearestIn(palette);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      lines[row * (width + 1) + 1 + column] = nearest(colours[row * width + column] ?? 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function commonest(colours: Uint32Array, count: number): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .slice(0, count)
    .map(([colour]) => colour);
}

function nearestIn(palette: number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const far = palette.map((each) => distance(each, colour));
    const index = far.indexOf(Math.min(...far));
    known.set(colour, index);
    return index;
  };
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, check]);
}

/** CRC-32 as PNG wants it; the first releases of Node 20 have none of their own. */
function checksum(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
