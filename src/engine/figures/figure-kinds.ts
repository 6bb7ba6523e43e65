/** What kind of figure it is, by words that mark one kind off from another: profit and revenue, the expected and the actual. */
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';

/** One thing by which figures of a kind are told apart, and the words for each of its values. */
interface Axis {
  dimensions?: readonly Dimension[];
  values: [value: string, words: RegExp][];
}

const COUNTS: readonly Dimension[] = ['money', 'share', 'points', 'count'];
const AMOUNTS: readonly Dimension[] = ['money', 'share', 'points', 'factor'];

/** Figures with two values of one axis are two figures. Words are looked for right after the figure, then before it, then farther on. */
const AXES: Axis[] = axes([
  {
    // "profit rose 12 percent" / "revenue rose 12 percent"
    dimensions: AMOUNTS,
    values: [
      ['profit', /\b(?:profits?|earnings|(?:net )?income)\b/],
      ['revenue', /\b(?:revenues?|sales|turnover)\b/],
      ['loss', /\b(?:loss(?:es)?|deficit)\b/],
      ['debt', /\bdebts?\b/],
      ['costs', /\b(?:costs?|expenses|spending)\b/],
      ['savings', /\b(?:sav(?:e[sd]?|ings?))\b/],
      ['dividend', /\bdividends?\b/],
      ['fine', /\b(?:fine[sd]?|penalt(?:y|ies))\b/],
      ['bribes', /\bbribes?\b/],
      ['exports', /\bexports?\b/],
      ['imports', /\bimports?\b/],
      ['shares', /\b(?:stake|owns?|shareholding)\b/],
      ['premium', /\bpremium\b/],
    ],
  },
  {
    // "turnout was 58 percent" / "she won 52 percent of the vote"
    dimensions: ['share', 'points'],
    values: [
      ['turnout', /\bturnout\b/],
      ['votes', /\bvotes?\b/],
      ['unemployment', /\b(?:unemployment|jobless)\b/],
      ['inflation', /\b(?:inflation|consumer prices)\b/],
      ['growth', /\b(?:growth|gross domestic product|gdp)\b/],
      ['profit', /\b(?:profits?|earnings|(?:net )?income)\b/],
      ['revenue', /\b(?:revenues?|sales|turnover)\b/],
    ],
  },
  {
    // "net profit" / "operating profit"
    dimensions: AMOUNTS,
    values: [
      ['net', /\bnet\b/],
      ['operating', /\boperating\b/],
      ['gross', /\bgross (?!domestic|national)/],
      ['before tax', /\b(?:pre-?tax|before tax)\b/],
      ['core', /\b(?:core|underlying|adjusted)\b/],
      ['headline', /\bheadline\b/],
    ],
  },
  {
    // "$5 billion in cash and stock" / "$4 billion in cash"
    dimensions: ['money'],
    values: [
      ['all', /\bin cash (?:and|or|plus) (?:stock|shares)\b|\bin (?:stock|shares) and cash\b|\bcash[ -]and[ -](?:stock|shares?)\b/],
      ['cash', /\bin cash\b(?! (?:and|or|plus) (?:stock|shares))/],
      ['stock', /\bin (?:stock|shares)\b(?! and cash)/],
    ],
  },
  {
    // "up 4 percent on the year" / "up 1 percent on the month"
    dimensions: AMOUNTS,
    values: [
      ['year', /\b(?:(?:from|on|over|than) (?:a|the|one|same \w+) (?:previous )?year|year[ -]on[ -]year|year[ -]over[ -]year|annual(?:ly|i[sz]ed)?|(?:a|one) year (?:ago|earlier|before)|same (?:period|month|quarter) (?:a|last|of last|the previous))\b/],
      ['month', /\b(?:(?:from|on|over|than) (?:a|the|one) (?:previous )?month|month[ -]on[ -]month|month[ -]over[ -]month|monthly|(?:a|one) month (?:ago|earlier|before))\b/],
      ['quarter', /\b(?:(?:from|on|over|than) (?:a|the|one) (?:previous )?quarter|quarter[ -]on[ -]quarter|quarterly)\b/],
    ],
  },
  {
    // "opened 3 percent lower" / "closed 5 percent lower"
    dimensions: AMOUNTS,
    values: [
      ['open', /\bopen(?:ed|s|ing)?\b/],
      ['close', /\b(?:clos(?:ed?|es|ing)|ended)\b/],
    ],
  },
  {
    // "destroyed 62 homes" / "damaged 140 homes" / "damaged or destroyed 180"
    values: [
      ['both', /\b(?:damaged? (?:or|and) destroy(?:ed)?|destroy(?:ed)? (?:or|and) damaged?)\b/],
      ['destroyed', /\bdestroy(?:s|ed|ing)?\b/],
      ['damaged', /\bdamag(?:e[sd]?|ing)\b/],
    ],
  },
  {
    // "14 goals in the league" / "19 goals in all competitions"
    dimensions: ['count'],
    values: [
      ['league', /\bleague\b/],
      ['career', /\bcareer\b/],
      ['all', /\ball competitions\b/],
      ['season', /\bseason\b/],
    ],
  },
  {
    // "winds of 185 km/h" / "gusts of 230 km/h"
    dimensions: ['speed'],
    values: [
      ['gusts', /\bgust(?:s|ing|ed)?\b/],
      ['sustained', /\bsustained\b/],
    ],
  },
  {
    // "convicted of seven counts" / "charged with nine counts"
    dimensions: ['count'],
    values: [
      ['charged', /\b(?:charged with|indicted on|faces) (?:\w+ )?$/],
      ['convicted', /\b(?:convicted of|guilty (?:of|on)) (?:\w+ )?$/],
      ['cleared', /\b(?:cleared|acquitted) of (?:\w+ )?$/],
    ],
  },
  {
    // "prosecutors called 31 witnesses" / "the defence called four"
    dimensions: ['count'],
    values: [
      ['prosecution', /\b(?:prosecut(?:ors|ion) (?:called|presented|brought)|for the prosecution)\b/],
      ['defence', /\b(?:defen[cs]e (?:called|presented|brought)|for the defen[cs]e)\b/],
    ],
  },
  {
    // "fired 11 shots" / "hit by 7 shots"
    dimensions: ['count'],
    values: [
      ['fired', /\b(?:fired|shots)\b/],
      ['hit', /\b(?:hit|struck|entered|wounds?)\b/],
    ],
  },
  {
    // "arrested a man of 24" / "a man of 19 was killed"
    dimensions: ['age'],
    values: [
      ['accused', /\b(?:arrest(?:ed|s)?|charged|detained|suspects?|accused|convicted|jailed|gunman|custody)\b/],
      ['victim', /\b(?:kill(?:ed|ing|s)|slain|murder(?:ed|ing)|died|victims?|dead|stabbed|wounded|injured|hurt)\b/],
    ],
  },
]); // prettier-ignore

/** With patterns that find every place of a word. */
function axes(found: Axis[]): Axis[] {
  return found.map((axis) => ({
    ...axis,
    values: axis.values.map(([value, words]) => [value, new RegExp(words, 'g')]),
  }));
}

/** Marks that one figure has and its rival lacks: then they are two figures. Words of `either` stand beside figures of both sorts. */
const MARKS: { dimensions?: readonly Dimension[]; words: RegExp; either?: RegExp; whole?: true }[] = [
  // what was expected, beside what came
  { dimensions: COUNTS, words: /\b(?:had (?:been )?(?:expected|forecast|predicted|estimated)|(?:analysts|economists)\b.{0,40}\b(?:expect|forecast|predict))/ },
  // what was asked for or threatened, beside what was given
  { dimensions: ['duration', 'money'], words: /\b(?:ask(?:ed|ing)? for|demand(?:ed|ing|s)?|sought|seek(?:s|ing)?|request(?:ed|ing|s)?|wanted|recommended|fac(?:e[sd]?|ing)|maximum|(?:could|can|may|might) be (?:fined|sentenced|jailed)|(?:could|would|may|might) (?:have to )?(?:pay|serve|get))\b/, either: /\bmust\b[^.;]{0,60}\b(?:pay|serve|get)\b/ },
  // "four critically hurt" of all that were hurt
  { dimensions: ['count'], words: /\b(?:critical(?:ly)?|serious(?:ly)?|severe(?:ly)?|slight(?:ly)?|light(?:ly)?|minor)\b/ },
  // whom one hospital took in, of all that were hurt
  { dimensions: ['count'], words: /\b(?:we|hospitals?|clinics?|doctors)\b[^.;]{0,30}\b(?:received|admitted|took in)\b/ },
  // "five died at the scene" of all that died
  { dimensions: ['count'], words: /\b(?:at the scene|on the spot|instantly|(?:died?|dying|dead) (?:\w+ )?(?:in|at)(?: a| the)? hospital)\b/ },
  // what a ship or a hall can take, beside what it took
  { dimensions: ['count'], words: /\b(?:licen[sc]ed|capacity|(?:can|could|to) (?:carry|seat)|(?:can|could) hold|maximum)\b/ },
  // what is needed, beside what there is
  { dimensions: COUNTS, words: /\b(?:needs?|needed|requires?|required)\b(?! (?:\w+ )?(?:hospital|medical|treatment|care|surgery|stitches|help|attention|oxygen)\b)/ },
  // "281 million in cash and the rest in stock"
  { dimensions: ['money'], words: /\bin cash\b(?! and (?:stock|shares))[^.;]{0,60}\b(?:stock|shares)\b/ },
  // "7.1 billion including debt"
  { dimensions: ['money'], words: /\b(?:(?:including|excluding|assumed|assumption of) (?:\w+ )?(?:debts?|tax(?:es)?|fees|costs)|enterprise value)\b/ },
  // the score when only a half was played
  { dimensions: ['score'], words: /\b(?:half-?time|at the (?:half|break|interval))\b/ },
  // "with 80 percent of ballots counted": wherever in the sentence
  { dimensions: ['share', 'points', 'count'], whole: true, words: /\bwith (?:about |nearly |almost |some )?[\d.]+ ?(?:%|per ?cent) of (?:the )?(?:ballots|votes|precincts|polling stations|districts) (?:counted|tallied|processed|reporting|in\b)/ },
  // what was said before
  { dimensions: COUNTS, words: /\b(?:initially|originally|previously|earlier (?:put|forecast|estimate[ds]?|said|reported))\b/ },
  // "online sales" of all sales
  { dimensions: AMOUNTS, words: /\b(?:online|domestic|overseas|international|foreign|same-store|like-for-like|comparable|digital|wholesale|advertising) (?:sales|revenues?|orders|profits?|income|earnings)\b/ },
  // "leaving out one-time items"
  { dimensions: ['money'], words: /\b(?:leaving out|excluding|stripping out|adjusted for|before|without) (?:[\w-]+ ){0,2}(?:items|charges|costs|gains|effects)\b/ },
  // "in fine and costs"
  { dimensions: ['money'], words: /\b(?:fines?|damages|compensation) (?:and|plus) (?:\w+ )?(?:costs|fees|interest)\b/ },
  // what a poll found, beside the vote
  { dimensions: ['share', 'points'], words: /\b(?:an?|opinion|exit|pre-election) poll\b/ },
  // "was raised from $20,000"
  { dimensions: COUNTS, words: /\b(?:raised|increased|reduced|lowered|cut|doubled|tripled) from (?:\w+ )?\|/ },
  // what was given back, beside what was taken
  { dimensions: ['count'], words: /\b(?:restored|returned home|reopened|released without)\b/ },
  // what such a thing can do, beside what it did
  { dimensions: ['speed'], words: /\b(?:can (?:reach|travel|go|do)|capable|designed|top speed)\b/ },
  // what the market pays, beside what a buyer does
  { dimensions: ['money'], words: /\bmarket (?:value|capitali[sz]ation|worth)\b/ },
  // another year's
  { dimensions: COUNTS, words: /\b(?:last|the previous) (?:year|season)\b/ },
]; // prettier-ignore

/** Characters read on either side of a figure. */
const REACH = 70;
/** Between a figure and the word for it right after: "5 million in debt", "52 percent of the vote", "5 million net profit". */
const OF = /^\s*(?:in (?!the\b)(?:\w+ )?|of (?:\w+ ){0,2}|(?:\w+ )?)$/;

/** Characters of a sentence read where all of it is. */
const WHOLE = 400;

/** The values of a figure on each axis, null where its sentence does not say; and which marks it has, null where it may. */
export interface FigureKind {
  values: (string | null)[];
  marks: (boolean | null)[];
}

/** Reads the kind of a figure from the words of its own part of the sentence. */
export function kindOf({ text, quantities }: SentenceFacts, quantity: Quantity): FigureKind {
  const { dimension, figure } = quantity;
  // Not past another figure of the kind: that has words of its own.
  const others = quantities.filter((q) => q.dimension === dimension && q !== quantity);
  const floor = Math.max(quantity.start - REACH, 0, ...others.map(({ end }) => (end <= quantity.start ? end : 0)));
  const roof = Math.min(figure.end + REACH, ...others.map(({ start }) => (start >= figure.end ? start : Infinity)));
  const before = text.slice(floor, quantity.start).toLowerCase().replace(/^.*[.;:()—–]\s/su, '');
  const after = text.slice(figure.end, roof).toLowerCase().split(/[;:()—–]|\.\s/, 1)[0]!;
  // The marks of another clause are not the figure's.
  const own = `${before.slice(before.lastIndexOf(', ') + 1)}|${after.split(', ', 1)[0]!}`;
  const of = (dimensions: readonly Dimension[] | undefined): boolean => !dimensions || dimensions.includes(dimension);
  return {
    values: AXES.map(({ dimensions, values }) =>
      of(dimensions) ? (nearest(values, after, 1, OF) ?? nearest(values, before, -1) ?? nearest(values, after, 1)) : null,
    ),
    marks: MARKS.map(({ dimensions, words, either, whole }) => {
      if (!of(dimensions)) return false;
      return words.test(whole ? text.slice(0, WHOLE).toLowerCase() : own) || (either?.test(own) ? null : false);
    }),
  };
} // prettier-ignore

/** The value whose word stands nearest to the figure in the text on one side of it. */
function nearest(values: Axis['values'], text: string, side: 1 | -1, between = /^/): string | null {
  let best: { value: string; distance: number } | null = null;
  for (const [value, words] of values)
    for (const { index, 0: word } of text.matchAll(words)) {
      const distance = side > 0 ? index : text.length - index - word.length;
      if (side > 0 && !between.test(text.slice(0, index))) continue;
      if (!best || distance < best.distance) best = { value, distance };
    }
  return best?.value ?? null;
}

/** Whether two figures are of two kinds: "net profit" and "operating profit", what was expected and what came. */
export function kindsApart(a: FigureKind, b: FigureKind): boolean {
  return (
    a.values.some((value, i) => value !== null && b.values[i] !== null && value !== b.values[i]) ||
    a.marks.some((mark, i) => mark !== null && b.marks[i] !== null && mark !== b.marks[i])
  );
}
