/** Whom "he", "they" and "the official" mean, from what the article said before. */
import type { Span } from './comparison.ts';
import { isSpeaker, type Phrase } from './phrases.ts';
import type { Region } from './quote-marks.ts';
import type { Item } from './rows.ts';
import type { NamedSentence, Scene } from './scenes.ts';
import * as verbs from './speech-verbs.ts';
import { fold } from './tokens.ts';

/** How many sentences back a pronoun is followed. */
const PRONOUN_REACH = 6;
/** The same through sentences in which nobody is said to speak. */
const SILENT_REACH = 3;

/** A speaker in its place. */
export interface Speaker extends Span {
  sentence: number;
  phrase: Phrase;
}

/** What is known of an article so far. */
export interface State {
  sentences: readonly NamedSentence[];
  scenes: Scene[];
  fullest: ReadonlyMap<string, string>;
  /** Who speaks, or is reported, in each sentence so far. */
  spoken: (Speaker | null)[];
  last: { speaker: Speaker | null; sentence: number; region: Region; via: string | null } | null;
}

/** Whom a phrase means: pronouns become the last person that fits, other phrases stay. */
export function resolve(state: State, phrase: Phrase, sentence: number): Speaker | null {
  if (phrase.kind !== 'pronoun') return { start: phrase.start, end: phrase.end, sentence, phrase };
  if (!verbs.PERSONAL.has(phrase.head)) return null;
  return antecedent(state, phrase, sentence);
}

function antecedent(state: State, pronoun: Phrase, sentence: number): Speaker | null {
  const plural = pronoun.head === 'they';
  const nameIn = ({ person, anybody }: Scene): Item | undefined => (plural ? anybody : person);
  const within = nameIn(state.scenes[sentence]!);
  if (within && within.start < pronoun.start) return speakerOf(within, sentence);
  const who = ({ phrase }: Speaker): boolean =>
    phrase.kind === 'name' ? plural || phrase.name?.kind === 'person' : plural || isSpeaker(phrase.head);
  for (let s = sentence - 1; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const spoken = state.spoken[s];
    if (spoken && who(spoken)) return spoken;
    const name = sentence - s <= SILENT_REACH ? nameIn(state.scenes[s]!) : undefined;
    if (name) return speakerOf(name, s);
  }
  return null;
}

function isSomebody(phrase: Phrase): boolean {
  return (
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'name' ? phrase.name?.kind !== 'place' : isSpeaker(phrase.head))
  );
}

function speakerOf(item: Item, sentence: number): Speaker {
  const phrase: Phrase = {
    kind: 'name',
    start: item.start,
    end: item.end,
    head: item.fold,
    name: item.name,
    first: 0,
    last: 0,
  };
  return { start: item.start, end: item.end, sentence, phrase };
}

/** Who is reported to speak in a sentence without a quotation: "Ann Pike said she would go." */
export function reported(state: State, s: number): Speaker | null {
  const { row, cues } = state.scenes[s]!;
  const cue = cues.find(
    (one) => one?.speaker && !verbs.WEAK_VERBS.has(row[one.verb]?.fold ?? '') && isSomebody(one.speaker),
  );
  return cue?.speaker ? resolve(state, cue.speaker, s) : null;
}

/** The fullest name of a speaker in the article, where the text allows it to be told. */
export function nameOf(state: State, speaker: Speaker): string | null {
  const { phrase, sentence } = speaker;
  if (phrase.name) return state.fullest.get(phrase.name.key) ?? null;
  if (phrase.kind !== 'descriptor') return null;
  // "the official added": whoever was called an official when last heard
  const opening = fold(state.sentences[sentence]!.text.slice(phrase.start, phrase.start + 5));
  if (!opening.startsWith('the ')) return null;
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH * 2); s--) {
    const spoken = state.spoken[s];
    if (!spoken?.phrase.name) continue;
    if (isCalled(phrase.head, state.sentences[spoken.sentence]!.text, spoken))
      return state.fullest.get(spoken.phrase.name.key) ?? null;
  }
  return null;
}

/** Letters of the sentence looked at on either side of a name for what its bearer is. */
const BESIDE = 60;

/** "coach | Ann Pike", "Ann Pike |, the new coach of": whether the name stands beside the noun. */
function isCalled(noun: string, text: string, { start, end }: Span): boolean {
  const before = fold(text.slice(Math.max(0, start - BESIDE), start)).trimEnd();
  const after = fold(text.slice(end, end + BESIDE));
  const apposition = /^, (?:an? |the )?([^,.;:"”]*)/.exec(after)?.[1] ?? '';
  return before.endsWith(` ${noun}`) || before === noun || apposition.split(' ').includes(noun);
}
