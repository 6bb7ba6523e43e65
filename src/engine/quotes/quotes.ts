/** The quotations of an article: whose words, said to whom, and what is no speech at all. */
import { isSomebody, nameOf, reported, resolve, type Speaker, type State } from './antecedents.ts';
import type { Quote } from '../facts.ts';
import { gendersOf } from '../names/gender.ts';
import { phraseFrom } from './phrases.ts';
import { findRegions, SIGNED, type Piece, type Region } from '../article/quote-marks.ts';
import { useOf } from './quote-use.ts';
import { fullestNames, sceneOf, surnamesOf, type NamedSentence } from './scenes.ts';
import { cueFor } from './cue-choice.ts';
import type { Cue } from './speakers.ts';
import { lastSubjectOf, subjectOf } from './subjects.ts';

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
  const result: Quote[][] = sentences.map(() => []);
  if (regions.length === 0) return result;
  // Whose words the last quotation is may be told in the sentence behind it, and no further on.
  const read = sentences.slice(0, pieces.findLastIndex((of) => of.length > 0) + 2);
  const scenes = read.map((sentence, s) => sceneOf(sentence, pieces[s]!));
  const fullest = fullestNames(sentences);
  const genders = gendersOf(sentences);
  const surnames = surnamesOf(sentences);
  const spoken = sentences.map(() => null);
  const state: State = { sentences, scenes, fullest, genders, surnames, spoken, last: null };
  let utterance = -1;
  let next = 0;
  for (const [s] of read.entries()) {
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

interface Heard {
  use: Quote['use'];
  speaker: Speaker | null;
  via: string | null;
  continues: boolean;
}

function hear(state: State, region: Region): Heard {
  const { cue, sentence } = findCue(state, region);
  const first = region.pieces[0]!;
  const use =
    region.pieces.length > 1
      ? 'speech'
      : useOf(state.sentences[first.sentence]!.text, state.scenes[first.sentence]!, first, cue);
  if (use !== 'speech') return { use, speaker: null, via: null, continues: false };
  const speaker = cue?.speaker
    ? resolve(state, cue.speaker, sentence, askerBefore(state, cue, sentence))
    : null;
  const viaText = cue?.via ? state.sentences[sentence]!.text.slice(cue.via.start, cue.via.end) : null;
  const { last } = state;
  const scene = state.scenes[first.sentence]!;
  const at = scene.itemOf.get(first) ?? 0;
  if (cue) {
    // "…," he said, "…": one cue between two pieces of one utterance
    const interrupted =
      last !== null &&
      last.sentence === first.sentence &&
      sentence === first.sentence &&
      scene.nearest.before[at] === cue.verb &&
      cueOfRegion(state, last.region)?.cue === cue;
    return { use, speaker, via: viaText, continues: interrupted };
  }
  const carried = carriedFrom(state, first, at);
  if (carried) return { use, ...carried };
  return { use, speaker: null, via: null, continues: false };
}

/** "Why?" Lee asked Pike. | "I forgot," he answered: whoever asked is not the one who answers. */
function askerBefore({ scenes, last }: State, cue: Cue, sentence: number): string | null {
  const verb = scenes[sentence]!.row[cue.verb]?.fold ?? '';
  if (!/^(?:responded|replied|answered|retorted)$/.test(verb) || !last?.speaker) return null;
  return sentence - last.sentence <= 1 ? (last.speaker.phrase.name?.key ?? null) : null;
}

/** "It was late," he said. | "We left." A quotation that opens its sentence right after another goes on speaking. */
function carriedFrom(state: State, first: Piece, at: number): Omit<Heard, 'use'> | null {
  const { sentences, scenes, last } = state;
  if (at > scenes[first.sentence]!.opening) return null;
  const before = first.sentence - 1;
  if (before < 0) return null;
  if (last && last.speaker && last.sentence === before) {
    return {
      speaker: last.speaker,
      via: last.via,
      continues: sentences[before]!.paragraph === sentences[first.sentence]!.paragraph,
    };
  }
  const spoken = state.spoken[before];
  if (spoken) return { speaker: spoken, via: null, continues: false };
  return null;
}

/** The cue of a region: in the sentence it ends in, then in the one it starts in, then a sentence before that ends in a colon. */
function findCue(state: State, region: Region): { cue: Cue | null; sentence: number } {
  const { scenes, sentences } = state;
  const own = cueOfRegion(state, region) ?? signature(state, region);
  if (own) return own;
  const first = region.pieces[0]!;
  const before = first.sentence - 1;
  if (
    before >= 0 &&
    /:\s*$/.test(sentences[before]!.text) &&
    scenes[first.sentence]!.itemOf.get(first) === 0
  ) {
    const { row, cues } = scenes[before]!;
    const cue = [...cues].reverse().find((one) => one?.speaker) ?? null;
    if (cue) return { cue, sentence: before };
    const first = subjectOf(row);
    const subject = first && isSomebody(first) ? first : (lastSubjectOf(row) ?? first);
    if (subject)
      return {
        cue: {
          speaker: subject,
          via: null,
          first: subject.first,
          last: subject.last,
          verb: -1,
          passive: false,
        },
        sentence: before,
      };
  }
  return { cue: null, sentence: first.sentence };
}

/** "It is over." That was the verdict of | Ann Pike. */
const VERDICT =
  /^(?:That|Those|Such|These) (?:was|were|is|are) the (?:\p{L}+ )?(?:verdict|message|words|warning|advice|view|reaction|answer|response|reply|assessment|conclusion|plea|promise|slogan) (?:of|from|by) /u;

/** Characters behind a quotation in which words stand, if its sentence has any more: dashes and marks are few. */
const FARTHEST = 200;

/** "We left." — Ann Pike: whoever is named behind the quotation, or in a line below it; "…" | said Ann Pike, below a block quote. */
function signature({ scenes, sentences }: State, region: Region): { cue: Cue; sentence: number } | null {
  const last = region.pieces.at(-1)!;
  const behind = sentences[last.sentence]!.text.slice(last.outerEnd);
  const sentence = /[\p{L}\p{N}]/u.test(behind.slice(0, FARTHEST)) ? last.sentence : last.sentence + 1;
  const scene = scenes[sentence];
  if (!scene) return null;
  const { row, cues } = scene;
  if (SIGNED.test(sentence === last.sentence ? behind : sentences[sentence]!.text)) {
    const from = sentence === last.sentence ? scene.itemOf.get(last)! + 1 : 0;
    const at = row.findIndex((item, k) => k >= from && item.type !== 'stop');
    const speaker = at < 0 || cues.some((cue, k) => k >= from && cue !== null) ? null : phraseFrom(row, at);
    if (!speaker) return null;
    return {
      cue: { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false },
      sentence,
    };
  }
  const verdict = sentence > last.sentence ? VERDICT.exec(sentences[sentence]!.text) : null;
  if (verdict) {
    const at = row.findIndex((item) => item.start >= verdict[0].length);
    const speaker = at < 0 ? null : phraseFrom(row, at);
    return (
      speaker && {
        cue: { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false },
        sentence,
      }
    );
  }
  const goesOn = region.block && sentence > last.sentence && /^\s*\p{Ll}/u.test(sentences[sentence]!.text);
  const cue = goesOn && cues.find((one) => one?.speaker);
  return cue && cue.first === 0 ? { cue, sentence } : null;
}

function cueOfRegion({ scenes, sentences }: State, region: Region): { cue: Cue; sentence: number } | null {
  const first = region.pieces[0]!;
  const last = region.pieces.at(-1)!;
  for (const piece of first === last ? [first] : [last, first]) {
    const { row, cues, nearest, itemOf } = scenes[piece.sentence]!;
    const at = itemOf.get(piece);
    if (at === undefined) continue;
    const endsOpen =
      /[,?!—–-]$/.test(sentences[piece.sentence]!.text.slice(piece.start, piece.end)) ||
      row[at + 1]?.fold === ',';
    const cue = cueFor(row, cues, nearest, at, endsOpen);
    if (
      cue &&
      !(piece === last && piece !== first && cue.verb < at) &&
      !(piece === first && piece !== last && cue.verb > at)
    )
      return { cue, sentence: piece.sentence };
  }
  return null;
}
