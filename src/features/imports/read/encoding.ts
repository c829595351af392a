import type { ImportFault } from '../fault';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** In which encoding a file is written, told from its first bytes; a fault where it is no text. */
export function encodingOf(bytes: Uint8Array): Encoding | ImportFault {
  if (bytes.length === 0) return { code: 'empty' };
  // A zip (xlsx, ods, numbers) and the older Excel format.
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { code: 'workbook' };
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zerosAt = (rest: number) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (even + odd === 0) return 'utf-8';
  // Without a mark: every second byte of plain letters is zero.
  if (odd > start.length / 8 && even < odd / 8) return 'utf-16le';
  return even > start.length / 8 && odd < even / 8 ? 'utf-16be' : { code: 'notText' };
}
