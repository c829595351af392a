import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Packed {
  bytes: Buffer;
  /** Another text has another one. */
  tag: string;
}

interface Kept {
  text: string;
  packed: Promise<Packed>;
}

const compress = promisify(gzip);

/** Compresses what is served under a path, once for each text that stands there. */
export function packer(): (path: string, text: string) => Promise<Packed> {
  const kept = new Map<string, Kept>();
  return (path, text) => {
    const known = kept.get(path);
    if (known?.text === text) return known.packed;
    const packed = pack(text);
    kept.set(path, { text, packed });
    return packed;
  };
}

const pack = async (text: string): Promise<Packed> => ({
  bytes: await compress(text),
  tag: `"${createHash('sha256').update(text).digest('base64url')}"`,
});
