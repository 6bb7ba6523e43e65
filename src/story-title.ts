/** A story's title where no editor states one: its folder's name in words, or words its articles' headlines share. */
import { isAscii, tokenize, type Token } from './engine/words/tokens.ts';
import { date } from './view/words.ts';

/** An article as far as a title goes: its headline, or the sentence that stands in for one, and its whole text. */
export interface Titled {
  title: string;
  text: string;
}

/** How much of the articles is looked at, in UTF-16 units in all. */
const MAX_TEXT = 200_000;
/** Words of a headline that are looked at, and of a run that can be a title. */
const MAX_WORDS = 40;
const MAX_RUN = 6;
/** Letters of the shortest word that can say what a story is about. */
const SHORTEST = 3;
/** Letters up to which a word no article has is taken for an abbreviation that only its owner knows. */
const ABBREVIATION = 3;
/** Names people give folders whose content they do not want to name yet. */
const PLACEHOLDER =
  /^(?:articles?|cases?|data|demo|drafts?|events?|examples?|folder|misc|new|news|samples?|sets?|stor(?:y|ies)|temp|tests?|tmp|topics?|untitled)$/;
const DAY =
  /(?<![\p{L}\p{N}])((?:19|20)\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/u;

/** A word after another: "…ships of the US Navy" has "Navy", "They sank. Ships…" has no "Ships". */
const WITHIN = /(?<=(?:[\p{Ll}\p{N},;’'"“(]|(?<!\p{L})\p{Lu}{2,4}) ["“‘(]?)[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu;

/**
 * "harbour-fire-us-navy" → "Harbour fire US Navy", "2031-04-09-harbour-fire" → "Harbour fire, 9 April 2031". A name that
 * says nothing of the articles ("story-12", "37_abc") gives way to the words most of their headlines share, if they do;
 * `telling` is false then.
 */
export function storyTitle(folder: string, articles: readonly Titled[]): { title: string; telling: boolean } {
  const name = folder.normalize('NFC');
  const day = DAY.exec(name);
  const words = (day ? name.replace(day[0], ' ') : name).split(/[-_\s]+/).filter(Boolean);
  const texts = upTo(
    articles.map(({ text }) => text),
    MAX_TEXT,
  );
  const telling = articles.length === 0 || !saysNothing(words, texts);
  const shared = telling ? '' : sharedWords(articles.map(({ title }) => title));
  const what = shared || inCapitals(words, texts);
  const title = [what, day && date(day.slice(1).join('-'))].filter(Boolean).join(', ');
  return {
    title: title === '' ? folder : title.slice(0, 1).toUpperCase() + title.slice(1),
    telling,
  };
}

function upTo(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.map((text) => {
    const part = text.slice(0, left);
    left -= part.length;
    return part;
  });
}

/** Each word takes the capitals it has most often in the articles, counted where they mean something: not at the start of a sentence. */
function inCapitals(words: readonly string[], texts: readonly string[]): string {
  const wanted = new Map(words.map((word) => [word.toLowerCase(), new Map<string, number>()]));
  for (const text of texts)
    for (const m of text.matchAll(WITHIN)) {
      const forms = wanted.get(m[0].toLowerCase());
      if (forms) forms.set(m[0], (forms.get(m[0]) ?? 0) + 1);
    }
  return words
    .map((word) => {
      const forms = [...(wanted.get(word.toLowerCase()) ?? [])];
      return forms.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? word;
    })
    .join(' ');
}

/** Whether no word of the name stands in the articles, and numbers, abbreviations or placeholders are why. */
function saysNothing(words: readonly string[], texts: readonly string[]): boolean {
  const own = words.filter((word) => tells(word) && !PLACEHOLDER.test(word.toLowerCase()));
  const coded = words.some((word) => /\p{N}/u.test(word));
  if (!coded && own.some((word) => word.length > ABBREVIATION || !isAscii(word))) return false;
  return !own.some((word) => {
    if (tokenize(word).every(({ stop }) => stop)) return false;
    // "quakes" stands in an article that says "quake".
    const begun = word.slice(0, Math.max(4, word.length - 2)).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${begun}`, 'iu');
    return texts.some((text) => pattern.test(text));
  });
}

/** "navy", "G7", "台風", but not "12" or "of". */
const tells = (word: string): boolean =>
  /\p{L}/u.test(word) && (word.length >= SHORTEST || /\p{N}/u.test(word) || !isAscii(word));

interface Run {
  text: string;
  /** What its words are compared by. */
  norms: string[];
  /** How many of its words tell something. */
  telling: number;
  titles: Set<number>;
}

/**
 * The run of words that stands in most of the headlines, for its length: articles × telling words. At least half of them
 * must have it, and two. As the first of them writes it; a single word takes the next best run along: "Tarn, quake". ""
 * where they share none.
 */
function sharedWords(titles: readonly string[]): string {
  const least = Math.max(2, Math.ceil(titles.length / 2));
  const worth = (run: Run): number => run.telling * run.titles.size;
  const [best, ...others] = [...runsOf(titles).values()]
    .filter((run) => run.titles.size >= least)
    .sort((x, y) => worth(y) - worth(x) || y.telling - x.telling);
  if (!best) return '';
  const second =
    best.telling === 1 && others.find(({ norms }) => !norms.some((norm) => best.norms.includes(norm)));
  return [best, ...(second ? [second] : [])].map(({ text }) => text.replace(/['’]s?$/u, '')).join(', ');
}

/** Every run of words of the headlines that begins and ends with a telling one. */
function runsOf(titles: readonly string[]): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const [t, title] of titles.entries()) {
    const tokens = tokenize(title).slice(0, MAX_WORDS);
    for (let from = 0; from < tokens.length; from++) {
      // Not in the middle of "10-year-old".
      const start = tokens[from]?.start ?? 0;
      if (/[\p{L}\p{N}-]$/u.test(title.slice(Math.max(0, start - 2), start))) continue;
      for (let to = from; to < Math.min(tokens.length, from + MAX_RUN); to++) {
        const [first, last] = [tokens[from], tokens[to]];
        if (!first || !last) break;
        if (to > from && !/^\s+$/.test(title.slice(tokens[to - 1]?.end, last.start))) break;
        if (!carries(first) || !carries(last)) continue;
        const words = tokens.slice(from, to + 1);
        const norms = words.map(({ norm }) => norm);
        const text = title.slice(first.start, last.end);
        const key = norms.join(' ');
        const run = runs.get(key) ?? {
          text,
          norms,
          telling: words.filter(carries).length,
          titles: new Set(),
        };
        // A headline in capitals is the last to be taken.
        if (run.text === run.text.toUpperCase()) run.text = text;
        run.titles.add(t);
        runs.set(key, run);
      }
    }
  }
  return runs;
}

const carries = ({ text, stop }: Token): boolean => !stop && text.length >= SHORTEST && /^\p{L}/u.test(text);
