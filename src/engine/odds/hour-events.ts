/** What happened at an hour, by the words beside it: the onset of a fire, a blast, a fight; the first call for help; a defeat conceded. */
import type { Quantity, SentenceFacts } from '../facts.ts';

/** What an hour is told of: sorts of events, of which an account of one story mostly has one each. */
export type HourEvent =
  | 'blast' | 'fire' | 'shooting' | 'attack' | 'crash' | 'collapse' | 'slide' | 'sinking' | 'storm' | 'quake' | 'eruption'
  | 'leak' | 'break-in' | 'fight' | 'incident' | 'call' | 'alarm' | 'warning' | 'concession' | 'take-off' | 'road' | 'bridge' | 'airport' | 'order'; // prettier-ignore

interface Sort {
  event: HourEvent;
  /** What it is called, which tells it together with a verb of {@link BEGINNING}. */
  noun: RegExp | null;
  /** Verbs that tell it by themselves. */
  verb: RegExp | null;
}

/** Verbs by which what has a name is said to come about: "the fire started", "when the slide struck". */
const BEGINNING =
  /\b(?:beg[au]n|begin(?:ning)?|start(?:ed)?|broken? out|happen(?:ed|ing)?|occurred|struck|strike|hit|took place|rang out|erupted|was (?:first )?(?:heard|felt|noticed|reported|detected|discovered)|were (?:first )?(?:heard|fired)|set off)\b/;

/** Names of what befalls people, and of what they do to others. */
const ONSETS: readonly Sort[] = [
  // "the bomb went off a little before noon"
  { event: 'blast', noun: /\b(?:explosions?|blasts?|bomb(?:ing)?|detonation|device)\b/, verb: /\b(?:exploded|went off|detonated|blew up|(?:ripped|tore) through)\b/ },
  { event: 'fire', noun: /\b(?:fire|blaze|flames|inferno|wildfire)\b/, verb: /\b(?:caught fire|burst into flames|went up in flames|ignited)\b/ },
  { event: 'shooting', noun: /\b(?:shooting|gunfire|shots?|firing|volley|gunm[ae]n|rampage)\b/, verb: /\bopened fire\b/ },
  { event: 'attack', noun: /\b(?:attack(?:ers?)?|assault|ambush|stabbing|raid|mutiny|coup)\b/, verb: /\b(?:was|were) (?:attacked|mauled|stabbed|ambushed|bitten|knifed)\b/ },
  { event: 'crash', noun: /\b(?:crash|collision|derailment|pile-up|smash)\b/, verb: /\b(?:crashed|collided|plunged|derailed|overturned|jumped the (?:track|rail)s?|came off the|left the (?:road|track|rails|carriageway|motorway|highway|[A-Z]\d+)|ran off|swerved|(?:through|into) the crash barrier|hit the (?:water|ground|sea)|hit a)\b/ },
  { event: 'collapse', noun: /\bcollapse\b/, verb: /\b(?:collapsed|g[ai]ven? way|came down|caved in|crumbled|toppled)\b|\b(?:dam|walls?|dy?ike|levee|embankment|pipe|pipeline|valve|cable|rope|chain|beam|pillar|pylon|strut|girder)\b.{0,90}\b(?:burst|broke|failed|snapped|parted|ruptured|fell)\b/ },
  { event: 'slide', noun: /\b(?:landslides?|landslips?|mudslides?|slide|avalanche)\b/, verb: /\b(?:came down|broke (?:loose|away|off)|(?:ripped|tore|swept) through|swept down)\b/ },
  { event: 'sinking', noun: /\b(?:sinking|capsizing|shipwreck|wreck)\b/, verb: /\b(?:sank|sunk|went down|capsized|overturned|foundered|ran aground|hit (?:rocks|the rocks|a reef|the reef))\b/ },
  { event: 'storm', noun: /\b(?:tornado|twister|hurricane|typhoon|cyclone|storm)\b/, verb: /\b(?:touched down|made landfall|came ashore)\b/ },
  { event: 'quake', noun: /\b(?:earthquake|quake|tremor|temblor)\b/, verb: /\b(?:the (?:ground|earth) shook)\b/ },
  { event: 'eruption', noun: /\b(?:eruption|volcano)\b/, verb: /\berupted\b/ },
  { event: 'leak', noun: /\b(?:leak|gas|spill)\b/, verb: /\b(?:leaked|escaped|spilled)\b/ },
  { event: 'break-in', noun: /\b(?:break-in|burglary|robbery|heist|raid|theft|intruders|robbers|raiders|thieves|burglars)\b/, verb: /\b(?:broke in(?:to)?|forced their way|(?:they|men|intruders|thieves|robbers|burglars|raiders) (?:had )?(?:entered|burst in))\b/ },
  { event: 'fight', noun: /\b(?:fight|brawl|row|clash(?:es)?|riots?|scuffle|altercation|melee|unrest)\b/, verb: /\bspilled (?:on|out|over|in)/ },
  { event: 'incident', noun: /\b(?:accident|incident|disaster|tragedy|drama)\b/, verb: /\b(?:(?:was|were) (?:hit|struck)|(?:it|this) (?:happened|occurred|took place))\b/ },
]; // prettier-ignore

/** "the road was closed", "police had shut the motorway". */
function shut(things: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${things}) (?:was|had been|has been) (?:closed|shut)\b|\b(?:closed|shut) (?:down )?the (?:${things})\b`,
  );
}

/** What is told of such an event, or of another that a story has once. */
const OTHERS: readonly Sort[] = [
  // "the first call came in at 2.20"
  { event: 'call', noun: null, verb: /\b(?:(?:first|emergency|distress|mayday) (?:\S+ ){0,2}calls?|calls? (?:to|for) (?:help|999|911|112)|call (?:came in|was (?:received|logged|registered))|dial(?:l)?ed (?:999|911|112|000)|(?:crews?|brigade|firefighters|officers|police|services|ambulances?) (?:were|was) (?:called|alerted|summoned|scrambled))\b/ },
  { event: 'alarm', noun: null, verb: /\b(?:raised the alarm|alarm was raised|alarm (?:went off|sounded))\b/ },
  { event: 'warning', noun: null, verb: /\b(?:(?:alerts?|warnings?|text|messages?)\b[^.;]{0,60}\b(?:issued|sent|go out|went out|put out|broadcast|sounded)|(?:issued|sent|put out|broadcast)\b[^.;]{0,30}\b(?:alerts?|warnings?)|on (?:red|amber|orange) alert|(?:red|amber|orange) alert (?:was )?issued)\b/ },
  { event: 'concession', noun: null, verb: /\b(?:conceded|conceding|(?:acknowledged?|admit(?:ted)?|accept(?:ed)?|recogni[sz]ed?) (?:(?:his |her |their )?defeat|(?:that )?(?:s?he|they) had (?:lost|been beaten))|threw in the towel)\b/ },
  { event: 'take-off', noun: null, verb: /\b(?:took off|lifted off|lift-off|left the ground|blasted off|left its (?:launch )?pad)\b/ },
  { event: 'road', noun: null, verb: shut('road|motorway|highway|freeway|expressway|carriageway') },
  { event: 'bridge', noun: null, verb: shut('bridge') },
  { event: 'airport', noun: null, verb: shut('airport|runway') },
  { event: 'order', noun: null, verb: /\b(?:evacuation\b[^.;]{0,30}\b(?:ordered|order)|ordered\b[^.;]{0,30}\bevacuation|order to (?:leave|evacuate))\b/ },
]; // prettier-ignore

/** What may happen several times over. */
const REPEATED =
  'explosions?|blasts?|quakes?|tremors?|attacks?|fires?|blazes?|shots?|volley|waves?|slides?|collapses?|calls?|alarms?|alerts?|warnings?|bombs?|crash(?:es)?|shootings?|storms?|fights?';
/** Told as the first of several: "the first quake". */
const FIRST = new RegExp(String.raw`\b(?:first|initial) (?:\S+ )?(?:${REPEATED})\b`, 'i');

/** Whether what happened at an hour is told as the first of several: "the first quake". */
export function isFirst(sentence: SentenceFacts, hour: Quantity): boolean {
  return FIRST.test(wordsAt(sentence, hour));
}

/** What is told to come, or of a further time, is none of these: "a second blast", "is to start at noon". */
const NOT_IT = new RegExp(
  String.raw`\b(?:(?:second|third|fourth|another|further|subsequent|new) (?:\S+ )?(?:${REPEATED})|again|later|aftershocks?|reopen\w*|will|would|due|expected|scheduled|planned|(?<!(?:not|n't|never)\b.{0,60})until|resum\w*|practice|drill|under control|extinguished|put out the|refused|denied|anniversary)\b|(?:\bnot\b|n['’]t\b|\bnever\b)(?!.*\buntil\b)`,
);
/** Words that open another clause than that of the hour after them. */
const OPENS =
  /\b(?:when|after|before|while|whilst|which|who|whose|because|although|though|since|if|as|said|says|saying|but|where|moments?|and (?=(?:then |later )?(?:was|were|had|\w+ed)\b))\b|[;:“”"()]|\s[–—-]\s/gi;
/** Characters before an hour, and after it, that are looked through. */
const BEFORE = 170;
const AFTER = 130;
/** Fewer letters than this before an hour tell nothing: "At", "On Monday at". */
const BARE =
  /^[\s,]*(?:(?:only|since|until|from|of|it was|was|on|at|by|about|around|early|late|the|local|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|night|evening|afternoon)[\s,]*)*$/i;

/** The words that tell what happened at an hour: its clause, in lower case but for the names of roads. */
export function wordsAt({ text }: SentenceFacts, { start, end }: Quantity): string {
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const limit = LIMIT.exec(lead)?.[0] ?? '';
  const before = sinceLast(lead.slice(0, lead.length - limit.length)) + limit;
  const bare = BARE.test(before);
  if (!bare && !/,\s*$/.test(before)) return before;
  const after = text.slice(end, end + AFTER).replace(/^[\s,)]+/, '');
  const stop =
    /\b(?:which|who|whose|(?:minutes|hours|days|weeks|months|years) (?:before|after)|that(?! (?:s?he|they) )|because|although|though|but|said|says)\b|[.;:“”"(]/.exec(
      after,
    );
  return `${before} ${after.slice(0, stop?.index)}`;
}

/** "in force since" June: what limits a day belongs to the clause before it. */
const LIMIT = /\b(?:since|until|from|by|as of)\s*$/i;

function sinceLast(text: string): string {
  let from = 0;
  for (const found of text.matchAll(OPENS)) from = found.index + found[0].length;
  return text.slice(from);
}

/** What happened at an hour, as far as the words of its clause tell: none, one sort of event, or several it may be. */
export function eventsAt(sentence: SentenceFacts, hour: Quantity): ReadonlySet<HourEvent> {
  const words = wordsAt(sentence, hour);
  const low = words.toLowerCase();
  if (NOT_IT.test(low)) return new Set();
  const found = new Set<HourEvent>();
  for (const { event, verb } of OTHERS) if (verb!.test(low)) found.add(event);
  if (found.size > 0) return found;
  const begins = BEGINNING.test(low);
  for (const { event, noun, verb } of ONSETS)
    if ((verb?.test(low) ?? false) || verb?.test(words) || (begins && noun?.test(low))) found.add(event);
  if (CLOCK.test(sentence.text.slice(0, hour.start))) found.add('incident');
  return found;
}

/** "the clock in the hall had stopped at ten past four": when it happened. */
const CLOCK = /\bclocks?\b[^.;]{0,60}\bstopped\b/;

const ONSET_EVENTS: ReadonlySet<HourEvent> = new Set(ONSETS.map(({ event }) => event));

/** Whether an hour is that of an onset. */
export function isOnset(events: ReadonlySet<HourEvent>): boolean {
  return [...events].some((event) => ONSET_EVENTS.has(event));
}

/** Whether the words for what happened at two hours may be of one event. */
export function mayBeOneEvent(a: ReadonlySet<HourEvent>, b: ReadonlySet<HourEvent>): boolean {
  if ([...a].some((event) => b.has(event))) return true;
  if (!isOnset(a) || !isOnset(b)) return false;
  return a.has('incident') || b.has('incident') || isAttack(a, b) || isAttack(b, a);
}

/** An attack may be one by bomb or gun. */
function isAttack(a: ReadonlySet<HourEvent>, b: ReadonlySet<HourEvent>): boolean {
  return a.has('attack') && (b.has('blast') || b.has('shooting') || b.has('break-in'));
}
