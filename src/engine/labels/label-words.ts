/** Words and forms by which a run of words is cut down to a label. */
import { foldSpelling, type Token } from '../words/tokens.ts';

/** A set of words of a list, in the spelling by which words are compared. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().split(/\s+/).map(foldSpelling));

/** Tie a sentence to the one before; a label does not start with one. */
export const LINKERS = words(`
  and but or nor so yet also however then meanwhile still now instead thus therefore moreover furthermore additionally
  separately plus that`);

/** Open a clause of its own, before which a phrase is complete. */
export const CLAUSE_OPENERS = words(`
  and but or nor while as because when where after before until since although though if unless so which who whom whose that
  whether once whereas`);

/** Of these, the ones that open a clause that only adds to the main one. */
export const SUBORDINATING = words(`
  while as because when where after before until since although though if unless which who whom whose whereas`);

/** Nouns that say what somebody thinks or knows only with what "that" brings. */
export const THOUGHTS = words(`
  concern concerns fear fears hope hopes claim claims belief beliefs idea view views evidence fact sign signs possibility
  chance warning warnings doubt doubts suggestion suggestions allegation allegations report reports conclusion assurance assurances
  finding findings guarantee guarantees news notion message`);

/** Open a part of a phrase without which it still stands; "of" and "to" bind closer. */
export const PREPOSITIONS = words(`
  in on at for from by with about into onto over under between against across along among around during through throughout
  toward towards near behind beside despite without within outside inside upon via amid following including per like past beyond above below off`);

/** Open a clause that tells which one. */
export const RELATIVE = words(`who whom whose which that where`);

export const PRONOUNS = words(`he she it they we you i this these those there`);
export const AUXILIARIES = words(`
  is are was were be been being am has have had will would can could may might must shall should do does did
  isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't mustn't shouldn't don't doesn't didn't`);

/** What somebody says follows: a phrase never ends with one. */
const SAYING = words(`
  said says say saying told tells telling adding warning arguing claiming insisting noting stating added adds announced reported reports confirmed noted notes explained testified stated claimed
  claims believe believes believed think thinks thought argued argues insisted insists warned warns suggested suggests admitted
  denied asked asks suggest indicate indicates indicated recommend recommends recommended insist continue continues wrote writes know knows
  emphasize emphasizes emphasized stress stresses stressed signal signals signaled alleges alleged contends contended complains complained`);

/** Whether a word is a verb of saying, or of another kind that leaves open what: "said", "believes", "continues". */
export const isSaying = ({ norm }: Token): boolean => SAYING.has(norm);

const VERBS = words(`
  had has have is are was were be been will would can could may might must should do does did told took
  takes went goes got gets made makes left leaves fell falls rose rises ran runs came comes gave gives found
  finds held holds kept keeps knew saw sees sat stood stands spoke spent thought brought bought caught
  fought won wins lost loses met led leads fled wrote drove flew broke breaks chose wore sang sent sends
  built bent heard paid pays sold sells set put puts cut cuts hit hits hurt shot died dies kills says wants
  needs faces seeks plans hopes expects calls remains remain face want need began begins became becomes
  threw grew drew struck strikes blew shook swept dealt meant felt lay urge urges allow allows require
  requires include includes contain contains provide provides appear appears seem seems mean means receive
  receives intend intends agree agrees gone come become begun fallen risen driven written spoken broken
  chosen beaten grown thrown drawn shown stolen shaken hidden sunk taken seen known given say ask
  disappears presents depends depend regrets arrives writes weaken weakens undermine
  undermines torn worn sworn woven tore wept rode sank slid slept swung swam swore taught woke withdrew sought shone quit clung crept dug drank ate flung forbade
  forgot froze hung hid knelt laid leapt lit rang sprang stuck stung understood undertook overtook overthrew bore burst
  wear wears understand understands represent represents describe describes belong belongs operate operates refuse refuses deny
  denies lack lacks employ employs enjoy enjoys serve serves own owns carry carries try tries fail fails helps grow grows feel
  feels get happen happens exist exists maintain maintains suffer suffers prevent prevents produces reflects admits gain gains
  works lives show shows turns moves opens closes offers uses stay stays lie lies`);

/** End in "ed" and are no verbs. */
const NO_DEEDS = words(`
  hundred seed speed feed bed red indeed breed weed deed creed greed sacred naked aged wicked kindred shed reed sled moped
  united infrared`);

/** Whether a word is a verb, by the commonest English forms: of auxiliaries, of the past, of the strong verbs. */
export const isVerb = ({ norm }: Token): boolean =>
  VERBS.has(norm) || (norm.endsWith('ed') && !NO_DEEDS.has(norm) && !norm.includes('-'));

/** Words before which none is a verb: "the | cut", "with | armed men", "to | face". */
const NOUN_AHEAD = words(
  `the a an his her its their our my your this these those some any every each no of to`,
);

type Verb = 'help' | 'verb' | null;

/** What a word of a run does, by itself and the words beside it: helps a verb, is one, or neither. */
export function verbAt(run: readonly Token[], at: number): Verb {
  const token = run[at]!;
  const help = AUXILIARIES.has(token.norm);
  if (!help && !isVerb(token)) return null;
  const before = run[at - 1];
  if (!before) return help ? 'help' : 'verb';
  if (NOUN_AHEAD.has(before.norm) && !(help && /^th|^some$|^any$|^each$|^her$/.test(before.norm)))
    return null;
  // "in May"
  if (help) return /^(?:May|Will)$/.test(token.text) ? null : 'help';
  if (PREPOSITIONS.has(before.norm)) return null;
  // "Ali Ahmed", "the Works Agency", but "Ferry Raised From Bay"
  if (/^\p{Lu}/u.test(token.text) && !isTitled(run)) return null;
  if (!token.norm.endsWith('ed')) return 'verb';
  const helped = AUXILIARIES.has(before.norm) || AUXILIARIES.has(run[at - 2]?.norm ?? '');
  if (helped) return 'verb';
  const next = run[at + 1];
  // "a hillside | loosened by rain", "the memo, | signed in May"
  if (next?.norm === 'by') return null;
  const apart = token.start - before.end === 2 && before.norm !== 'and';
  return apart && next && (PREPOSITIONS.has(next.norm) || next.norm === 'to') ? null : 'verb';
}

/** Whether all telling words start with capitals, as in some headlines. */
const isTitled = (run: readonly Token[]): boolean =>
  run.every(({ text, stop }) => stop || !/^\p{Ll}/u.test(text));

/** Whether a run says something of something, by the commonest forms of English verbs. */
export function hasVerb(run: readonly Token[]): boolean {
  for (let at = 1; at < run.length; at++) if (verbAt(run, at)) return true;
  return false;
}

/** Whether a run has a verb besides that of a clause that tells which one: "The ferry that had sunk | was raised". */
export const hasMainVerb = (run: readonly Token[]): boolean => endOfMainVerb(run) < Infinity;

/** How many words of a run it takes to have such a verb; infinitely many where it has none. */
export function endOfMainVerb(run: readonly Token[]): number {
  let relative = false;
  let kind: Verb;
  let last: Verb = run.length > 0 ? verbAt(run, 0) : null;
  let earlier: Verb = null;
  for (let at = 1; at < run.length; at++) {
    const [before, token] = [run[at - 1]!, run[at]!];
    kind = verbAt(run, at);
    if (/^(?:who|whose|which|that)$/.test(token.norm) && !last && !isSaying(before)) relative = true;
    // "had | been", "had quietly | closed": one group of verbs, but "had bought | is" two
    const helped = last ?? (at > 1 && before.norm.endsWith('ly') ? earlier : null);
    const goes = helped === 'help' || (helped === 'verb' && kind === 'verb');
    if (kind && !goes) {
      if (!relative) return at + 1;
      relative = false;
    }
    [earlier, last] = [last, kind];
  }
  return Infinity;
}

/** Weekdays, as written. */
export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Days of the week and months, as written; not "May". */
export const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;
