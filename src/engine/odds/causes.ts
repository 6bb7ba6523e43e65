/** What a sentence says brought something about, or did not: "the fire was caused by faulty wiring". */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { readOnce } from '../words/read-once.ts';

/** Sorts of what brings things about. A word may be of several; what is of one sort may be one cause. */
const SORTS: readonly [sort: string, words: RegExp][] = [
  ['electricity', /\b(?:electric(?:al|ity)?|wir(?:e|es|ing)|short[- ]circuit\w*|power (?:lines?|cables?|surges?)|(?:its|their) lines|cables?|transformers?|sockets?|fuse ?box|plugs?)\b/i],
  ['blackout', /\b(?:power (?:failures?|cuts?|outages?)|outages?|blackouts?|(?:loss of|no) (?:power|electricity)|electricity supply)\b/i],
  ['gas', /\b(?:gas|methane|propane|butane|firedamp)\b/i],
  ['battery', /\b(?:batter(?:y|ies)|charg(?:ers?|ing)|(?:electric |e-)(?:scooters?|bikes?|bicycles?))\b/i],
  ['cigarette', /\b(?:cigarettes?|smokers?|smoking|cigars?)\b/i],
  ['flame', /\b(?:candles?|campfires?|bonfires?|barbecues?|fireplaces?|chimneys?)\b/i],
  ['cooker', /\b(?:stoves?|cookers?|cooking|ovens?|(?:chip|frying) pans?|toast(?:ers?)?|grills?)\b/i],
  ['heater', /\b(?:heaters?|radiators?|boilers?|furnaces?)\b/i],
  ['arson', /\b(?:arson\w*|deliberate\w*|on purpose|petrol bombs?|firebombs?|intentional\w*|vandals?|sabotage|saboteurs?)\b/i],
  ['fireworks', /\b(?:fireworks?|firecrackers?|flares?|pyrotechnics?|sparklers?)\b/i],
  ['lightning', /\b(?:lightning|thunderbolts?)\b/i],
  ['rain', /\b(?:rains?|rainfall|rainwater|downpours?|floods?|flooding|floodwaters?|saturated|waterlogged|swollen)\b/i],
  ['wind', /\b(?:gusts?|winds?|gales?|storms?|tornado|hurricane)\b/i],
  ['fog', /\b(?:fog|mist|visibility)\b/i],
  ['ice', /\b(?:ice|icy|frost|snow|snowfall)\b/i],
  ['heat', /\b(?:heat|heatwave|drought|sunshine|thaw|warm)\b/i],
  ['quake', /\b(?:earthquakes?|quakes?|tremors?)\b/i],
  ['load', /\b(?:overload\w*|overweight|weight|too heavy|overcrowd\w*|too many (?:people|passengers)|trucks?|lorr(?:y|ies))\b/i],
  ['debris', /\b(?:logs?|timber|driftwood|tree trunks?)\b/i],
  ['tree', /\b(?:trees?|branch(?:es)?)\b/i],
  ['digger', /\b(?:diggers?|excavators?|bulldozers?|drills?|drilling|digging|construction work\w*|building work\w*|machine)\b/i],
  ['blasting', /\b(?:blasting|explosives?|dynamite|detonat\w*)\b/i],
  ['bomb', /\b(?:bombs?|missiles?|rockets?|shell(?:ing|fire|s)?|drones?|land ?mines?|grenades?)\b/i],
  ['corrosion', /\b(?:rust\w*|corro\w*|metal fatigue|fatigue cracks?|wear)\b/i],
  ['valve', /\b(?:valves?|seals?|gaskets?)\b/i],
  ['brakes', /\b(?:brak(?:es?|ing))\b/i],
  ['steering', /\b(?:steering|rudders?)\b/i],
  ['engine', /\b(?:engines?|motors?|gearbox|turbines?)\b/i],
  ['tire', /\b(?:tyres?|tires?|wheels?|axles?|puncture)\b/i],
  ['rail', /\b(?:rails?|rail joints?|points|tracks?|sleepers?)\b/i],
  ['signal', /\b(?:signals?|signalling|signalman|dispatchers?)\b/i],
  ['software', /\b(?:software|update|programs?|bugs?|glitch(?:es)?|computers?|algorithms?|code)\b/i],
  ['password', /\b(?:passwords?|credentials|log-?ins?)\b/i],
  ['mail', /\b(?:e-?mails?|phishing|attachments?)\b/i],
  ['animal', /\b(?:birds?|deer|cows?|cattle|dogs?|squirrels?|rats?|mice|geese|goose|gulls?)\b/i],
  ['sleep', /\b(?:(?:fallen|fell|falling) asleep|asleep|dozed|nodded off|tiredness|drowsy)\b/i],
  ['speed', /\b(?:speeding|excessive speed|too fast|high speed)\b/i],
  ['drink', /\b(?:drunk\w*|alcohol|drink(?:ing)?|intoxicat\w*)\b/i],
  ['phone', /\b(?:mobile phones?|cell ?phones?|phones?|texting)\b/i],
  ['error', /\b(?:(?:human|pilot|operator|driver) error|pilot's error|misjudg\w*|miscalculat\w*)\b/i],
  ['spectator', /\b(?:spectators?|fans?|onlookers?|pedestrians?|bystanders?)\b/i],
  ['rider', /\b(?:riders?|cyclists?|team[- ]?mates?)\b/i],
  ['skier', /\b(?:snowboarders?|skiers?|mountaineers?|climbers?)\b/i],
  ['dike', /\b(?:dykes?|dikes?|levees?|embankments?)\b/i],
  ['dam', /\b(?:dams?|reservoirs?)\b/i],
  ['explosion', /\b(?:explosions?|blasts?|exploded|detonation)\b/i],
  ['slip', /\b(?:slipp(?:ed|ing)|stumbl(?:ed|ing)|(?:bad )?fall)\b/i],
  ['cyber', /\b(?:cyber-?attacks?|hackers?|hacking|malware|ransomware|virus)\b/i],
  ['prank', /\b(?:pranks?|hoax(?:es)?|practical joke)\b/i],
  ['pipe', /\b(?:pipes?|pipelines?|(?:water|gas|burst|broken|sewage) mains?|sewers?)\b/i],
  ['drain', /\b(?:drains?|gutters?|culverts?)\b/i],
  ['ship', /\b(?:tankers?|ships?|vessels?|barges?)\b/i],
  ['shellfish', /\b(?:oysters?|mussels?|shellfish|seafood|prawns?|fish|sushi)\b/i],
  ['poultry', /\b(?:chicken|poultry)\b/i],
  ['egg', /\b(?:eggs?|omelett?es?|mayonnaise)\b/i],
  ['greens', /\b(?:salads?|lettuces?|spinach|vegetables|sprouts|cucumbers?|tomatoes)\b/i],
  ['dairy', /\b(?:milk|cheese|cream|ice cream|yogh?urt)\b/i],
  ['meat', /\b(?:beef|pork|ham|sausages?|burgers?|meat|kebabs?)\b/i],
  ['dust', /\b(?:dust)\b/i],
  ['collision', /\b(?:collision|collided|hit a|struck a|rocks?|icebergs?|reefs?)\b/i],
  ['design', /\b(?:design (?:flaws?|faults?|errors?)|construction (?:flaws?|faults?|defects?)|poor workmanship|shoddy)\b/i],
  ['crew', /\b(?:captain|officer on watch|helmsman|driver|pilot|co-pilot)\b/i],
  ['itself', /\b(?:by itself|of its own accord|spontaneous\w*|natural\w*)\b/i],
  ['illness', /\b(?:heart attack|stroke|seizure|fainted|blackout at the wheel|taken ill)\b/i],
]; // prettier-ignore

/** Sorts that a word for many of them takes in, where it is denied: "no sign of mechanical trouble". */
const WHOLES: readonly [words: RegExp, sorts: readonly string[]][] = [
  [/\b(?:mechanical|technical)\b/i, ['brakes', 'steering', 'engine', 'tire', 'valve', 'software', 'electricity']],
  [/\b(?:weather)\b/i, ['rain', 'wind', 'fog', 'ice', 'lightning']],
  [/\b(?:electricity|power)\b/i, ['electricity', 'blackout']],
  [/\b(?:engine|motor)\b/i, ['engine', 'blackout']],
]; // prettier-ignore

/** Whether a sentence names anything of these sorts; most do not. */
const ANY = new RegExp(
  [...SORTS.map(([, words]) => words), ...WHOLES.map(([words]) => words)]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Sorts of what is brought about. */
const EFFECTS: readonly [effect: string, words: RegExp][] = [
  ['fire', /\b(?:fires?(?! (?:engine|brigade|chief|service|department|crew|truck|station|officer|alarm|escape|marshal|safety))|blazes?|flames|inferno|wildfires?|burn(?:ed|t|ing)|alight|ablaze|conflagration)\b/i],
  ['fire', /\b(?:explosions?|blasts?|explod\w*|blew up|ignited)\b/i],
  ['crash', /\b(?:crash\w*|collisions?|collided|derail\w*|pile-?up|accident|wreck\w*|left the (?:track|rails|road)|rails?|plung\w+|careered|skidded|ploughed|plowed|went off the road)\b/i],
  ['collapse', /\b(?:collaps\w*|g[ai]ven? way|brought down|br(?:oken|oke) through|bridge|swept away)\b/i],
  ['slide', /\b(?:landslides?|mudslides?|hillside|slope|rockfall|soil)\b/i],
  ['avalanche', /\b(?:avalanches?|slab)\b/i],
  ['flood', /\b(?:floods?|flooded|flooding|inundat\w*|under water|town was drowned|breach)\b/i],
  ['wreck', /\b(?:sank|sinking|sunk|capsiz\w*|aground|grounding|overturn\w*|reef)\b/i],
  ['alarm', /\balarms?\b/i],
  ['lost', /\b(?:lost (?:the|her|his|their) (?:way|track|path|trail|bearings))\b/i],
  ['halt', /\b(?:outages?|blackouts?|halt(?:ed)?|shut ?down|disrupt\w*|delays?|silence|breakdown|interrupt\w*|stopp(?:ed|age))\b/i],
  ['leak', /\b(?:leak\w*|gas (?:had |has )?(?:been )?escap\w+|spill\w*|contaminat\w*|pollut\w*)\b/i],
  ['defect', /\b(?:defects?|recall\w*|malfunction\w*)\b/i],
  ['breach', /\b(?:hack\w*|cyber-?attack|attackers|intruders|broke in|malware|ransomware)\b/i],
  ['outbreak', /\b(?:outbreaks? of (?!fire)|food poisoning|fell ill|sickened|epidemic|infections?)\b/i],
  ['launch', /\b(?:launch|rocket|lift-?off|flight)\b/i],
]; // prettier-ignore

/** Words for what was brought about by something. */
const DONE =
  'caused|triggered|sparked|capsized|toppled|weakened|disabled|crippled|ignited|set off|set alight|set ablaze|started|brought (?:down|about)|provoked|touched off|undermined|loosened|swept away|washed away|ruptured|knocked out|derailed|damaged|destroyed|hit|struck|severed|put out of action';
const WORDS = String.raw`([^.;:—–]{3,110})`;
/** Each is followed by what brought something about, or stands behind it. */
const TOLD: readonly RegExp[] = [
  // "a scooter was the most likely source of the fire"
  new RegExp(String.raw`()(?<= )(?:was|were|is|are|had been|has been|(?:is|are|was|were) (?:thought|believed|suspected|said|likely|known|reported|found) to (?:be|have been)) (?:(?:to blame|behind|responsible)|the (?:\p{L}+ ){0,3}(?:cause|source|culprit|trigger))\b`, 'diu'),
  // "the cause of the fire was a candle", "the problem lay in a valve"
  new RegExp(String.raw`\b(?:cause|culprit|source|origin|trigger|fault|problem)\b(?: (?:of|for|behind) [^,.;]{1,50}?)? (?:was|is|were|lay|lies|may have been|appears to (?:be|have been)) (?:in )?${WORDS}`, 'diu'),
  // "the fire was caused by a candle"
  new RegExp(String.raw`\b(?:${DONE})(?: \p{L}+){0,2}? by ${WORDS}`, 'diu'),
  // "police blamed a candle", "blamed the fire on a candle"
  new RegExp(String.raw`\bblam(?:es|ed|ing) [^,.;]{1,50} on ${WORDS}`, 'diu'),
  new RegExp(String.raw`\bblam(?:es|ed|ing) ${WORDS}`, 'diu'),
  // "attributed the fire to a candle"
  new RegExp(String.raw`\b(?:attribut\w+|ascrib\w+|trac(?:ed|es)|put(?:s|ting)? [^,.;]{1,40} down|put down)\b[^,.;]{0,60}? to ${WORDS}`, 'diu'),
  // "was drowned not by a storm but by a burst dam"
  new RegExp(String.raw`\bnot (?:by|because of|due to) [^.;]{3,80}? but (?:by|because of|due to) ${WORDS}`, 'diu'),
  // "was deliberately lit"
  /\b((?:deliberately|intentionally) (?:set|lit|started|caused)|(?:set|lit|started) (?:deliberately|intentionally|on purpose))\b/di,
  // "the smoke came from a stove"
  new RegExp(String.raw`\b(?:fire|blaze|explosion|spill|leak|smell|smoke|pollution|outbreak|infections?) (?:came|comes|originated|stemmed) from ${WORDS}`, 'diu'),
  // "because of a candle"
  new RegExp(String.raw`\b(?:due to|because of|owing to|result(?:ed|s|ing)? (?:of|from)|stemm?(?:ed|ing|s) from) ${WORDS}`, 'diu'),
  // "findings point to a candle", "suspicion fell on a candle", "experts suspect a candle"
  new RegExp(String.raw`\b(?:findings|evidence|signs|clues)\b[^,.;]{0,30} point(?:s|ed|ing)? (?:to|at) ${WORDS}`, 'diu'),
  new RegExp(String.raw`\b(?:investigators|experts|police|officials|firefighters) suspect(?:ed)? (?:that )?${WORDS}`, 'diu'),
  new RegExp(String.raw`\bsuspicion [^,.;]{0,20}f[ae]ll\w* on ${WORDS}`, 'diu'),
  // "began in a storeroom with a candle"
  new RegExp(String.raw`\b(?:began|started|broke out)\b[^,.;]{0,60} with ${WORDS}`, 'diu'),
  // "the avalanche went off by itself"
  /\b(?:went off|came down|started|broke loose|released|ignited) ((?:by itself|of its own accord|spontaneously|naturally))\b/di,
  // "collapsed when logs piled up", "was halted after a power failure"
  new RegExp(String.raw`\b(?:collapsed|swept away|destroyed|halted|stopped|interrupted|derailed|capsized|sank|crashed|exploded|erupted|overturned|broke out) (?:\S+ ){0,4}?(?:when|after) ${WORDS}`, 'diu'),
  // "the attackers got in through an attachment"
  new RegExp(String.raw`\b(?:got in|broke in|gained (?:access|entry)|penetrated|hacked|infiltrated|breached)\b[^,.;]{0,40}? (?:by way of|through|via|by|using|with) ${WORDS}`, 'diu'),
  // "lost the path in fog"
  new RegExp(String.raw`\blost (?:the|her|his|their) (?:way|track|path|trail|bearings)\b[^,.;]{0,20}? (?:in|after|when|because of) ${WORDS}`, 'diu'),
  // "a candle had caused the fire", "the rail had given way"
  new RegExp(String.raw`()(?<= )(?:had |has |have |(?:may|might|could|must) have |to have )(?:(?:${DONE})(?! (?:as|at|in|by|when|after|off|again|\p{L}+ly)\b)|given way|failed|broken through|led to|fallen asleep|caught fire|eaten away|left (?:him|her|it|them|the) )`, 'diu'),
  new RegExp(String.raw`()(?<= )(?:caused|triggered|sparked|set off|touched off|brought down|washed away|brought about) (?:an?|the|its|his|her|their|this)\b`, 'diu'),
]; // prettier-ignore

/** By sort, those that may have had a part in it as well, one bringing about the other. */
const CHAINS: readonly (readonly [sort: string, others: string])[] = [
  ['rain', 'dike dam pipe drain debris slip wind lightning blackout electricity'],
  ['wind', 'tree electricity lightning blackout animal ice'],
  ['electricity', 'blackout tree lightning animal engine'],
  ['gas', 'heater cooker explosion pipe valve cigarette'],
  ['crew', 'sleep speed drink phone error illness'],
  ['error', 'sleep speed drink phone illness'],
  ['drink', 'speed sleep'],
  ['collision', 'fog steering engine crew sleep error speed drink phone ice ship'],
  ['ice', 'speed load heat crew error'],
  ['quake', 'gas dam dike blackout'],
  ['load', 'corrosion design'],
  ['skier', 'ice wind heat'],
  ['bomb', 'explosion arson blasting'],
  ['explosion', 'fireworks arson blasting'],
  ['heat', 'rail cigarette'],
  ['password', 'mail cyber software'],
  ['cyber', 'mail software'],
  ['tire', 'speed rail'],
  ['ship', 'pipe engine steering'],
  ['engine', 'valve blackout'],
  ['dike', 'dam'],
  ['egg', 'greens dairy'],
  ['phone', 'spectator rider'],
];
const CHAINED: ReadonlySet<string> = new Set(
  CHAINS.flatMap(([sort, others]) =>
    others.split(' ').flatMap((other) => [`${sort} ${other}`, `${other} ${sort}`]),
  ),
);

/** Whether two causes may both be right: of one sort, or links of one chain. */
export function mayBothBe(left: readonly string[], right: readonly string[]): boolean {
  return left.some((l) => right.some((r) => l === r || CHAINED.has(`${l} ${r}`)));
}

/** What is said not to have brought it about. */
const DENIED: readonly RegExp[] = [
  /\b(?:ruled?|rul(?:es|ing)) out ([^,.;]{3,80})/di,
  /\bno (?:signs?|evidence|indications?|trace) (?:of|that) ([^,.;]{3,80})/di,
  /\b(?:not|rather than|instead of) (?:caused |brought about |triggered )?(?:by|because of|due to|the result of) ([^,.;]{3,60})/di,
  /\bthere (?:was|were|had been) no ([^,.;]{3,50})/di,
  /\brather than ([^,.;]{3,60})/di,
  /\b(?:reject|den(?:y|i)|dismiss)\w* [^,.;]{0,60}?\b(?:that|of) ([^,.;]{3,80}?) (?:was|were|is|are|had|has|have) (?:to blame|behind|the cause|responsible|caused|triggered|failed|fallen|played)/di,
  /([^,.;]{3,60}) (?:was|were|is|are) not (?:to blame|behind|the cause|responsible)\b/di,
  /([^,.;]{3,60}) alone (?:could|can|did|does|would)\b/di,
];
/** Where the words for a cause end, and where they begin: "said a candle | in the hall". */
const ENDS =
  /(?: (?:who|which|that|as|when|while|after|before|in|near|at|during|and (?:the|had|has|was|ruled)|on an? |said|told)\b|,).*$/iu;
const OPENS =
  /^.*\b(?:said|says|believes?|thinks?|thought|suspects?|that|showed|shows|announced|explained|added|claimed|because|saying|but) (?:that )?/iu;

const DID = /^[^,.;]{0,60}?,? (?:which|that|who)\b[^,.;]*/u;

export interface Cause {
  /** What came about; empty where the sentence does not say. */
  effects: readonly string[];
  /** Sorts of what is said to have brought it about. */
  sorts: readonly string[];
  /** Sorts of what is said not to. */
  denied: readonly string[];
  /** The words for what did, else for what did not. */
  words: Span;
}

/** Reads what a sentence says brought something about, and what did not; null where it says nothing of that. */
export const causeIn = readOnce(readCause);

function readCause({ text }: SentenceFacts): Cause | null {
  if (!ANY.test(text)) return null;
  const told = firstOf(TOLD, text);
  const not = DENIED.map((pattern) => wordsOf(pattern.exec(text))).filter((found) => found !== null);
  const denied = new Set(
    not.flatMap(({ words }) => [
      ...sortsIn(words),
      ...WHOLES.flatMap(([whole, sorts]) => (whole.test(words) ? sorts : [])),
    ]),
  );
  const sorts = told ? sortsIn(told.words).filter((sort) => !denied.has(sort)) : [];
  const span = sorts.length > 0 ? told!.span : not[0]?.span;
  if (!span || (sorts.length === 0 && denied.size === 0)) return null;
  // "blamed the dam, which gave way, for the flood": what the cause did is not what it brought about.
  const rest = `${text.slice(0, span.start)} ${text.slice(span.end).replace(DID, ' ')}`;
  return { effects: effectsIn(rest), sorts, denied: [...denied], words: span };
}

interface Found {
  words: string;
  span: Span;
}

function firstOf(patterns: readonly RegExp[], text: string): Found | null {
  for (const pattern of patterns) {
    const found = wordsOf(pattern.exec(text));
    if (found && sortsIn(found.words).length > 0) return found;
  }
  return null;
}

/** What stands before such words in its own part of the sentence. */
const FIRST = /[^.;:—–]*$/u;
/** Characters. */
const REACH = 111;

function wordsOf(match: RegExpExecArray | null): Found | null {
  const group = match?.indices?.[1];
  if (!match || !group) return null;
  const isFirst = match[1] === '';
  const all = isFirst
    ? (FIRST.exec(match.input.slice(Math.max(0, group[1] - REACH), group[1] - 1))?.[0] ?? '')
    : match[1]!;
  const end = isFirst ? group[1] - 1 : group[1];
  const opened = isFirst ? all.replace(OPENS, '') : all;
  const start = end - opened.length;
  const closed = opened.replace(ENDS, '');
  // "the officer had fallen asleep": the verb tells of what sort it is.
  const verb = isFirst ? ` ${match[0]}` : '';
  return { words: closed + verb, span: { start, end: start + closed.length } };
}

/** Sorts of all that is named. */
function sortsIn(words: string): string[] {
  // "a lack of ice boxes"
  if (/^(?:an? |the )?(?:lack|shortage|absence|want) of\b/i.test(words)) return [];
  return SORTS.flatMap(([sort, pattern]) => (pattern.test(words) ? [sort] : []));
}

/** What is said to have come about. */
export function effectsIn(words: string): string[] {
  return [...new Set(EFFECTS.flatMap(([effect, pattern]) => (pattern.test(words) ? [effect] : [])))];
}
