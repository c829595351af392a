import { inflateSync, strFromU8 } from 'fflate';

/** Data that the build has packed into a text (JSON, deflated, in base 64), as it was. */
export const unpack = (packed: string): unknown => JSON.parse(unpackText(packed));

/** The JSON itself. */
export const unpackText = (packed: string): string => strFromU8(inflateSync(bytesOf(packed)));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Apps Script has no atob. */
function bytesOf(text: string): Uint8Array {
  const values = [...text.replace(/=+$/, '')].map((letter) => letters.indexOf(letter));
  return Uint8Array.from({ length: Math.floor((values.length * 3) / 4) }, (_, index) => {
    const at = Math.floor((index * 4) / 3);
    const shift = (index % 3) * 2;
    return (((values[at] ?? 0) << (shift + 2)) | ((values[at + 1] ?? 0) >> (4 - shift))) & 0xff;
  });
}
