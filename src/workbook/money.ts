/** Currencies whose smallest unit is not a hundredth (ISO 4217). */
const digits: Record<string, number> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** How many decimals amounts of a currency have. */
export const minorDigits = (currency: string): number => digits[currency] ?? 2;

/** An amount as typed (major units) in minor units, so that sums are exact. */
export const toMinor = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** minorDigits(currency));

/** Minor units as an amount that people read. */
export const toMajor = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);

/** Google's number pattern for amounts of a currency; the code itself stands in the header. */
export const moneyPattern = (currency: string): string =>
  minorDigits(currency) === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits(currency))}`;
