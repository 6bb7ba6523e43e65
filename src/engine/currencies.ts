/** Currencies, by sign, code and name. */
import { type Piece, isHyphen } from './pieces.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'],
  ['₴', 'UAH'], ['₺', 'TRY'], ['₦', 'NGN'], ['฿', 'THB'], ['₱', 'PHP'], ['₫', 'VND'],
]); // prettier-ignore
/** Letters before the dollar sign: "A$5", "US$5". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aus', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['cdn', 'CAD'],
  ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['nt', 'TWD'], ['r', 'BRL'], ['mex', 'MXN'], ['z', 'ZWL'], ['j', 'JMD'],
]); // prettier-ignore
const CODES = new Set(
  'USD GBP EUR JPY INR RUB KRW ILS UAH TRY AUD CAD NZD HKD SGD TWD BRL MXN CHF CNY RMB SEK NOK DKK PLN CZK HUF ZAR NGN KES EGP SAR AED QAR PKR BDT LKR NPR THB IDR MYR PHP VND ARS CLP COP PEN'.split(
    ' ',
  ),
);
/** Names of currencies; "_" stands for a space. "Won" with a capital is no money. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    'USD dollar dollars buck bucks us_dollar us_dollars u.s._dollar u.s._dollars american_dollars',
    'AUD australian_dollar australian_dollars',
    'CAD canadian_dollar canadian_dollars',
    'GBP sterling quid pound_sterling pounds_sterling british_pound british_pounds',
    'EUR euro euros',
    'JPY yen',
    'CNY yuan renminbi',
    'INR rupee rupees',
    'RUB ruble rubles rouble roubles',
    'UAH hryvnia hryvnias',
    'TRY lira',
    'ILS shekel shekels',
    'CHF franc francs swiss_franc swiss_francs',
    'KRW won',
    'THB baht',
    'ZAR rand',
    'NGN naira',
    'BRL reais',
    'PLN zloty zlotys',
    'SEK krona kronor',
    'NOK kroner',
    'HUF forint forints',
    'MYR ringgit',
    'IDR rupiah',
    'AED dirham dirhams',
    'SAR riyal riyals',
    'MXN peso pesos',
  ].flatMap((entry) => {
    const [code = '', ...names] = entry.split(' ');
    return names.map((name): [string, string] => [name.replace('_', ' '), code]);
  }),
);

/** A currency before the figure: "$", "US$", "Rs", "EUR". */
export function readCurrencyBefore(pieces: Piece[], at: number): { code: string; next: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const sign = SIGNS.get(piece.text);
  if (sign) {
    const us = pieces[at + 1]?.text === 'US' && pieces[at + 2]?.kind === 'figure';
    return { code: sign, next: at + (us ? 2 : 1) };
  }
  if (piece.kind !== 'word') return null;
  const after = pieces[at + 1];
  const dollar = after?.text === '$' && !after.gap ? DOLLARS.get(piece.low.replace(/\./g, '')) : undefined;
  if (dollar) return { code: dollar, next: at + 2 };
  if (/^(?:rs|inr)$/.test(piece.low)) return { code: 'INR', next: after?.text === '.' ? at + 2 : at + 1 };
  if (CODES.has(piece.text)) return { code: piece.text === 'RMB' ? 'CNY' : piece.text, next: at + 1 };
  return null;
}

/** A currency after the figure: "5 million dollars", "20 euros", "50 cents", "100 USD". Cents are a hundredth. */
export function readCurrencyAfter(
  pieces: Piece[],
  at: number,
): { code: string; factor: number; next: number; hyphen: boolean } | null {
  const hyphen = isHyphen(pieces[at]);
  const from = hyphen ? at + 1 : at;
  const piece = pieces[from];
  if (!piece) return null;
  const sign = SIGNS.get(piece.text);
  if (sign && !piece.gap && !/\d/.test(pieces[from + 1]?.text[0] ?? ''))
    return { code: sign, factor: 1, next: from + 1, hyphen };
  if (piece.kind !== 'word') return null;
  const two = NAMES.get(`${piece.low} ${pieces[from + 1]?.low ?? ''}`);
  if (two) return { code: two, factor: 1, next: from + 2, hyphen };
  const one = NAMES.get(piece.low);
  if (one && piece.text !== 'Won') return { code: one, factor: 1, next: from + 1, hyphen };
  if (CODES.has(piece.text))
    return { code: piece.text === 'RMB' ? 'CNY' : piece.text, factor: 1, next: from + 1, hyphen };
  if (/^cents?$/.test(piece.low) && piece.text === piece.low)
    return { code: 'USD', factor: 0.01, next: from + 1, hyphen };
  if (piece.low === 'pence') return { code: 'GBP', factor: 0.01, next: from + 1, hyphen };
  return null;
}
