/** The value of digits with signs between them, where `group` is the sign that this language puts between thousands. */
export function valueOfDigits(text: string, group: '.' | ','): number {
  // The sign of a number below zero, which no hyphen is.
  if (text.startsWith('⁻')) return -valueOfDigits(text.slice(1), group);
  const plain = text.replace(/[' ]/g, '');
  const signs = plain.match(/[.,]/g) ?? [];
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (signs.length === 0) return Number(plain);
  const sign = plain.charAt(last);
  const mixed = signs.some((other) => other !== sign);
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(plain);
  // Three digits behind one sign are thousands, unless the language writes its decimals with it.
  const isGroup = !mixed && grouped && (signs.length > 1 || sign === group || sign === ',');
  if (isGroup) return Number(plain.replace(/[.,]/g, ''));
  if (signs.length > 1 && !mixed) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
}
