/** A short text that differs, for all practical purposes, whenever the given data does (FNV-1a, twice). */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  const { imul } = Math;
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = imul(first ^ code, 0x01000193);
    second = imul(second ^ code, 0x85ebca6b);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
