import { currencySigns } from '../../../workbook/currency-signs';
import { foldedName } from './folded-name';

/** Every currency in use, by its code. */
const codes = new Set(
  (
    'AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZD' +
    'EGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKR' +
    'LRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCR' +
    'SDGSEKSGDSHPSLESOSSRDSSPSTNSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXOFXPFYERZARZMWZWG'
  ).match(/.../g),
);

/** Words and longer signs for currencies; one that several share settles nothing between them. */
const words: Record<string, string> = {
  euro: 'EUR',
  euros: 'EUR',
  يورو: 'EUR',
  欧元: 'EUR',
  us$: 'USD',
  'u.s.$': 'USD',
  dollar: 'USD CAD AUD NZD SGD HKD TWD',
  dollars: 'USD CAD AUD NZD SGD HKD TWD',
  دولار: 'USD',
  美元: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  rmb: 'CNY',
  元: 'CNY TWD HKD',
  人民币: 'CNY',
  円: 'JPY',
  日元: 'JPY',
  vnđ: 'VND',
  đồng: 'VND',
  rs: 'INR PKR LKR NPR MUR SCR',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  kr: 'SEK NOK DKK ISK',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON MDL',
  fr: 'CHF',
  dh: 'MAD AED',
  dhs: 'AED MAD',
  fcfa: 'XOF XAF',
  cfa: 'XOF XAF',
  'ج.م': 'EGP',
  جنيه: 'EGP SDG',
  'د.إ': 'AED',
  درهم: 'AED MAD',
  'ر.س': 'SAR',
  ريال: 'SAR QAR OMR YER',
  'د.ك': 'KWD',
  'د.م': 'MAD',
  'د.ج': 'DZD',
  'د.ت': 'TND',
};
const known = new Map(
  [
    ...Object.entries(currencySigns),
    ...Object.entries(words).map(([word, all]): [string, string[]] => [word, all.split(' ')]),
  ].map(([word, all]): [string, string[]] => [foldedName(word), all]),
);

/** The currencies that a code, a sign or a word may stand for; undefined where it is none. */
export function currenciesOf(token: string): string[] | undefined {
  const code = token.trim().replace(/\.$/, '');
  if (codes.has(code)) return [code];
  const folded = foldedName(code);
  // Small letters are a code only where nobody writes a word so.
  return known.get(folded) ?? (/^\p{Sc}$/u.test(code) ? [] : undefined);
}

/** The same for the name of a column of currencies: `EUR`, `eur`, `Euro`. */
export const currencyNamed = (cell: string): string[] | undefined =>
  currenciesOf(cell.toUpperCase()) ?? currenciesOf(cell);
