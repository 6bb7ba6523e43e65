/** What a sum, a share or a measure may be of, by the words that say so: a haul, the votes for one, the area burned. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const MONEY: readonly Dimension[] = ['money'];
const SHARE: readonly Dimension[] = ['share', 'points'];
const LENGTH: readonly Dimension[] = ['length'];

/** In the order they are tried. */
export const MEASURE_TOPICS: readonly Topic[] = [
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
  // "Olsen took 51.8 percent of ballots"
  {
    name: 'vote share', grade: 'whose', dimensions: SHARE, cues: 'vote votes ballots won took got',
    is: of(String.raw`\b(?:won|took|got|received|gained|secured|polled|captured|had|finished with|with) #(?: OF (?:the |all )?(?:W )?(?:vote|votes|ballots)(?: cast)?\b|$)`),
    not: /\b(?:polls?|surveys?|counted|tallied|among|capital|region|province|district|city|young\w*|women|men|ago|last|round)\b/,
  },
  // "will hold 64 percent of the merged group"
  {
    name: 'stake', grade: 'whose', dimensions: SHARE, cues: 'merged combined enlarged',
    is: of(String.raw`\b(?:hold|own|have|keep|get|control|up with) # of the (?:merged|combined|enlarged|new) `),
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
  // "used by about 70 percent of Web surfers"
  {
    name: 'use', grade: 'whose', dimensions: SHARE, cues: 'used share runs installed use',
    is: of(String.raw`\b(?:used|installed) (?:by|on) #|\bruns on #|\b(?:market )?share (?:of|was|is|at|stands at) #|\b# (?:share )?of the market\b`),
    not: /\b(?:version|fell|rose|stake|lost|gained|(?:down|up) from)\b/,
  },
  // "they were gone within four minutes", "the raid took 11 minutes"
  {
    name: 'how long', grade: 'linked', dimensions: ['duration'], cues: 'lasted took gone over',
    is: of(String.raw`\b(?:raid|robbery|attack|shooting|siege|ordeal|gunfight|standoff|stand-off|debate|meeting|operation|surgery|hearing) (?:lasted|took|went on for|was over (?:in|within)) (?:W )#|\b(?:gone|over) (?:in|within|after) #`),
  },
]; // prettier-ignore
