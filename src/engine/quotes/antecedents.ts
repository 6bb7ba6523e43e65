/** Whom "he", "they" and "the official" mean, from what the article said before. */
import type { Span } from '../comparison.ts';
import { genderOfRole, type Gender } from '../names/gender.ts';
import type { Phrase } from './phrases.ts';
import { isSpeaker } from './speaking.ts';
import type { Region } from '../article/quote-marks.ts';
import type { Item } from './rows.ts';
import type { NamedSentence, Scene } from './scenes.ts';
import { subjectOf } from './subjects.ts';
import * as verbs from '../words/speech-verbs.ts';
import { fold } from '../words/tokens.ts';

/** How many sentences back a pronoun is followed. */
const PRONOUN_REACH = 6;
/** The same through sentences in which nobody is said to speak. */
const SILENT_REACH = 3;

/** Most names of a sentence a pronoun may mean. */
const CANDIDATES = 8;

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
  genders: ReadonlyMap<string, Gender>;
  /** Last words of people's names, folded: "Pike" of two people may be either. */
  surnames: ReadonlySet<string>;
  /** Who speaks, or is reported, in each sentence so far. */
  spoken: (Speaker | null)[];
  last: { speaker: Speaker | null; sentence: number; region: Region; via: string | null } | null;
}

/** Whom a phrase means: pronouns become the last person that fits, other phrases stay. `but`: a name it cannot mean. */
export function resolve(
  state: State,
  phrase: Phrase,
  sentence: number,
  but: string | null = null,
): Speaker | null {
  if (phrase.kind !== 'pronoun') return { start: phrase.start, end: phrase.end, sentence, phrase };
  if (phrase.head !== 'it' && !verbs.PERSONAL.has(phrase.head)) return null;
  return antecedent(state, phrase, sentence, but);
}

function antecedent(state: State, pronoun: Phrase, sentence: number, but: string | null): Speaker | null {
  const candidate = (s: number, before: number): Speaker | null => {
    const { row, people, named } = state.scenes[s]!;
    const names = /^(?:he|she|he or she)$/.test(pronoun.head) ? people : named;
    const shared = names === people ? named.filter((item) => state.surnames.has(item.fold)) : [];
    for (const item of [...names, ...shared].slice(0, CANDIDATES)) {
      const found = speakerOf(item, s);
      const subject = pronoun.head !== 'it' || isClauseSubject(row, item);
      if (item.start < before && item.name!.key !== but && subject && suits(state, found, pronoun.head))
        return found;
    }
    const owner = names === people ? ownerAhead(row) : null;
    if (owner && owner.end <= before) {
      const found = speakerOf(owner, s);
      if (owner.name!.key !== but && suits(state, found, pronoun.head)) return found;
    }
    const subject = subjectOf(row);
    if (subject?.kind !== 'descriptor' || subject.first > 1 || subject.end > before) return null;
    const found = { start: subject.start, end: subject.end, sentence: s, phrase: subject };
    return suits(state, found, pronoun.head) ? found : null;
  };
  const within = isTrailing(state.scenes[sentence]!.row, pronoun) ? null : candidate(sentence, pronoun.start);
  if (within) return within;
  for (let s = sentence - 1; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const spoken = state.spoken[s];
    if (spoken && !(but !== null && spoken.phrase.name?.key === but) && suits(state, spoken, pronoun.head))
      return spoken;
    const found = sentence - s <= SILENT_REACH ? candidate(s, Infinity) : null;
    if (found) return found;
  }
  return null;
}

/** "Mrs | Pike's | price was a new road": the person of whose thing a sentence tells. */
function ownerAhead(row: readonly Item[]): Item | null {
  const at = row.findIndex(({ type }) => type === 'name');
  const item = row[at];
  const next = row[at + 1];
  const thing = next?.type === 'word' && !isSpeaker(next.fold) && !genderOfRole(next.fold);
  return item?.possessive && item.name!.kind === 'person' && at <= 1 && thing ? item : null;
}

/** First of its sentence or clause: "The plan that | Norland has rejected". */
function isClauseSubject(row: readonly Item[], item: Item): boolean {
  let before = row.indexOf(item) - 1;
  if (verbs.DETERMINERS.has(row[before]?.fold ?? '')) before--;
  return before < 0 || /^(?:that|while|as|because|if|although|but|and|whether)$/.test(row[before]!.fold);
}

/** "Ann Pike was hurt, | he said": who reports at the end of a sentence is not the one it tells of. */
function isTrailing(row: readonly Item[], pronoun: Phrase): boolean {
  return (
    row[pronoun.first - 1]?.fold === ',' &&
    !/^(?:after|when|while|as|before|although|though|if|since|once|in|on|at|for|with|[a-z]+ing)$/.test(
      row[0]?.fold ?? '',
    )
  );
}

const PLURAL = /s$|^(?:police|people|men|women|children)$|(?:men|women)$/;

/** Whether a pronoun may stand for somebody: number, gender, and a person or a body. */
function suits(state: State, { phrase, sentence }: Speaker, pronoun: string): boolean {
  const { kind, name, head, start } = phrase;
  const { text } = state.sentences[sentence]!;
  if (kind === 'pronoun') return false;
  if (pronoun === 'they') return kind === 'name' || PLURAL.test(head);
  if (pronoun === 'it') {
    if (kind !== 'name') return BODY.test(head) && !PLURAL.test(head.replace(/ss$/, ''));
    return name?.kind !== 'person';
  }
  if (kind === 'name') {
    // "disaster official | Pike": a role makes a person of any name
    const role = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    const person =
      name?.kind === 'person' ||
      state.surnames.has(head) ||
      (isSpeaker(fold(role)) && !BODY.test(fold(role)));
    return person && (pronoun === EITHER || (state.genders.get(name?.key ?? '') ?? pronoun) === pronoun);
  }
  return (
    isSpeaker(head) && !BODY.test(head) && !PLURAL.test(head) && (genderOfRole(head) ?? pronoun) === pronoun
  );
}

/** Bodies, not people: "it" may stand for them, "he" may not. */
const BODY =
  /^(?:company|firm|group|club|team|board|council|committee|bank|government|party|airline|agency|charity|union|court|ministry|department|university|school|hospital|church|army|military|navy|association|federation|institute|commission|authority|operator|retailer|network|newspaper|paper|broadcaster|magazine|website|report|statement|document|letter|organisation|organization|administration|parliament|crowd|crew|family|couple|pair|staff|regulator|watchdog|carrier|league|embassy|police|force|service|city|state|country|kingdom|republic|campaign|movement|foundation|fund|chain|brand|studio|label|band|utility|manufacturer|carmaker|developer)$/;

/** Whether a phrase may be a person or a body that speaks. */
export function isSomebody(phrase: Phrase): boolean {
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
  const called = fold(state.sentences[sentence]!.text.slice(phrase.start, phrase.end));
  if (!called.startsWith('the ')) return null;
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH * 2); s--) {
    const spoken = state.spoken[s];
    if (!spoken?.phrase.name) continue;
    if (isCalled(phrase.head, state.sentences[spoken.sentence]!.text, spoken))
      return state.fullest.get(spoken.phrase.name.key) ?? null;
  }
  if (!isPersona(called, phrase.head)) return null;
  const person = antecedent(
    state,
    { ...phrase, kind: 'pronoun', head: genderOfRole(phrase.head) ?? EITHER },
    sentence,
    null,
  );
  return person?.phrase.name ? (state.fullest.get(person.phrase.name.key) ?? null) : null;
}

/** "the 29-year-old", "the striker": whoever the article is speaking of, where no such person is told of beside. */
function isPersona(called: string, head: string): boolean {
  // "the hut's keeper" keeps no goal
  return AGED.test(called) || (PERSONA.test(head) && !/['’]/.test(called));
}
/** A pronoun for one person, man or woman. */
const EITHER = 'he or she';
const AGED = /^the (?:now )?\d{1,3}-year-old(?: \S+)?$/;
const PERSONA =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|forward|quarterback|receiver|linebacker|pitcher|batsman|batter|bowler|sprinter|swimmer|cyclist|golfer|boxer|jockey|gymnast|skier|singer|rapper|actor|actress|star|comedian|novelist|songwriter|frontman|supermodel|evangelist|veteran|billionaire|tycoon|father-of-\S+|mother-of-\S+|spaniard|frenchman|dutchman|englishman|irishman|welshman|scotsman|newcomer|teenager)$/;

/** Letters of the sentence looked at on either side of a name for what its bearer is. */
const BESIDE = 60;

/** "coach | Ann Pike", "Ann Pike |, the new coach of": whether the name stands beside the noun. */
function isCalled(noun: string, text: string, { start, end }: Span): boolean {
  const before = fold(text.slice(Math.max(0, start - BESIDE), start)).trimEnd();
  const after = fold(text.slice(end, end + BESIDE));
  const apposition = /^, (?:an? |the )?([^,.;:"”]*)/.exec(after)?.[1] ?? '';
  return before.endsWith(` ${noun}`) || before === noun || apposition.split(' ').includes(noun);
}
