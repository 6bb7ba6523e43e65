/** Words by which a sentence tells what a figure measures: a crowd, jobs to be cut, all on board. */
import type { Dimension } from './facts.ts';

/**
 * once: a story has one of it, as a rule. whose: of each one by name; the nearest name before the figure is it.
 * from: told from a place by name, after the figure. linked: only where the sentences tell of one thing anyway.
 */
export type Grade = 'once' | 'whose' | 'from' | 'linked';

export interface Topic {
  name: string;
  grade: Grade;
  dimensions: readonly Dimension[];
  /** Words of which one stands near the figure: nothing else is looked for. */
  cues: string;
  /** Tested on the words around the figure, in small letters, with "#" in its place. */
  is: RegExp;
  not?: RegExp;
  /** It is a part of what else is counted: "five of them critically". */
  part?: true;
  /** One for each kind of thing that is counted: "homes destroyed", "schools destroyed". */
  each?: true;
}

/** Up to three words. */
const W = String.raw`(?:[\p{L}\d'-]+ ){0,3}?`;
const BE = '(?:(?:was|were|is|are|be|been|being|had|has|have|will|would|could|may|to|now|also) )*';
const PEOPLE = 'people|residents|villagers|inhabitants|families|tourists|guests|persons|holidaymakers';
const WATCHERS = 'people|spectators|fans|supporters|onlookers|ticket-holders';
const MARCHERS = 'people|protesters|demonstrators|marchers|supporters|opponents|activists|workers';
const STAFF = 'jobs|posts|positions|workers|employees|staff|staffers|people|roles';
const HOMES = 'homes|houses|households|customers|properties|dwellings|buildings|premises';
const RAIDERS =
  'robbers|raiders|thieves|attackers|burglars|bandits|gunmen|intruders|kidnappers|hijackers|assailants|pirates|militants|rebels';

/** A pattern in which words in capitals stand for lists. */
const of = (pattern: string): RegExp =>
  new RegExp(
    pattern.replaceAll(/\bW /g, W).replaceAll(/\bBE /g, BE).replaceAll(/\bPEOPLE\b/g, PEOPLE).replaceAll(/\bWATCHERS\b/g, WATCHERS)
      .replaceAll(/\bMARCHERS\b/g, MARCHERS).replaceAll(/\bSTAFF\b/g, STAFF).replaceAll(/\bHOMES\b/g, HOMES)
      .replaceAll(/\bRAIDERS\b/g, RAIDERS).replaceAll(/\bOF /g, '(?:of )?'),
    'u',
  ); // prettier-ignore

const COUNT: readonly Dimension[] = ['count'];
const MONEY: readonly Dimension[] = ['money'];
const SHARE: readonly Dimension[] = ['share', 'points'];
const LENGTH: readonly Dimension[] = ['length'];

/** In the order they are tried. */
export const TOPICS: readonly Topic[] = [
  // "a crowd of 54,312", "there were 45,312 in the ground", "watched by 9,000 people"
  {
    name: 'crowd', grade: 'once', dimensions: COUNT,
    cues: 'crowd attendance gate spectators fans watched attended watching ground stadium stands arena drew attracted packed',
    is: of(String.raw`\b(?:crowd|attendance|gate) W #|(?:watched|attended|seen) by #|(?:drew|attracted|in front of) # (?:WATCHERS)\b|# W (?:in the (?:ground|stadium|stands|arena)|in attendance|watched|attended|packed)\b|# spectators\b|^there were # (?:WATCHERS) `),
    not: /\b(?:outside|tv|television|televisions|screens?|online|stream\w*|capacity|hold|holds|seats?|seater|visiting|away|average|expect\w*|tickets|police|march\w*|protest\w*)\b/,
  },
  // "some 30,000 people took part", "12,000 demonstrators filled the streets", "organisers put the crowd at 80,000"
  {
    name: 'crowd', grade: 'once', dimensions: COUNT,
    cues: 'marched protesters demonstrators marchers rallied march rally protest demonstration organisers organizers streets',
    is: of(String.raw`# W (?:protesters|demonstrators|marchers)\b|# (?:MARCHERS) W (?:marched|rallied|took to the streets|joined the (?:march|rally|protest|demonstration)|filled the streets)|put the (?:crowd|turnout|number) at #|(?:march|rally|protest|demonstration) W (?:drew|attracted|of) #`),
    not: /\b(?:arrest\w*|detain\w*|hurt|injur\w*|wounded|killed|expect\w*|police|counter-?\w+)\b/,
  },
  // "2,400 posts will go", "4,000 people are to lose their jobs", "to lay off 2,500 workers"
  {
    name: 'jobs cut', grade: 'once', dimensions: COUNT,
    cues: 'jobs posts positions redundant redundancies off cut cuts cutting shed shedding axe axed roles layoffs workers employees staff',
    is: of(String.raw`# W (?:STAFF) BE W (?:go|cut|lost|axed|eliminated|shed|slashed|disappear|laid off|made redundant|lose (?:their )?(?:jobs|work|posts)|face (?:the sack|redundancy))\b|\b(?:cut|cutting|cuts|shed|shedding|axe|axing|slash|slashing|eliminate|eliminating|lay off|laying off|laid off|lays off|loss of|lose|dismiss|sack) W # W (?:STAFF)\b|\bcost(?:ing)? # W (?:STAFF) W jobs\b|# (?:redundancies|layoffs|job (?:cuts|losses))\b`),
    not: /\b(?:already|creat\w+|hire|hiring|other)\b/,
  },
  // "five of them critically", "eight patients were in critical condition"
  {
    name: 'critical', grade: 'once', dimensions: COUNT, part: true, cues: 'critical critically',
    is: of(String.raw`#(?: of (?:whom|them|those|the W \p{L}+))?(?: (?:PEOPLE|patients|victims|others|men|women|\p{L}+ed))?,? BE (?:in |remain(?:s|ed|ing)? |still |listed |said |reported |left |hospitali[sz]ed )*(?:in )?(?:an? )?critical`),
    not: /\b(?:upgraded|downgraded|no longer|other)\b/,
  },
  // "298 passengers and crew", "had 260 people on board"
  {
    name: 'aboard', grade: 'once', dimensions: COUNT,
    cues: 'aboard board carrying manifest crew squeezed passengers carried',
    is: of(String.raw`# (?:people |persons |souls |passengers and crew )?(?:BE )?(?:on board|aboard)\b|# (?:people|persons) BE (?:on|in) the (?:train|plane|ship|boat|ferry|bus|flight|jet|vessel|coach|aircraft|helicopter)\b|\b(?:carrying|manifest listed|listed|carried) #(?: people| persons| passengers and crew|$| when)|# passengers and crew\b|# (?:people )?had (?:squeezed|crammed|crowded) (?:on|in)|packed with #`),
    not: /^[^#]*\bamong\b|# children|\b(?:licen[sc]ed|capacity|can|could|cars|trucks|vehicles|tonnes|tons|normally|usually|maximum)\b/,
  },
  // "180 passengers were on the ship", "with 230 passengers aboard"
  {
    name: 'passengers', grade: 'once', dimensions: COUNT, cues: 'passengers',
    is: of(String.raw`# passengers (?!and )(?:BE )?(?:on|in) (?:the|board)|# passengers aboard|\b(?:carrying|carried) # passengers(?! and crew)`),
    not: /\b(?:licen[sc]ed|capacity|can|could|among|normally|usually|maximum|a (?:day|year|month|week)|daily|dead|killed|died|hurt|injured)\b/,
  },
  // "a crew of 24", "all 28 crew members"
  {
    name: 'crew', grade: 'linked', dimensions: COUNT, cues: 'crew sailors seamen',
    is: of(String.raw`\bcrew (?:of|was|numbered) #|# (?:crew members|crewmen|crew|sailors|seamen)\b`),
    not: /\b(?:ships|vessels|killed|injured|other)\b/,
  },
  // "weighed in at 263 pounds"
  { name: 'weight', grade: 'whose', dimensions: ['mass'], cues: 'weighed weighing weighs weigh-in scaled', is: of(String.raw`\b(?:weigh(?:ed|s|ing)(?: in)?(?: at)?|came in at|scaled) #`) },
  // "took his record to 46-1"
  { name: 'record', grade: 'whose', dimensions: ['score'], cues: 'record stands improved', is: of(String.raw`\brecord (?:to|of|at|is|was|stands at) #|\b(?:stands at|improved to|improves to) #`) },
  // "64 percent of voters took part"
  {
    name: 'turnout', grade: 'once', dimensions: SHARE, cues: 'voters electorate turnout voted',
    is: of(String.raw`# OF W (?:voters|electorate|those eligible) (?:W )(?:cast|took part|voted|turned out|went to the polls)\b|\bturnout W #`),
    not: /\b(?:if|unless|only|valid|must|threshold|requires?|required|needs?|needed|would|could|should|target|predict\w*|expect\w*)\b/,
  },
  // "620,000 people were entitled to vote"
  {
    name: 'voters', grade: 'once', dimensions: COUNT, cues: 'entitled eligible registered',
    is: of(String.raw`# W BE W (?:entitled|eligible|registered) to vote\b|# (?:registered|eligible) voters\b`),
  },
  // "Olsen took 51.8 percent of ballots"
  {
    name: 'vote share', grade: 'whose', dimensions: SHARE, cues: 'vote votes ballots won took got',
    is: of(String.raw`\b(?:won|took|got|received|gained|secured|polled|captured|had|finished with|with) #(?: OF (?:the |all )?(?:W )?(?:vote|votes|ballots)(?: cast)?\b|$)`),
    not: /\b(?:polls?|surveys?|counted|tallied|among|capital|region|province|district|city|young\w*|women|men|ago|last|round)\b/,
  },
  // "nine deputies broke ranks"
  {
    name: 'rebels', grade: 'once', dimensions: COUNT, cues: 'ranks rebelled defected sided defied crossed defection',
    is: of(String.raw`# W (?:members|deputies|lawmakers|mps|senators|legislators|councillors|representatives) (?:[\p{L}'-]+ ){0,5}?(?:broke ranks|rebelled|defected|sided with|voted (?:with|against)|crossed|defied)\b|\bdefection of # W (?:members|deputies|lawmakers|mps|senators)\b`),
  },
  // "fourteen members of his own party voted with the opposition"
  {
    name: 'rebels', grade: 'once', dimensions: COUNT, cues: 'own party bloc opposition',
    is: of(String.raw`# (?:[\p{L}'-]+ ){0,2}?(?:of|from) (?:his|her|its|their|the) (?:own|ruling|government's|prime minister's) (?:[\p{L}'-]+ ){0,3}?(?:voted|sided|backed|joined|rebelled|defected|broke)\b|\bdefection of # (?:[\p{L}'-]+ ){0,2}?of (?:his|her|its|their) own\b`),
  },
  // "six deputies abstained", "11 abstentions"
  { name: 'abstentions', grade: 'once', dimensions: COUNT, cues: 'abstained abstentions abstaining', is: of(String.raw`# W (?:BE )?(?:abstained|abstentions|abstaining)\b`) },
  // "the gang was made up of six people", "three robbers", "hunting four men"
  {
    name: 'gang', grade: 'once', dimensions: COUNT,
    cues: 'gang robbers raiders thieves attackers burglars bandits gunmen intruders kidnappers hijackers assailants masked armed hooded hunting looking seeking',
    is: of(String.raw`\bgang (?:of|was made up of|consisted of|numbered) #|# (?:masked |armed |hooded |unidentified |heavily )*(?:RAIDERS)\b|# (?:masked|hooded|armed|heavily armed) (?:men|people|youths)\b|\b(?:looking for|hunting|hunt for|seeking|searching for) # (?:men|suspects|people|youths)\b`),
    not: /\b(?:arrest\w*|detain\w*|killed|dead|died|shot|wounded|captured|caught|charged|jailed|waited|waiting|accomplice|other|among|freed)\b/,
  },
  // "they stole 48 watches", "sixty-two watches were taken"
  {
    name: 'stolen', grade: 'once', dimensions: COUNT, each: true, cues: 'stole stolen taken escaped made got',
    is: of(String.raw`\b(?:stole|stolen|stealing|made off with|got away with|escaped with) #|# W BE (?:stolen|taken)\b`),
    not: /\b(?:hostages?|captives?|prisoners?|hospitals?|custody|to)\b/,
  },
  // "the haul was put at £700,000", "made off with jewels worth £1.2 million"
  {
    name: 'haul', grade: 'once', dimensions: MONEY, cues: 'haul loot stole stolen made got escaped took',
    is: of(String.raw`\b(?:haul|loot) (?:W )(?:at|worth|of|was|is) (?:W )#|\b(?:stole|stolen|stealing|made off with|got away with|escaped with|(?:thieves|robbers|raiders|burglars|gang) took) (?:[\p{L}'-]+ ){0,5}?(?:worth|valued at|of)? ?#`),
    not: /\b(?:insured|each|alone|including|recovered)\b/,
  },
  // "a $50,000 reward", "will pay $100,000 for information"
  {
    name: 'reward', grade: 'once', dimensions: MONEY, cues: 'reward information rewards',
    is: of(String.raw`\breward (?:of|is|was|stands at|worth) #|# reward\b|\b(?:pay|offer\w*) # (?:[\p{L}'-]+ ){0,3}?(?:information|tips)\b`),
    not: /\b(?:raised|doubled|increased|initially|from)\b/,
  },
  // "held on $500,000 bail", "a bond of $250,000"
  {
    name: 'bail', grade: 'whose', dimensions: MONEY, cues: 'bail bond',
    is: of(String.raw`\bbail (?:W )(?:at|of|to|was|is) #|\b(?:on|in|set|posted|of) # (?:W )(?:bail|bond)\b|\b(?:free|freed|held|released|jailed|out) (?:[\p{L}'-]+ ){0,4}?bond of #`),
    not: /\b(?:asked|sought|requested|wanted|reduced|raised|lowered|last)\b/,
  },
  // "got $5 million for the ship"
  {
    name: 'ransom', grade: 'once', dimensions: MONEY, cues: 'ransom pirates kidnappers hijackers captors abductors',
    is: of(String.raw`\bransom (?:W )(?:of|was) #|# (?:W )ransom\b|\b(?:pirates|kidnappers|hijackers|captors|abductors) (?:W )(?:got|received|were paid|collected) #`),
    not: /\b(?:demand\w*|ask\w*|want\w*|sought|initial\w*|reduced)\b/,
  },
  // "will get $31.50 a share", "offered $29.75 for each share"
  {
    name: 'offer per share', grade: 'once', dimensions: MONEY, cues: 'share shares',
    is: of(String.raw`\b(?:offer\w*|pay|paying|pays|receive|get|bid|buy|acquire|values? \p{L}+ at|price of) (?:[\p{L}'-]+ ){0,5}?# (?:in cash )?(?:a|per|for (?:each|every)|each) ?(?:[\p{L}'-]+ ){0,2}?(?:share)?\b`),
    not: /\b(?:earlier|rejected|previous|initial|first|raised|dividend|earn\w*|profit|closed|fell|rose|sweetened|increased|from)\b/,
  },
  // "deal values Delphin at $8.4 billion", "the $9.1 billion takeover"
  {
    name: 'deal', grade: 'linked', dimensions: MONEY, cues: 'deal takeover acquisition merger purchase buy buying acquire buyout paying bid',
    is: of(String.raw`\b(?:deal|takeover|acquisition|merger|buyout|purchase) (?:[\p{L}'-]+ ){0,4}?(?:worth|valued at|for|at|of) #|# (?:W )(?:deal|takeover|acquisition|merger|buyout|purchase|bid)\b|\b(?:buy|buying|acquire|acquiring|bought|acquired|pay|paying) (?:[\p{L}'-]+ ){0,5}?(?:for )?#`),
    not: /\b(?:earlier|rejected|previous|initial|first|raised|loan|debt|market value|last|share|dividend)\b/,
  },
  // "about 15,000 residents have been evacuated", "forced 3,200 people to flee"
  {
    name: 'driven out', grade: 'once', dimensions: COUNT,
    cues: 'evacuated evacuating evacuate flee fled leave safety displaced homes out evacuation',
    is: of(String.raw`# W (?:PEOPLE) BE W (?:evacuated|moved to safety|told to leave|ordered (?:out|to leave)|displaced|forced (?:out|to (?:flee|leave)|from)|fled)\b|\b(?:evacuat\p{L}+|displac\p{L}+|forced|forcing|ordered|prompted) (?:W )# W (?:PEOPLE)\b|^# (?:PEOPLE) fled\b`),
    not: /\b(?:return\w*|shelters?|plan\w*|arrest\w*|another|other)\b/,
  },
  // "140 people were arrested"
  {
    name: 'held', grade: 'linked', dimensions: COUNT, cues: 'arrested detained arrests arresting detaining custody rounded',
    is: of(String.raw`# (?:(?:people|protesters|demonstrators|suspects|marchers|rioters|persons) )?BE (?:arrested|detained|taken into custody|rounded up)\b|\b(?:arrested|detained|arresting|detaining|rounded up) #(?: (?:people|protesters|demonstrators|suspects|rioters|persons))?(?:$| (?!of\b|m?en|women|boys|minors|\p{L}+ese|\p{L}+ans?\b))|# arrests\b`),
    not: /\b(?:released|another|other|earlier|previous\w*|since)\b/,
  },
  // "destroyed 62 homes", "ninety houses burned down"
  {
    name: 'destroyed', grade: 'once', dimensions: COUNT, each: true,
    cues: 'destroyed destroying flattened burned burnt down collapsed leveled levelled gutted wrecked razed ruined',
    is: of(String.raw`\b(?:destroy\p{L}*|flatten\p{L}*|level(?:l?ed|l?ing)|gutted|wreck(?:ed|ing)|razed|burned down|burnt down|brought down) (?:W )#|# W BE (?:completely )?(?:destroyed|flattened|level?led|gutted|wrecked|razed|burned down|burnt down|collapsed|burned to the ground)\b`),
    not: /\b(?:damag\w*|threaten\w*|\w+ or|people|persons|men|women|children|workers|police|passengers|village|street)\b/,
  },
  // "left 20,000 homes without power", "35,000 households lost electricity"
  {
    name: 'power cut', grade: 'once', dimensions: COUNT, cues: 'power electricity blackout dark',
    is: of(String.raw`# W (?:HOMES) (?:W )(?:without (?:power|electricity)|lost (?:power|electricity|their power)|in the dark|blacked out)|\b(?:power|electricity) (?:W )(?:cut|knocked out|out|off|lost) (?:to|for|at|in) # W (?:HOMES)\b|\bknocked out (?:power|electricity) (?:to|for|at) # W (?:HOMES)\b`),
    not: /\b(?:restored|still|remain\w*|back)\b/,
  },
  // "burned 12,000 acres"
  {
    name: 'burned', grade: 'once', dimensions: ['area'], cues: 'burned burnt burning scorched charred consumed blackened devoured ravaged destroyed',
    is: of(String.raw`\b(?:burn(?:ed|t|ing)|scorch(?:ed|ing)|charr(?:ed|ing)|consum(?:ed|ing)|blacken(?:ed|ing)|devour(?:ed|ing)|ravag(?:ed|ing)|destroy(?:ed|ing)) (?:W )#|# (?:[\p{L}'-]+ ){0,4}?(?:burned|burnt|scorched|charred|consumed|blackened)\b`),
    not: /\b(?:state|county|country|nationwide|year|season|fires|total)\b/,
  },
  // "the 7.4-magnitude quake", "a tremor of magnitude 6.9"
  {
    name: 'magnitude', grade: 'once', dimensions: ['magnitude'], cues: 'quake earthquake tremor temblor magnitude',
    is: /#/,
    not: /\b(?:aftershocks?|foreshocks?|shocks|latest|quakes|earthquakes|tremors|temblors|another|second|first|others?|previous|one of|earlier|later|followed)\b/,
  },
  // "at a depth of 10 km", "33 km below the surface"
  {
    name: 'depth', grade: 'linked', dimensions: LENGTH, cues: 'depth deep below beneath underground',
    is: of(String.raw`\bdepth (?:W )#|# (?:deep|below|beneath|underground|under the)\b`),
  },
  // "12 miles off Tamora"
  {
    name: 'distance', grade: 'from', dimensions: LENGTH, cues: 'north south east west off from outside of northeast northwest southeast southwest away',
    is: of(String.raw`# (?:away )?(?:(?:to the )?(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west))\p{L}* )?(?:of|off|from|outside|away from) `),
    not: /\b(?:radius|high|deep|long|wide|walked|drove|travelled|traveled|flew|sailed|ran|swam)\b/,
  },
  // "doing 110 mph"
  {
    name: 'travelling', grade: 'linked', dimensions: ['speed'], cues: 'travelling traveling going doing speeding driving travelled',
    is: of(String.raw`\b(?:travell?(?:ing|ed)|going|doing|speeding|driving|moving) (?:W )#`),
    not: /\b(?:limit|allowed|before|earlier|winds?|gusts?)\b/,
  },
  // "the limit is 60 mph", "may run at no more than 75 mph"
  {
    name: 'speed limit', grade: 'linked', dimensions: ['speed'], cues: 'limit limited allowed may run',
    is: of(String.raw`\blimit(?:ed)? (?:[\p{L}'-]+ ){0,5}?#|# (?:speed )?limit\b|\b(?:may|allowed to) (?:run|travel|drive|go) (?:[\p{L}'-]+ ){0,3}?#`),
  },
  // "400 millimetres of rain"
  {
    name: 'rain', grade: 'linked', dimensions: LENGTH, cues: 'rain rainfall snow', is: of(String.raw`# (?:of )?(?:rain|snow)\b|\b(?:rainfall|rain|snowfall) (?:W )#`),
    not: /\b(?:usual\w*|normal\w*|average|forecast|expected|another|more|further)\b/,
  },
  // "the shot was 81 percent effective", "64% less likely to fall ill"
  {
    name: 'efficacy', grade: 'linked', dimensions: SHARE, cues: 'effective efficacy likely protection risk cases infections',
    is: of(String.raw`\befficacy (?:W )#|# (?:effective|efficacy|less likely|fewer cases|protection|lower risk)\b|\b(?:cut|cuts|cutting|reduced|reduces|lowered|prevented) (?:[\p{L}'-]+ ){0,4}?(?:cases|risk|infections|chance|chances|deaths|rate) (?:[\p{L}'-]+ ){0,6}?(?:by )?#`),
    not: /\b(?:severe|severely|hospital\w*|older|younger|babies|infants|women|men|over|among|first|second)\b/,
  },
  // "12,400 children took part", "the trial enrolled 9,800"
  {
    name: 'participants', grade: 'linked', dimensions: COUNT, cues: 'enrolled enrolling trial study part participants volunteers recruited',
    is: of(String.raw`\b(?:enrolled|enrolling|recruited|involved|involving|followed|studied) #|\b(?:trial|study|test) (?:of|in|on|with|among|covered) #|# W (?:BE )?(?:took part|taking part|were enrolled|participated|volunteers|participants)\b`),
    not: /\b(?:half|got|received|given|placebo|dummy|of them|march\w*|protest\w*|rall\w*)\b/,
  },
  // "used by about 70 percent of Web surfers"
  {
    name: 'use', grade: 'whose', dimensions: SHARE, cues: 'used share runs installed use',
    is: of(String.raw`\b(?:used|installed) (?:by|on) #|\bruns on #|\b(?:market )?share (?:of|was|is|at|stands at) #|\b# (?:share )?of the market\b`),
    not: /\b(?:version|fell|rose|stake|lost|gained|(?:down|up) from)\b/,
  },
  // "he fired at least 40 shots"
  {
    name: 'shots fired', grade: 'linked', dimensions: COUNT, cues: 'fired firing shots rounds bullets',
    is: of(String.raw`\b(?:fired|firing|fires|squeezed off|let off) (?:W )# (?:shots|rounds|bullets|times)\b|# (?:shots|rounds|bullets) BE fired\b`),
  },
  // "two million computers have been hit"
  {
    name: 'infected', grade: 'linked', dimensions: COUNT, cues: 'infected compromised hit infecting affected',
    is: of(String.raw`\b(?:infect(?:ed|ing)|compromis(?:ed|ing)) # W (?:computers|machines|pcs|devices|phones)\b|# W (?:computers|machines|pcs|devices|phones) BE (?:infected|compromised|hit|affected)\b`),
  },
  // "they were gone within four minutes", "the raid took 11 minutes"
  {
    name: 'how long', grade: 'linked', dimensions: ['duration'], cues: 'lasted took gone over',
    is: of(String.raw`\b(?:raid|robbery|attack|shooting|siege|ordeal|gunfight|standoff|stand-off|debate|meeting|operation|surgery|hearing) (?:lasted|took|went on for|was over (?:in|within)) (?:W )#|\b(?:gone|over) (?:in|within|after) #`),
  },
]; // prettier-ignore
