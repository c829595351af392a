import type { ImportFault } from './fault';

/** What spreadsheets and exports write: Excel writes GBK in China, Windows-1252 in France and Windows-1256 in Egypt. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gbk' | 'windows-1252' | 'windows-1256';

/** As much of it as browsers and Node both have. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal: boolean },
) => { decode: (bytes: Uint8Array) => string };

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether a file is a zip, as the workbooks of Excel and its kin are. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 3, 4);

/** The text of a file and how it is written, told from its bytes; a fault where it is no text. */
export function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } | ImportFault {
  const told = toldByMarks(bytes);
  if (typeof told === 'object') return told;
  const text = decoded(bytes, told);
  if (text !== undefined) return { text, encoding: told };
  const lenient = new TextDecoder(told).decode(bytes);
  const fault: ImportFault = { code: 'wrongEncoding', line: lineOfBadByte(lenient) };
  if (told !== 'utf-8' || isHalfRight(lenient)) return fault;
  const encoding = oldEncoding(bytes);
  const old = encoding && decoded(bytes, encoding);
  return encoding && old !== undefined ? { text: old, encoding } : fault;
}

const decoded = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Browsers read bytes that Windows has no sign for as controls.
    return /[\u0080-\u009f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

function toldByMarks(bytes: Uint8Array): Encoding | ImportFault {
  if (bytes.length === 0) return { code: 'empty' };
  if (isZip(bytes) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { code: 'workbook' };
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

/** Bytes that mean nothing read as one and the same sign: where more of them make letters, the file is UTF-8 with something broken. */
function isHalfRight(lenient: string): boolean {
  const count = (shape: RegExp) => lenient.match(shape)?.length ?? 0;
  return count(/[\u0080-\ufefe\uff00-\ufffc]/g) > count(/\ufffd/g);
}

/**
 * Which of the old encodings bytes beyond ASCII are of. Chinese signs are pairs of them; in French they stand alone between
 * letters; in Arabic they make words of any length.
 */
function oldEncoding(bytes: Uint8Array): Encoding | undefined {
  let [runs, pairs, alone, length] = [0, 0, 0, 0];
  for (let index = 0; index <= bytes.length; index++) {
    if ((bytes[index] ?? 0) >= 0x80) {
      length += 1;
      continue;
    }
    if (length > 0) runs += 1;
    if (length % 2 === 1) alone += length === 1 ? 1 : 0;
    else if (length > 0) pairs += 1;
    length = 0;
  }
  if (runs === 0) return undefined;
  if (pairs >= runs * 0.9) return 'gbk';
  return alone >= runs / 2 ? 'windows-1252' : 'windows-1256';
}

const lineOfBadByte = (text: string): number => text.slice(0, text.indexOf('\ufffd')).split('\n').length;
