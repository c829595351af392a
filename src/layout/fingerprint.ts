/** A short text that differs, for all practical purposes, whenever the given data does (FNV-1a, twice). */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
