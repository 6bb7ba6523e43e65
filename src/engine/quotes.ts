/** The quotations of an article: whose words, said to whom, and what is no speech at all. */
import type { Span } from './comparison.ts';
import type { Name, Quote } from './facts.ts';
import { isSpeaker, rowOf, type Item, type Phrase } from './phrases.ts';
import { findRegions, type Piece, type Region } from './quote-marks.ts';
import { cueFor, findCues, nearestCues, subjectOf, type Cue, type Nearest } from './speakers.ts';
import * as verbs from './speech-verbs.ts';
import { fold } from './tokens.ts';

/** A sentence of an article, with its names. */
export interface NamedSentence {
  text: string;
  /** 0 is the headline. */
  paragraph: number;
  names: readonly Name[];
}

/** From this many words on, quoted words are somebody's words even where nobody is named. */
const SPEECH_WORDS = 4;
/** How many sentences back a pronoun is followed. */
const PRONOUN_REACH = 6;
/** The same through sentences in which nobody is said to speak. */
const SILENT_REACH = 3;

/** A speaker in its place. */
interface Speaker extends Span {
  sentence: number;
  phrase: Phrase;
}

interface Scene {
  row: Item[];
  cues: (Cue | null)[];
  nearest: Nearest;
  /** Item of each piece that starts in this sentence. */
  itemOf: Map<Piece, number>;
  /** Item before which there is nothing but stops. */
  opening: number;
  /** Nothing but quotations and stops. */
  bare: boolean;
  /** The first name of a person, and of anybody. */
  person: Item | undefined;
  anybody: Item | undefined;
}

/**
 * The quotations of one article.
 * @param sentences in order, with the names found in them.
 * @returns one list a sentence, in order. A quotation over several sentences has a piece in each, all of one utterance.
 *   The speaker is null where the text does not say. Never throws; linear in the length of the text.
 */
export function findQuotes(sentences: readonly NamedSentence[]): Quote[][] {
  const regions = findRegions(sentences);
  const pieces: Piece[][] = sentences.map(() => []);
  for (const region of regions) for (const piece of region.pieces) pieces[piece.sentence]!.push(piece);
  const scenes = sentences.map((sentence, s) => sceneOf(sentence, pieces[s]!));
  const fullest = fullestNames(sentences);
  const result: Quote[][] = sentences.map(() => []);
  const state: State = { sentences, scenes, fullest, spoken: sentences.map(() => null), last: null };
  let utterance = -1;
  let next = 0;
  for (const [s] of sentences.entries()) {
    for (; next < regions.length && regions[next]!.pieces[0]!.sentence === s; next++) {
      const region = regions[next]!;
      const heard = hear(state, region);
      const continues = heard.use === 'speech' && heard.continues;
      if (!continues) utterance++;
      const { speaker, via } = heard;
      for (const piece of region.pieces) {
        result[piece.sentence]!.push({
          start: piece.start,
          end: piece.end,
          utterance,
          use: heard.use,
          speaker: speaker ? sentences[speaker.sentence]!.text.slice(speaker.start, speaker.end) : null,
          speakerAt: speaker ? { sentence: speaker.sentence, start: speaker.start, end: speaker.end } : null,
          speakerName: speaker ? nameOf(state, speaker) : null,
          via,
        });
      }
      if (heard.use === 'speech') {
        const end = region.pieces.at(-1)!;
        state.last = { speaker, sentence: end.sentence, region, via };
        if (speaker) for (const piece of region.pieces) state.spoken[piece.sentence] = speaker;
      }
    }
    const said = state.spoken[s] ?? reported(state, s);
    if (said) state.spoken[s] = said;
  }
  return result;
}

interface State {
  sentences: readonly NamedSentence[];
  scenes: Scene[];
  fullest: ReadonlyMap<string, string>;
  /** Who speaks, or is reported, in each sentence so far. */
  spoken: (Speaker | null)[];
  last: { speaker: Speaker | null; sentence: number; region: Region; via: string | null } | null;
}

interface Heard {
  use: Quote['use'];
  speaker: Speaker | null;
  via: string | null;
  continues: boolean;
}

function sceneOf({ text, names }: NamedSentence, pieces: readonly Piece[]): Scene {
  const row = rowOf(text, names, pieces);
  const cues = findCues(row, text);
  const itemOf = new Map<Piece, number>();
  for (const [at, item] of row.entries()) if (item.type === 'quote') itemOf.set(pieces[item.quote]!, at);
  const named = row.filter((item) => item.type === 'name' && !item.possessive);
  return {
    row,
    cues,
    nearest: nearestCues(row, cues),
    itemOf,
    opening: row.findIndex((item) => item.type !== 'stop'),
    bare: row.every((item) => item.type === 'quote' || item.type === 'stop'),
    person: named.find((item) => item.name!.kind === 'person'),
    anybody: named[0],
  };
}

function fullestNames(sentences: readonly NamedSentence[]): Map<string, string> {
  const fullest = new Map<string, string>();
  for (const { text, names } of sentences)
    for (const { key, start, end } of names) {
      const form = text.slice(start, end);
      const known = fullest.get(key);
      if (known === undefined || form.length > known.length) fullest.set(key, form);
    }
  return fullest;
}

function hear(state: State, region: Region): Heard {
  const { cue, sentence } = findCue(state, region);
  const first = region.pieces[0]!;
  const use = useOf(state, region, cue);
  if (use !== 'speech') return { use, speaker: null, via: null, continues: false };
  const speaker = cue?.speaker ? resolve(state, cue.speaker, sentence) : null;
  const viaText = cue?.via ? state.sentences[sentence]!.text.slice(cue.via.start, cue.via.end) : null;
  const { last } = state;
  const scene = state.scenes[first.sentence]!;
  const at = scene.itemOf.get(first) ?? 0;
  if (cue) {
    // "…," he said, "…": one cue between two pieces of one utterance
    const interrupted =
      last !== null && last.sentence === first.sentence && sentence === first.sentence && scene.nearest.before[at] === cue.verb &&
      cueOfRegion(state, last.region)?.cue === cue;
    return { use, speaker, via: viaText, continues: interrupted };
  }
  const carried = carriedFrom(state, first, at);
  if (carried) return { use, ...carried };
  return { use, speaker: null, via: null, continues: false };
}

/** "It was late," he said. | "We left." A quotation that opens its sentence right after another goes on speaking. */
function carriedFrom(state: State, first: Piece, at: number): Omit<Heard, 'use'> | null {
  const { sentences, scenes, last } = state;
  if (at > scenes[first.sentence]!.opening) return null;
  const before = first.sentence - 1;
  if (before < 0) return null;
  if (last && last.speaker && last.sentence === before) {
    return { speaker: last.speaker, via: last.via, continues: sentences[before]!.paragraph === sentences[first.sentence]!.paragraph };
  }
  const spoken = state.spoken[before];
  if (spoken) return { speaker: spoken, via: null, continues: false };
  return null;
}

/** The cue of a region: in the sentence it ends in, then in the one it starts in, then a sentence before that ends in a colon. */
function findCue(state: State, region: Region): { cue: Cue | null; sentence: number } {
  const { scenes, sentences } = state;
  const own = cueOfRegion(state, region);
  if (own) return own;
  const first = region.pieces[0]!;
  const before = first.sentence - 1;
  if (before >= 0 && /:\s*$/.test(sentences[before]!.text) && scenes[first.sentence]!.itemOf.get(first) === 0) {
    const { row, cues } = scenes[before]!;
    const cue = [...cues].reverse().find((one) => one?.speaker) ?? null;
    if (cue) return { cue, sentence: before };
    const subject = subjectOf(row);
    if (subject) return { cue: { speaker: subject, via: null, first: subject.first, last: subject.last, verb: -1, passive: false }, sentence: before };
  }
  return { cue: null, sentence: first.sentence };
}

function cueOfRegion({ scenes, sentences }: State, region: Region): { cue: Cue; sentence: number } | null {
  const first = region.pieces[0]!;
  const last = region.pieces.at(-1)!;
  for (const piece of first === last ? [first] : [last, first]) {
    const { row, cues, nearest, itemOf } = scenes[piece.sentence]!;
    const at = itemOf.get(piece);
    if (at === undefined) continue;
    const endsOpen = /[,?!—–-]$/.test(sentences[piece.sentence]!.text.slice(piece.start, piece.end)) || row[at + 1]?.fold === ',';
    const cue = cueFor(row, cues, nearest, at, endsOpen);
    if (cue && !(piece === last && piece !== first && cue.verb < at) && !(piece === first && piece !== last && cue.verb > at)) return { cue, sentence: piece.sentence };
  }
  return null;
}

const TITLE_SMALL = /^(?:a|an|the|of|and|in|on|to|for|at|with|from|or|by|is|my|as)$/;

function useOf(state: State, region: Region, cue: Cue | null): Quote['use'] {
  const first = region.pieces[0]!;
  const text = state.sentences[first.sentence]!.text;
  if (region.pieces.length > 1) return 'speech';
  const quoted = text.slice(first.start, first.end);
  const words = quoted.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const { row, itemOf } = state.scenes[first.sentence]!;
  const at = itemOf.get(first) ?? 0;
  const previous = row[at - 1];
  const following = row[at + 1];
  // Ann "Boom" Pike
  const named = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(text.slice(item.start, item.end));
  if (words.length <= 3 && named(previous) && named(following) && !previous!.possessive && following!.start - first.outerEnd < 2) return 'term';
  const announced = previous?.type === 'stop' && /[,:]/.test(previous.fold);
  const ended = /[.,!?…]$/.test(quoted) && !/(?:Inc|Jr|Mr)\.$/.test(quoted);
  const capitals = words.length > 0 && /^["'(]?[\p{Lu}\p{N}]/u.test(quoted) && words.every((word) => /^['"(]?[\p{Lu}\p{N}&]/u.test(word) || TITLE_SMALL.test(fold(word)));
  const direct = announced && cue !== null && cue.verb < at;
  if (capitals && words.length >= 2 && words.length <= 8 && !direct && (at > 0 || !/[!?.]$/.test(quoted)) && !(cue && cue.first === at + 1) && (!/,$/.test(quoted) || !cue || cue.verb < at)) return 'title';
  if (cue?.passive) return 'term';
  const near = row.slice(Math.max(0, at - 3), at).map((item) => item.fold).join(' ');
  if (words.length <= 3 && /(?:known as|so-called|nicknamed|nickname|dubbed|codenamed|called the|named)(?: (?:the|a|an))?$/.test(near) && !(cue && cue.verb >= at - 3 && cue.verb < at && verbs.SPEECH_VERBS.has(row[cue.verb]!.fold) && /^(?:called|dubbed)$/.test(row[cue.verb]!.fold))) return 'term';
  if (words.length < SPEECH_WORDS && !cue) {
    return state.scenes[first.sentence]!.bare || (ended && words.length > 1 && /^\p{Lu}/u.test(quoted) && !/,$/.test(quoted)) ? 'speech' : 'term';
  }
  return 'speech';
}

/** Whom a phrase means: pronouns become the last person that fits, other phrases stay. */
function resolve(state: State, phrase: Phrase, sentence: number): Speaker | null {
  if (phrase.kind !== 'pronoun') return { start: phrase.start, end: phrase.end, sentence, phrase };
  if (!verbs.PERSONAL.has(phrase.head)) return null;
  return antecedent(state, phrase, sentence);
}

function antecedent(state: State, pronoun: Phrase, sentence: number): Speaker | null {
  const plural = pronoun.head === 'they';
  const nameIn = ({ person, anybody }: Scene): Item | undefined => (plural ? anybody : person);
  const within = nameIn(state.scenes[sentence]!);
  if (within && within.start < pronoun.start) return speakerOf(within, sentence);
  const who = ({ phrase }: Speaker): boolean => (phrase.kind === 'name' ? plural || phrase.name?.kind === 'person' : plural || isSpeaker(phrase.head));
  for (let s = sentence - 1; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const spoken = state.spoken[s];
    if (spoken && who(spoken)) return spoken;
    const name = sentence - s <= SILENT_REACH ? nameIn(state.scenes[s]!) : undefined;
    if (name) return speakerOf(name, s);
  }
  return null;
}

function isSomebody(phrase: Phrase): boolean {
  return phrase.kind === 'pronoun' || (phrase.kind === 'name' ? phrase.name?.kind !== 'place' : isSpeaker(phrase.head));
}

function speakerOf(item: Item, sentence: number): Speaker {
  const phrase: Phrase = { kind: 'name', start: item.start, end: item.end, head: item.fold, name: item.name, first: 0, last: 0 };
  return { start: item.start, end: item.end, sentence, phrase };
}

/** Who is reported to speak in a sentence without a quotation: "Ann Pike said she would go." */
function reported(state: State, s: number): Speaker | null {
  const { row, cues } = state.scenes[s]!;
  const cue = cues.find((one) => one?.speaker && !verbs.WEAK_VERBS.has(row[one.verb]?.fold ?? '') && isSomebody(one.speaker));
  return cue?.speaker ? resolve(state, cue.speaker, s) : null;
}

function nameOf(state: State, speaker: Speaker): string | null {
  const { phrase, sentence } = speaker;
  if (phrase.name) return state.fullest.get(phrase.name.key) ?? null;
  if (phrase.kind !== 'descriptor') return null;
  // "the official added": whoever was called an official when last heard
  const opening = fold(state.sentences[sentence]!.text.slice(phrase.start, phrase.start + 5));
  if (!opening.startsWith('the ')) return null;
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH * 2); s--) {
    const spoken = state.spoken[s];
    if (!spoken?.phrase.name) continue;
    const around = fold(state.sentences[spoken.sentence]!.text.slice(Math.max(0, spoken.start - 60), spoken.end + 60));
    if (around.includes(phrase.head)) return state.fullest.get(spoken.phrase.name.key) ?? null;
  }
  return null;
}
