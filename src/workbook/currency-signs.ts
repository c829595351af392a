/** What a sign may stand for; one that several currencies share settles nothing between them. */
export const currencySigns: Record<string, string[]> = {
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'LBP', 'SYP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'ARS', 'CLP', 'COP'],
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  '₫': ['VND'],
  đ: ['VND'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₩': ['KRW'],
};

/** The sign or code of a currency that a number format shows; undefined where it shows none. */
export function currencyInFormat(format: string): string | undefined {
  const parts = format.match(/"[^"]*"|\[\$[^\]]*\]|\p{Sc}/gu) ?? [];
  const shown = parts.map((part) => part.replace(/^\[\$|-[^-]*\]$|[\]"]/g, '').trim());
  return shown.find((text) => currencySigns[text] !== undefined || /^[A-Za-z]{3}$|^\p{Sc}$/u.test(text));
}

/** Whether a sign or code may stand for a currency. */
export const standsFor = (sign: string, currency: string): boolean =>
  currencySigns[sign]?.includes(currency) ?? sign.toUpperCase() === currency;
