const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Marks of direction that come along when text is copied from a page in Arabic. */
const unseen = /[\u200e\u200f\u061c\u2066-\u2069\ufeff]/g;

/** Text with the digits and spaces of any script as plain ones. */
export function plainText(text: string): string {
  // Most of what is read is plain already, and a file may hold a million of them.
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
