/** What is told of a day, as far as a story has one of it: the next meeting, the runoff, the founding, the first case. */
import type { SentenceFacts } from '../facts.ts';
import type { DayPoint } from './day-points.ts';
import { isOfOtherTime, wordsAt } from './clause-words.ts';

interface Sort {
  name: string;
  /** What the clause of the day tells. */
  words: RegExp;
  /** Words before the day by which it is no limit of it: "in force since June". */
  limits?: RegExp;
  /** Whether the days may be years, too: nothing else of a story is told by the year alone. */
  years?: boolean;
  /** What the two sentences must give both, a name, or a figure and a word: of such events a story may have several. */
  shared?: 'name' | 'figure';
}

const MEETING = 'meetings?|talks|negotiations?|sessions?|summit|gathering|round|sitting|decision|conference';

const SORTS: readonly Sort[] = [
  // "founded in Harrow in 1931", "the bridge, built in 1974"; of what: see origins.ts
  { name: 'founding', words: /\b(?:founded|established|set up|formed|built|constructed|completed|opened in|dates? (?:from|back)|dating|opened its doors|(?:company|firm|business|chain|shop|restaurant|school|club|brewery|hotel|bank|group) opened)\b/, years: true },
  // "hold their next meeting on 5 July", "the two sides meet again on Monday"
  { name: 'meeting', words: new RegExp(String.raw`\bnext (?:\S+ )?(?:${MEETING})\b|\b(?:meets?|sits? down|convenes?|gathers?) again\b|\breconvenes?\b|\b(?:${MEETING})\b[^.;]{0,40}\bresumes?\b`) },
  { name: 'runoff', words: /\b(?:second round|run-?off)\b|\bdecide (?:which|who)\b/ },
  // "will stay closed until at least Wednesday", "is to reopen on Tuesday"
  { name: 'reopening', words: /\breopen(?:s|ing)?\b|\b(?:stay|stays|remain|remains|kept|be|keep it) (?:closed|shut)\b/, limits: /^until$/ },
  { name: 'strike', words: /\b(?:strikes?|walkout|stoppage|industrial action)\b[^.;]{0,60}\b(?:beg[iau]ns?|starts?|started|from)\b|\b(?:calling|called|calls|call) (?:a|an|for a|for an) (?:\S+ )?(?:strike|walkout|stoppage)\b/, limits: /^from$/ },
  // "has been in force since June", "declared a state of emergency in May"
  { name: 'emergency', words: /\b(?:state of emergency|national emergency|emergency (?:decree|law|rule)|martial law)\b/, limits: /^(?:since|from)$/ },
  { name: 'signing', words: /\b(?:agreement|deal|treaty|accord|pact|truce|ceasefire|contract|memorandum)\b[^.;]{0,40}\bsigned\b|\bsigned (?:the|a|an|its|their) (?:\S+ ){0,2}(?:agreement|deal|treaty|accord|pact|truce|ceasefire|contract|memorandum)\b|\bsigning (?:ceremony|of the)\b/ },
  { name: 'first case', words: /\bfirst (?:\S+ )?(?:cases?|patients?|infections?|victims?)\b|\b(?:outbreak|epidemic) (?:began|started|broke out)\b|\b(?:fell|taken|falling) (?:ill|sick)(?: on| in| around| about)?\s*$/, limits: /^since$/ },
  { name: 'inspection', words: /\blast (?:been )?(?:inspected|checked|serviced|overhauled)\b|\b(?:annual|yearly|last|routine) (?:\S+ )?(?:inspection|check|service|overhaul)\b/ },
  { name: 'order to leave', words: /\b(?:ordered the evacuation|evacuation (?:was |had been )?ordered|evacuation order|order to (?:leave|evacuate)|ordered to (?:leave|evacuate))\b/ },
  { name: 'departure', words: /\b(?:set off|set sail|sailed|departed|sets? out|left (?:port|the port)|(?:it|they|vessel|ship|boat|liner|ferry|convoy|train|bus) (?:had )?left|cast off)\b|\b(?:will|to|due to|expected to) (?:sail|depart|leave)\b|\bsails\b/, shared: 'name' },
  { name: 'election', words: /\b(?:elections?|vote|referendum|ballot|polls?) (?:will be|is to be|are to be|is|are|was|were) (?:held|set|scheduled|due|called)\b/ },
  { name: 'funeral', words: /\b(?:funeral|buried|burial|laid to rest)\b/ },
  { name: 'trial', words: /\btrial\b[^.;]{0,30}\b(?:beg[iau]ns?|opens?|opened|starts?|started|set for|scheduled for|due)\b|\b(?:go|goes|going) on trial\b/ },
  { name: 'sentencing', words: /\b(?:sentencing|be sentenced)\b/ },
  { name: 'hearing', words: /\b(?:next hearing|back in court|due in court|appear in court|next appear)\b/ },
  { name: 'new work', words: /\b(?:unit|agency|office|body|authority|service|commission|inquiry)\b[^.;]{0,60}\b(?:begin|start|take up|starts|begins) (?:its )?(?:work|operations?|operating)\b|^\s*(?:is |are )?(?:to |will )?(?:begin|start)s? (?:its )?work\b/ },
  // "pensions go up from July" / "pensioners get more as of April"
  { name: 'increase', words: /\b(?:go(?:es)? up|raised|increased|rises?|more(?! than)|higher)\b/, limits: /^(?:from|of)$/, shared: 'figure' },
]; // prettier-ignore

/** What does not come to pass, or again. */
const NOT_IT =
  /\b(?:cancel\w*|denied|refused|rival|sister|subsidiary|parent|separate|next door|postponed|anniversary|previous|earlier|last (?:meeting|round)|(?:days|weeks|months|years) (?:before|after|later))\b/;

/** The day may be that of speaking. */
const SPOKEN = /\b(?:announced|told|confirmed|according|stated|added|reported(?! (?:on|in)\b| *$))\b/;

/** What two sentences must both name for days of this sort to be of one event; null where nothing. */
export function sharedBy(name: string): 'name' | 'figure' | null {
  return SORTS.find((sort) => sort.name === name)?.shared ?? null;
}

/** What is told of a day that a story has once: the names of its sorts; none where the words tell of nothing such. */
export function dayEventsAt(
  sentence: SentenceFacts,
  { quantity, kind, limit }: DayPoint,
): ReadonlySet<string> {
  const words = wordsAt(sentence, quantity).toLowerCase();
  const found = new Set<string>();
  if (kind === 'time' || NOT_IT.test(words) || isOfOtherTime(sentence, quantity) || SPOKEN.test(words))
    return found;
  for (const sort of SORTS) {
    if (limit !== null && !sort.limits?.test(limit)) continue;
    if (kind === 'year' && !sort.years) continue;
    if (sort.words.test(words)) found.add(sort.name);
  }
  return found;
}
