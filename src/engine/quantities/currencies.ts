/** Currencies, by sign, code and name. */
import { type Piece, isHyphen } from '../words/pieces.ts';

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
    'BDT taka',
    'GHS cedi cedis',
    'ZMW kwacha',
    'ETB birr',
    'KZT tenge',
    'VND dong',
    'RON lei',
    'CZK koruna korunas',
    'IRR rial rials toman tomans',
  ].flatMap((entry) => {
    const [code = '', ...names] = entry.split(' ');
    return names.map((name): [string, string] => [name.replace('_', ' '), code]);
  }),
);

/** Names that several countries have for their money: "Kenyan shillings". "_" stands for a space. */
const OF_COUNTRIES: ReadonlyMap<string, string> = new Map(
  [
    'dollar american USD australian AUD canadian CAD singapore SGD hong_kong HKD new_zealand NZD taiwan TWD jamaican JMD zimbabwean ZWL',
    'pound british GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG south_sudanese SSP',
    'rupee indian INR pakistani PKR pakistan PKR sri_lankan LKR nepalese NPR nepali NPR mauritian MUR',
    'peso mexican MXN philippine PHP argentine ARS argentinian ARS colombian COP chilean CLP cuban CUP uruguayan UYU',
    'crown norwegian NOK danish DKK swedish SEK czech CZK icelandic ISK',
    'krone norwegian NOK danish DKK',
    'krona swedish SEK icelandic ISK',
    'shilling kenyan KES ugandan UGX tanzanian TZS somali SOS',
    'dinar kuwaiti KWD iraqi IQD jordanian JOD serbian RSD libyan LYD tunisian TND algerian DZD bahraini BHD',
    'riyal saudi SAR qatari QAR yemeni YER omani OMR',
    'rial iranian IRR omani OMR yemeni YER',
    'franc swiss CHF cfa XOF rwandan RWF congolese CDF',
    'won south_korean KRW north_korean KPW',
    'yuan chinese CNY',
    'yen japanese JPY',
    'lira turkish TRY',
    'real brazilian BRL',
    'rand south_african ZAR',
    'baht thai THB',
    'zloty polish PLN',
    'ringgit malaysian MYR',
    'forint hungarian HUF',
    'shekel israeli ILS',
    'ruble belarusian BYN',
  ].flatMap((entry) => {
    const [name = '', ...pairs] = entry.split(' ');
    return pairs.flatMap((word, at): [string, string][] =>
      at % 2 === 0 ? [[`${word.replace('_', ' ')} ${name}`, pairs[at + 1]!]] : [],
    );
  }),
);
/** Plurals of currencies to their singulars. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['kroner', 'krone'], ['kronor', 'krona'], ['kronur', 'krona'], ['koruna', 'crown'], ['korunas', 'crown'], ['reais', 'real'],
]); // prettier-ignore

/** "Kenyan shillings", "Hong Kong dollars": the index after it, and the code. */
function readCountrys(pieces: Piece[], at: number): { code: string; next: number } | null {
  for (const length of [1, 2]) {
    const country = Array.from({ length }, (_, step) => pieces[at + step]?.low ?? '').join(' ');
    const written = pieces[at + length]?.low ?? '';
    const name = PLURALS.get(written) ?? written.replace(/(?<=[a-z]{3})s$/, '');
    const code = OF_COUNTRIES.get(`${country} ${name}`);
    if (code) return { code, next: at + length + 1 };
  }
  return null;
}

/** Letters of local use before a figure: "KSh5m", "R20 million", "Rp 500,000". */
const LOCAL: ReadonlyMap<string, string> = new Map([
  ['KSh', 'KES'], ['Ksh', 'KES'], ['Sh', 'KES'], ['R', 'ZAR'], ['N', 'NGN'], ['Rp', 'IDR'], ['Tk', 'BDT'], ['Dh', 'AED'], ['Dhs', 'AED'],
  ['SKr', 'SEK'], ['NKr', 'NOK'], ['DKr', 'DKK'], ['RM', 'MYR'], ['Ft', 'HUF'], ['GH₵', 'GHS'], ['USh', 'UGX'], ['Ush', 'UGX'], ['TSh', 'TZS'],
]); // prettier-ignore

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
  const apart = /^(?:NT|HK|NZ|US|AU)$/.test(piece.text); // also "NT $5"
  const dollar =
    after?.text === '$' && (apart || !after.gap) ? DOLLARS.get(piece.low.replace(/\./g, '')) : undefined;
  if (dollar) return { code: dollar, next: at + 2 };
  const local = pieces[at + 1]?.kind === 'figure' ? LOCAL.get(piece.text) : undefined;
  if (local) return { code: local, next: at + 1 };
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
  if (piece.text === '¢' && !piece.gap) return { code: 'USD', factor: 0.01, next: from + 1, hyphen };
  const sign = SIGNS.get(piece.text);
  if (sign && !piece.gap && !/\d/.test(pieces[from + 1]?.text[0] ?? ''))
    return { code: sign, factor: 1, next: from + 1, hyphen };
  if (piece.kind !== 'word') return null;
  const countrys = readCountrys(pieces, from);
  if (countrys) return { ...countrys, factor: 1, hyphen };
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
