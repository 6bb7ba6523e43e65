/** Whether two sentences tell of one person what cannot both be: "survived" / "went down with his ship", "was held" / "is on the run". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { holderOf, isOneHolder, type Holder } from './holders.ts';
import { readOnce } from '../words/read-once.ts';
import { tellsOfOther } from './seats.ts';

/** What may be told of a person; each with what it rules out. */
const FATES: readonly { fate: string; words: RegExp; not: readonly string[] }[] = [
  {
    fate: 'alive',
    words:
      /\b(?:surviv(?:ed|es)|(?:(?:is|was|were|are|escaped|been|emerged) (?:alive|unhurt|unharmed|uninjured|unscathed))|pulled (?:out )?alive)\b/i,
    not: ['dead'],
  },
  {
    fate: 'dead',
    words:
      /\b(?:(?:was|were|been|is|are) (?:\p{L}+ )?(?:killed|dead)|died|drowned|perished|go(?:ne|es)? down with (?:his|her|the|their) (?:ship|boat|ferry|vessel)|went down with (?:his|her|the|their) (?:ship|boat|ferry|vessel)|lost (?:his|her|their) (?:life|lives))\b/iu,
    not: ['alive', 'rescued', 'held', 'free'],
  },
  {
    fate: 'rescued',
    words:
      /\b(?:(?:was|were|been) (?:rescued|saved)|(?:was|were|been) pulled (?:alive )?from|picked up alive)\b/i,
    not: ['drowned'],
  },
  {
    fate: 'drowned',
    words:
      /\b(?:drowned|go(?:ne|es)? down with (?:his|her|the|their) (?:ship|boat|ferry|vessel)|went down with)\b/i,
    not: ['rescued', 'alive'],
  },
  {
    fate: 'held',
    words:
      /\b(?:(?:is|are|was|were|been|being) (?:being )?(?:held|detained|arrested|remanded|captured|caught|jailed|questioned)|in (?:police |military )?custody|under (?:house )?arrest|behind bars|remanded in custody)\b/i,
    not: ['free', 'dead'],
  },
  {
    fate: 'free',
    words:
      /\b(?:on the run|at large|(?:has|have|had) (?:fled|escaped|got away)|still being (?:sought|hunted)|in hiding|(?:released|freed|out) on bail|evaded (?:capture|arrest))\b/i,
    not: ['held', 'dead'],
  },
  { fate: 'charged', words: /\b(?:was|were|been) charged\b/i, not: ['uncharged'] },
  { fate: 'uncharged', words: /\b(?:released|freed|let go) without (?:any )?charge\b/i, not: ['charged'] },
];

/** What a word of each is or begins with; most sentences have none. */
const MAY =
  /^(?:surviv|un(?:hurt|harmed|injured|scathed)|alive|kill|dead|died|drown|perish|down|lost|rescued|saved|pulled|held|detain|arrest|remand|captur|caught|jailed|question|custody|behind|run|large|fled|escap|got|sought|hunted|hiding|bail|charge)/;

/** Words by which nothing is told plainly, or of another time. */
const UNSURE =
  /\b(?:not|never|no|n't|nobody|none|if|whether|could|might|would|unless|until|before|nearly|almost|later|then|after being|earlier|previously|once|since|one of|some of|others?|another|second|two|three|wants?|wanted|hop(?:es?|ed)|appeal\w*|fear\w*)\b|n['’]t\b/i;

interface Fate {
  words: Span;
  fate: string;
  not: readonly string[];
  holder: Holder;
}

/** The words for what came of one person, which cannot both hold; null where there are none, or an article tells of both. */
export function fatesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const lefts = fatesIn(left);
  if (lefts.length === 0) return null;
  const rights = fatesIn(right);
  if (rights.length === 0 || tellsOfOther(left, right)) return null;
  for (const l of lefts)
    for (const r of rights)
      if (
        (l.not.includes(r.fate) || r.not.includes(l.fate)) &&
        isOneHolder(l.holder, r.holder) &&
        !tellsToo(context, a, l, r) &&
        !tellsToo(context, b, r, l)
      )
        return { left: l.words, right: r.words };
  return null;
}

const fatesIn = readOnce(readFates);

function readFates(sentence: SentenceFacts): Fate[] {
  const { text, quotes, tokens } = sentence;
  if (!tokens.some(({ norm }) => MAY.test(norm))) return [];
  return FATES.flatMap(({ fate, words, not }): Fate[] => {
    const match = words.exec(text);
    if (!match || UNSURE.test(text)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (quotes.some((quote) => quote.start <= span.start && span.end <= quote.end)) return [];
    const holder = holderOf(sentence, span.start);
    return holder ? [{ words: span, fate, not, holder }] : [];
  });
}

/** Whether an article tells of the same person, elsewhere, what the other does. */
function tellsToo({ articles }: StoryContext, { article }: Place, own: Fate, other: Fate): boolean {
  return articles[article]!.sentences.some(
    (sentence) =>
      !sentence.skip &&
      fatesIn(sentence).some((fate) => fate.fate === other.fate && isOneHolder(fate.holder, own.holder)),
  );
}
