/** Words and forms by which a run of words is cut down to a label. */
import type { Token } from '../words/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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

export const PRONOUNS = words(`he she it they we you i this these those there`);
export const AUXILIARIES = words(`
  is are was were be been being am has have had will would can could may might must shall should do does did`);

/** What somebody says follows: a phrase never ends with one. */
const SAYING = words(`
  said says say saying told tells added adds announced reported reports confirmed noted notes explained testified stated claimed
  claims believe believes believed think thinks thought argued argues insisted insists warned warns suggested suggests admitted
  denied asked asks suggest indicate indicates indicated recommend recommends recommended insist continue continues wrote writes know knows`);

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
  chosen beaten grown thrown drawn shown stolen shaken hidden sunk taken seen known given say ask`);

/** Whether a word is a verb, by the commonest English forms: of auxiliaries, of the past, of the strong verbs. */
export const isVerb = ({ norm }: Token): boolean => VERBS.has(norm) || norm.endsWith('ed');

/** Whether a run says something of something, by the commonest forms of English verbs. */
export function hasVerb(run: readonly Token[]): boolean {
  return run.some((token, at) => at > 0 && isVerb(token));
}

/** Whether a run has a verb besides that of a clause that tells which one: "The ferry that had sunk | was raised". */
export function hasMainVerb(run: readonly Token[]): boolean {
  const kinds = run.map((token) => (AUXILIARIES.has(token.norm) ? 'help' : isVerb(token) ? 'verb' : null));
  let relative = false;
  for (let at = 1; at < run.length; at++) {
    const [before, token] = [run[at - 1]!, run[at]!];
    if (/^(?:who|whose|which|that)$/.test(token.norm) && !kinds[at - 1] && !isSaying(before)) relative = true;
    // "had | been", "had quietly | closed": one group of verbs, but "had bought | is" two
    const helped = kinds[at - 1] ?? (/ly$/.test(before.norm) && at > 1 ? kinds[at - 2] : null);
    if (!kinds[at] || helped === 'help' || (helped === 'verb' && kinds[at] === 'verb')) continue;
    if (!relative) return true;
    relative = false;
  }
  return false;
}

/** Weekdays, as written. */
export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
