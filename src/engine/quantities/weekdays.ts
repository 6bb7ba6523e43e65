/** Weekdays: which day "Friday" is, told from the day of publication and the verb it goes with. */
import { type DateRead, WEEKDAYS, bare, isoDay } from './calendar.ts';
import { type Piece, isCapital, isWord, low } from '../words/pieces.ts';

/** A weekday after one of these is any such day, or told from another day than that of publication: "a Sunday". */
const ANY_DAY = new Set(
  'a an any each every most some one that following previous preceding same'.split(' '),
);
/** Days with a name of their own, which come once a year: "Good Friday". */
const NAMED = new Set(
  'good black ash easter palm super cyber shrove maundy bloody holy fat giving small bright'.split(' '),
);
/** Weekdays within the names of papers, programmes and clubs: "The Sunday Times", "Monday Night Football". */
const IN_NAMES = new Set(
  'times mirror telegraph mail express herald post world independent tribune'.split(' '),
);
const NIGHT_SHOWS = new Set('live football lights raw fever smackdown'.split(' '));
const CLUBS = new Set(['sheffield', 'ruby']);

/** Words that put what is told on a coming day. */
const COMING = new Set(
  `will 'll shall would could may might must should next upcoming forthcoming coming due expected set scheduled planned slated poised
  expect expects likely meets flies arrives departs expires begins starts opens kicks takes faces resumes hosts plays travels visits goes go ahead until deadline tomorrow`.split(
    /\s+/,
  ),
);
/** Words that put it on a past day, besides those that end in -ed. */
const PAST = new Set(
  `was were had did said says told came went began took gave made saw met won lost beat fell rose left found held led hit
  struck shot died broke wrote spoke got became ran flew sent brought fought caught put cut quit drew grew sank shut`.split(
    /\s+/,
  ),
);
/** How far from a weekday its verb may stand, in pieces. */
const REACH = 10;

/**
 * Whether the weekday at `at` is a coming one, by the nearest word before it that tells, or else the nearest after it.
 * Null where it may be either: "Sunday's march will be remembered", "Sunday's march will go ahead".
 */
function isComing(pieces: Piece[], at: number): boolean | null {
  const before = nearestTense(pieces, at, -1);
  // "was in jail until Friday", but "cancelled all sailings until Friday"
  if (low(pieces, at - 1) === 'until') {
    const was = pieces
      .slice(Math.max(0, at - REACH), at)
      .some((piece) => /^(?:was|were|had)$/.test(piece.low));
    return was || (at < 2 && nearestTense(pieces, at, 1) === false) ? null : true;
  }
  // "ordered that he be freed by Friday": the coming one, or that one
  if (low(pieces, at - 1) === 'by' && before === false) return null;
  if (before !== null) return before;
  const opens = at < 2 && !/'s$/.test(pieces[at]!.low);
  const after = nearestTense(pieces, at, 1) ?? false;
  return after && !opens ? null : after;
}

function nearestTense(pieces: Piece[], at: number, step: 1 | -1): boolean | null {
  for (let i = at + step; pieces[i] && Math.abs(i - at) <= REACH; i += step) {
    const told = tenseOf(pieces, i);
    if (told !== null) return told;
    if (/^[;:]$/.test(pieces[i]!.text)) break;
  }
  return null;
}

const INTENDING = /^(?:plan|hope|aim|intend|want|vow|promise|agree|prepare|decide)(?:s|d|ed)?$/;

/** true: a coming day, false: a past one, null: the word tells nothing. */
function tenseOf(pieces: Piece[], at: number): boolean | null {
  const word = pieces[at]!.low;
  // "plans to open", "agreed to meet"
  if (low(pieces, at + 1) === 'to' && INTENDING.test(word)) return true;
  // "could have been set"
  if (low(pieces, at + 1) === 'have' && /^(?:would|could|may|might|must|should)$/.test(word)) return false;
  // "May", the month or the woman
  if (COMING.has(word) && !(word === 'may' && isCapital(pieces[at]))) return true;
  // "is to be held", "are to meet"
  if (/^(?:is|are)$/.test(word) && low(pieces, at + 1) === 'to') return true;
  // "arrested", but "will be sentenced", "to be held", "the alleged killer"
  const participle = /^(?:be|been|being|an?|the|is|are|to)$/.test(low(pieces, at - 1));
  return (PAST.has(word) || /[a-z]{2}ed$/.test(word)) && !participle ? false : null;
}

/**
 * "Tuesday", "last Tuesday", "next Tuesday"; null where the word is no weekday.
 * Without a day of publication, or where any such day is meant, the week stays open: "weekday:2".
 */
export function readPlainWeekday(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const piece = pieces[at];
  if (!isCapital(piece)) return null;
  const weekday = WEEKDAYS.get(bare(piece));
  if (weekday === undefined || isInName(pieces, at)) return null;
  let next = at + 1;
  if (pieces[next]?.kind === 'word' && !pieces[next]?.gap) next++;
  const day = reference === null || isOpen(pieces, at) ? null : dayOf(pieces, at, weekday, reference);
  const amount = day ?? weekday;
  return {
    dimension: 'date',
    iso: day === null ? `weekday:${weekday}` : isoDay(day),
    amount,
    high: null,
    unit: 'day',
    stated: { amount: weekday, high: null, unit: 'weekday' },
    next,
  };
}

function isInName(pieces: Piece[], at: number): boolean {
  const after = pieces[at + 1];
  if (CLUBS.has(low(pieces, at - 1)) && isCapital(pieces[at - 1])) return true;
  if (!isCapital(after) || !after.gap) return false;
  if (after.low === 'night' && isCapital(pieces[at + 2])) return NIGHT_SHOWS.has(low(pieces, at + 2));
  return IN_NAMES.has(after.low) && !/'s$/.test(pieces[at]!.low);
}

/** Any such day, or one told from another day: "a Sunday", "the Friday after next", "Good Friday", "a year ago Sunday". */
function isOpen(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const lead = low(pieces, at - 1);
  // "following Monday's attack": after it
  if (lead === 'following' && /'s$/.test(pieces[at]!.low)) return false;
  if (ANY_DAY.has(lead) || (NAMED.has(lead) && isCapital(before))) return true;
  if (lead === 'ago' || (lead === 'on' && low(pieces, at - 2) === 'ago')) return true;
  const after = low(pieces, at + 1);
  return (
    (after === 'after' && low(pieces, at + 2) === 'next') ||
    (lead === 'the' && /^(?:before|after|following|of)$/.test(after) && isWord(pieces[at + 2]))
  );
}

function dayOf(pieces: Piece[], at: number, weekday: number, reference: number): number | null {
  const today = ((((reference + 3) % 7) + 7) % 7) + 1;
  const back = (today - weekday + 7) % 7;
  const lead = low(pieces, at - 1);
  if (lead === 'last') return reference - back - (back === 0 ? 7 : 0);
  // "next Friday", said on a Wednesday, is the one in two days to some, in nine to others
  if (lead === 'next') return weekday > today ? null : reference - back + 7;
  if (back === 0) return reference;
  const coming = lead === 'this' ? weekday > today : isComing(pieces, at);
  return coming === null ? null : reference - back + (coming ? 7 : 0);
}
