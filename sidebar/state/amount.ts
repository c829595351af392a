import { plainText } from '../../src/workbook/plain-text';

/** Numbers as people type them: any script's digits, either decimal mark, any habit of grouping thousands. */

const plain = (text: string): string => plainText(text).replace(/،/g, ',');

const habits = [
  { group: ',', decimal: '[.]' },
  { group: '[.]', decimal: ',' },
  { group: "[\\s'’٬]", decimal: '[.,٫]' },
];

const patterns = (decimals: string): RegExp[] =>
  habits.map(
    ({ group, decimal }) =>
      new RegExp(
        `^([0-9]+|[1-9][0-9]{0,2}(?:${group}[0-9]{2,3})*${group}[0-9]{3})(?:${decimal}(${decimals}))?$`,
      ),
  );

// 1.234 and 1,234 are thousands in a budget; three decimals are believed only where nothing else can be meant.
const readings = [...patterns('[0-9]{1,2}'), ...patterns('[0-9]{3}')];

// Beyond this, thousandths are no longer exact in a floating-point number.
const most = 9e12;

/** An amount from 0 up, or nothing where the text is none. */
export function parseAmount(text: string): number | undefined {
  const typed = plain(text);
  for (const reading of readings) {
    const [found, whole = '', decimals = '0'] = reading.exec(typed) ?? [];
    if (found === undefined) continue;
    const amount = Number(`${whole.replace(/[^0-9]/g, '')}.${decimals}`);
    return amount <= most ? amount : undefined;
  }
  return undefined;
}

/** A whole number written in digits alone, or nothing. */
export function parseWhole(text: string): number | undefined {
  const typed = plain(text);
  return /^[0-9]{1,9}$/.test(typed) ? Number(typed) : undefined;
}
