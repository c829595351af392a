import type { LocaleRules } from './locales';
import { isAutomatic } from './number-formats';

/** A number as a cell shows it; dates are shown elsewhere. */
export function displayNumber(value: number, format: string, rules: LocaleRules): string {
  if (isAutomatic(format)) return displayAutomatic(value, rules);
  const [positive = '', negative, zero] = sectionsOf(format);
  if (value === 0 && zero !== undefined) return fill(zero, 0, rules);
  if (value < 0 && negative !== undefined) return fill(negative, -value, rules);
  const text = fill(positive, Math.abs(value), rules);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The parts of a format, split at each `;` that is not quoted. */
export function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function displayAutomatic(value: number, { decimal }: LocaleRules): string {
  const text = Number(value.toPrecision(15)).toString().toUpperCase();
  return text.replace('.', decimal).replace(/E([+-])(\d)$/, 'E$10$2');
}

const DIGITS = /[0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?(?:E[+-]0+)?|\.[0#?]+/;

function fill(section: string, value: number, rules: LocaleRules): string {
  // Words of the format stand as private characters until its digits are filled in.
  const literals: string[] = [];
  const keep = (text: string) => String.fromCharCode(0xe000 + literals.push(text) - 1);
  const pattern = section.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g,
    (_all, quoted, escaped, currency) => keep(quoted ?? escaped ?? currency ?? ''),
  );
  const percent = pattern.includes('%') ? 100 : 1;
  const shown = pattern.replace(DIGITS, (digits) => fillDigits(digits, value * percent, rules));
  return shown.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - 0xe000] ?? '');
}

function fillDigits(digits: string, value: number, { decimal, group }: LocaleRules): string {
  const [mantissa = '', exponent] = digits.split('E');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  if (exponent !== undefined) {
    const [number = '', power = ''] = value.toExponential(fraction.length).split('e');
    const size = power.replace(/[+-]/, '').padStart(exponent.length - 1, '0');
    return `${number.replace('.', decimal)}E${power.startsWith('-') ? '-' : '+'}${size}`;
  }
  const [integer = '0', decimals = ''] = roundedText(value, fraction.length).split('.');
  const padded = (integer === '0' && !whole.includes('0') ? '' : integer).padStart(
    (whole.match(/0/g) ?? []).length,
    '0',
  );
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, group) : padded;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  return kept || mantissa.endsWith('.') ? `${grouped}${decimal}${kept}` : grouped;
}

/** Halves go up as they read in decimal, which binary fractions alone would not give: 1.005 shows 1.01. */
function roundedText(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const scaled = Number((value * factor).toPrecision(15));
  return (Math.round(scaled) / factor).toFixed(decimals);
}
