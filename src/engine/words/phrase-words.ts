/** Words that tell where a noun phrase ends and which word of it is the thing counted. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words a noun phrase cannot run across. */
export const BOUNDARY = words(`
  a an the this that these those my your his her its our their whose some any no every each either neither another both all
  of in on at to for from by with without within as into onto upon about over under above below after before between through
  during against across along among amid around behind beside besides beyond despite except inside outside like near off out
  past per since than till toward towards until up down via versus vs throughout following including
  and or but nor if then so because while when where who whom which what why how though although whether unless
  i you he she it we they me him them us himself herself itself themselves there here
  is are was were be been being am has have had having do does did will would can could may might must shall should
  not n't only also just even ever never always often already still yet again too very ago apart later earlier ahead away
  together instead today yesterday tomorrow tonight now respectively overall worldwide nationwide alone else
  aboard onboard ashore afloat underway alive
  monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr percent cent
  last next overnight almost nearly roughly approximately
`);

/** Forms that are verbs far oftener than nouns when they follow a noun in news. */
export const VERB = words(`
  said says say told tells went goes go came comes come took takes take got gets get made makes make gave gives give
  found finds left leaves fell falls rose rises ran runs began begins became becomes held holds kept keeps knew know knows
  saw sees sat sits stood stands spoke speaks spent thought brought bought caught taught sought fought won lost met led
  fled wrote drove flew broke chose froze swore wore tore bore shook swam sank drank sang sprang struck stuck hung dug slept
  swept wept crept felt dealt meant sent built lent bent heard paid laid lay sold set put cut hit hurt shut shot died dies
  die seem seems seemed remain remains remained appear appears live lives work want wants need needs believe believes think
  thinks agree disagree approve support supports voted vote opposed oppose attend include includes expect expects say
  feared suspected confirmed reported believed known seen taken given gone done shown thrown drawn grown born woke cast
  thanks according due owing compared covers means shows ends begins starts expires follows aims allows applies brings hits kills
  injures causes lasts rages buys sells stole hid rode rang threw grew blew forgave forgot forbade overcame overtook rebuilt retook shrank
  slid spun swung strode underwent understood undertook upheld withdrew withstood bled clung fed flung knelt leapt lit shone sped woke ate
`);

export const IRREGULAR_PLURAL = words(`
  people men women children police personnel troops staff crew cattle fish sheep deer aircraft spacecraft hovercraft dead
  injured wounded missing others feet teeth geese mice lives wives knives wolves media criteria bacteria data phenomena
  servicemen servicewomen policemen policewomen firemen fishermen businessmen gunmen congressmen congresswomen lawmen
  militiamen clergymen salesmen spokesmen townspeople salespeople tribesmen craftsmen workmen servicepeople grandchildren
  schoolchildren offspring passers-by poor homeless elderly faithful unemployed youth faculty clergy goods series species
  pounds dollars headquarters means barracks pence kin Chinese japanese folk
`);

/** Plural in form, yet they often stand before the noun that is counted: "20 police officers", "three weapons systems". */
export const ATTRIBUTIVE = words(
  `police women men sports arms weapons sales news business crew staff youth goods data media savings customs operations
   plainclothes systems communications intelligence homeless emergency injured wounded missing dead elderly means series veterans`,
);

const NOT_PLURAL = words(
  `this its his hers ours theirs yours is was has does as us plus minus thus versus various previous series less news
   always perhaps besides towards afterwards overseas nowadays sometimes across les des los las`,
);

/** "rounds of talks": the words after "of" say what is really counted, so they stay in the phrase. */
export const CONTAINER = words(`
  round rounds pair pairs group groups kind kinds type types sort sorts set sets piece pieces count counts box boxes case
  cases copy copies cup cups bottle bottles bag bags barrel barrels row rows lot lots batch batches load loads truckload
  truckloads pack packs packet packets sheet sheets act acts form forms wave waves series string strings member members
  team teams unit units bit bits slice slices item items crate crates can cans glass glasses plate plates class classes
  sample samples charge charges rival rivals line lines stage stages session sessions
`);

/** Nouns that look like participles: "approval rating", "spending cut". */
export const NOUN_ING = words(`
  rating building meeting shooting hearing funding spending training ruling filing wedding warning killing bombing landing
  evening morning housing banking feeling offering king ring thing string spring wing being ceiling clothing crossing dwelling
  earning finding gathering holding listing opening painting parking planning posting pudding reading recording saving setting
  stabbing beating sentencing briefing sibling viewing violating voting wording bid hundred deed feed seed speed need breed weed
  shed bed red sacred kindred
`);

/** Verbs in -s that are nouns where a number asks for a plural, which no verb in -s follows: "27 home runs", "three hits". */
export const NOUN_TOO = words(`
  runs hits kills wants needs works lives leaves falls rises holds stands finds cuts covers shows starts ends begins supports remains
  votes approves
`);

export const NOT_A_HEAD = words(
  `more other others' additional new such own same different least worth long high tall wide deep away old each
   plus short full empty complete effective higher lower cheaper dearer bigger smaller larger heavier lighter older younger
   faster slower stronger weaker richer poorer taller shorter owned off`,
);

/** "MPs", "TVs", "PCs": letters without a vowel, in lower case; "KOs" and "TDs" of contests. */
const ACRONYMS = /^(?:[bcdfghjklmnpqrstvwxz]{2,3}|ko)s$/;
const NO_ACRONYMS = /^(?:gps|sms|dns|cbs|pbs|rss|mrs|vs|bbs|nhs|ss|hms|tls|css|lps|mls|wbs)$/;

/** Has the lower-case word the form of a plural noun, or is it an irregular one ("people")? */
export function isPluralNoun(word: string): boolean {
  if (IRREGULAR_PLURAL.has(word) || (ACRONYMS.test(word) && !NO_ACRONYMS.test(word))) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word) && !NOT_PLURAL.has(word);
}
