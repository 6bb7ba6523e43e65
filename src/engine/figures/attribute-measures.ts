/** What a share or a measure may be of, by the words that say so: the votes for one, the wind, the area burned. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const SHARE: readonly Dimension[] = ['share', 'points'];
const LENGTH: readonly Dimension[] = ['length'];
const SPEED: readonly Dimension[] = ['speed'];

/** In the order they are tried. */
export const MEASURE_TOPICS: readonly Topic[] = [
  // "weighed in at 263 pounds"
  { name: 'weight', grade: 'whose', dimensions: ['mass'], cues: 'weighed weighing weighs weigh-in scaled', is: of(String.raw`\b(?:weigh(?:ed|s|ing)(?: in)?(?: at)?|came in at|scaled) #`) },
  // "took his record to 46-1"
  { name: 'record', grade: 'whose', dimensions: ['score'], cues: 'record stands improved', is: of(String.raw`\brecord (?:to|of|at|is|was|stands at) #|\b(?:stands at|improved to|improves to) #`) },
  // "64 percent of voters took part", "participation fell to 61 per cent", "two in three of those entitled to vote did so"
  {
    name: 'turnout', grade: 'once', dimensions: SHARE, cues: 'voters electorate turnout voted participation part entitled eligible polls ballot ballots',
    is: of(String.raw`# OF W (?:voters|electorate|those eligible) (?:W )(?:cast|took part|voted|turned out|went to the polls|bothered)\b|# OF (?:the )?(?:[\p{L}'-]+ ){0,2}?(?:entitled|eligible|registered|able) (?:[\p{L}'-]+ ){0,4}?(?:cast|took part|voted|turned out|went to the polls|did so)\b|# (?:OF (?:them|those) )(?:took part|voted|turned out)\b|# (?:cast (?:their |a )?(?:votes?|ballots?)|turned out to vote)\b|\bturnout W #|\bturnout (?:[\p{L}'-]+ ){0,6}?(?:at|to|was|of|reached) #|\bparticipation (?:W )(?:to|at|of|was|reached|hit) #`),
    unless: /\b(?:if|unless|only when|valid|must|threshold|requires?|required|needs?|needed|would|could|should|target|predict\w*|expect\w*|by (?:noon|midday|\d))\b|\b(?:previous|last|earlier) (?:[\p{L}-]+ )?(?:election|referendum|vote|ballot|poll)/u,
  },
  // "87 percent voted to strike", "84 percent of members were in favour"
  {
    name: 'ballot', grade: 'once', dimensions: SHARE, cues: 'voting voted favour favor backed',
    is: of(String.raw`# (?:OF (?:[\p{L}'-]+ ){1,6}?)?(?:had )?(?:voting|voted|were|was|being) (?:to (?:strike|leave|accept|reject|approve)|for (?:striking|strike|the|a)|in favou?r|yes)\b`),
    unless: /\b(?:polls?|surveys?|against|threshold|required|needed)\b/,
  },
  // "will hold 64 percent of the merged group"
  {
    name: 'share of the merged firm', grade: 'whose', dimensions: SHARE, cues: 'merged combined enlarged',
    is: of(String.raw`\b(?:hold|own|have|keep|get|control|up with) # of the (?:merged|combined|enlarged|new) `),
  },
  // "the family owns 38% of Altona", "holds a stake of 11 per cent", "a 35% stake"
  {
    name: 'stake', grade: 'whose', dimensions: SHARE, cues: 'stake owns own holds hold owned holding shareholding controls',
    is: of(String.raw`\b(?:owns?|holds?|held|owned|owning|holding|controls?|controlled|controlling) (?:W )?#(?: OF (?!voters|the vote)|$|,| stake)|\b(?:stake|shareholding|holding) of (?:W )?#|# (?:[\p{L}-]+ )?(?:stake|shareholding|holding)\b`),
    unless: /\b(?:seats?|votes?|voters|market|homes?|houses?|land|own a|of (?:them|households|adults|people)|raised|increased|reduced|cut|formerly|sold|would|merged|combined)\b/,
  },
  // "annual inflation stands at 21.5 per cent"
  {
    name: 'inflation', grade: 'once', dimensions: SHARE, cues: 'inflation',
    is: of(String.raw`\binflation (?:rate )?(?:[\p{L}'-]+ ){0,7}?(?:to|at|of|was|is|reached|hit|up|running at) #|\b# inflation\b`),
    unless: /\b(?:core|underlying|food|target|forecast|expect\w*|predict\w*|ago|earlier|from|wage|above|below|would|could|month|services|previous|average|points?|last (?:year|month))\b/,
  },
  // "like-for-like sales were up 3.1%"
  {
    name: 'like-for-like sales', grade: 'once', dimensions: SHARE, cues: 'like-for-like same-store comparable space',
    is: of(String.raw`\b(?:like-for-like|same-store|comparable) (?:sales|revenues?|store sales) (?:W )?(?:up|rose|grew|advanced|increased|by|of|fell|down|dropped) (?:by )?#|\bstripping out (?:[\p{L}'-]+ ){1,4}?space, sales (?:W )(?:by )?#`),
    unless: /\b(?:from|quarter before|previous|expect\w*|forecast)\b/,
  },
  // "Olsen took 51.8 percent of ballots"
  {
    name: 'vote share', grade: 'whose', dimensions: SHARE, cues: 'vote votes ballots won took got',
    is: of(String.raw`\b(?:won|took|got|received|gained|secured|polled|captured|had|finished with|with) #(?: OF (?:the |all )?(?:W )?(?:vote|votes|ballots)(?: cast)?\b|$)`),
    not: /\b(?:polls?|surveys?|counted|tallied|among|capital|region|province|district|city|young\w*|women|men|ago|last|round)\b/,
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
  // "the limit is 60 mph", "may run at no more than 75 mph"
  {
    name: 'speed limit', grade: 'linked', dimensions: SPEED, cues: 'limit limited allowed may run permitted',
    is: of(String.raw`\blimit(?:ed)? (?:[\p{L}'-]+ ){0,5}?#|# (?:speed )?limit\b|\bpermitted (?:W )?#|\b(?:may|allowed to) (?:run|travel|drive|go) (?:[\p{L}'-]+ ){0,3}?#`),
  },
  // "doing 110 mph", "took the bend at 95 km/h"
  {
    name: 'travelling', grade: 'once', dimensions: SPEED, cues: 'speed hit struck travelling traveling going doing speeding driving travelled took speed train car bus coach lorry truck',
    is: of(String.raw`\b(?:its|the (?:[\p{L}-]+'s )?) ?speed (?:BE )(?:W )?#|\b(?:train|bus|coach|lorry|truck|car|vehicle|express) (?:hit|struck|crashed into|left|jumped|rammed) the (?:[\p{L}-]+ )?(?:barrier|rails?|track|tracks|wall|railing|bridge|platform|car|lorry|truck) at (?:W )?#|\b(?:travell?(?:ing|ed)|going|doing|speeding|driving|moving|hurtling|racing) (?:[\p{L}'-]+ ){0,5}?#|\b(?:took|entered|rounded|approached|hit|reached) the (?:[\p{L}-]+ )?(?:curve|bend|corner|turn|station|crossing) (?:W )?at (?:W )?#|\bat a speed of (?:W )?#|\b(?:train|bus|coach|lorry|truck|vehicle)(?:'s)? speed (?:W )?(?:at|was|of|to) #`),
    kinds: [
      ['lorry', /\b(?:lorry|truck)\b[^#]*#/],
      ['bus', /\b(?:bus|coach|minibus)\b[^#]*#/],
      ['train', /\b(?:train|express|tram)\b[^#]*#/],
      ['motorcycle', /\b(?:motorcycle|motorbike|scooter)\b[^#]*#/],
      ['car', /\bcar\b[^#]*#/],
    ],
    unless: /\b(?:allowed|permitted|limit of #|winds?|gusts?|can (?:reach|travel|go)|up to|capable|designed|storm|hurricane|cyclone|typhoon|normally|when it stopped)\b/,
  },
  // "gusts of 130 km/h"
  {
    name: 'gusts', grade: 'once', dimensions: SPEED, cues: 'gust gusts gusting gusted',
    is: of(String.raw`\bgust(?:s|ing|ed)? (?:W )?(?:of |to |at |up to |reach\p{L}* |hit )*(?:W )?#|# gusts?\b`),
    unless: /\b(?:forecast|expected|could|may|warn\w*|predict\w*|higher than|inland|elsewhere)\b/,
  },
  // "peak winds of 150 mph", "the twister reached 150 mph"
  {
    name: 'wind', grade: 'once', dimensions: SPEED, cues: 'wind winds twister tornado storm hurricane typhoon cyclone gale',
    is: of(String.raw`\bwinds? (?:speeds? )?(?:W )?(?:of|at|to|reached|reaching|hit|blowing at|topping|exceeding) (?:W )?#|\b(?:twister|tornado|storm|hurricane|typhoon|cyclone|gale)(?:'s winds)? (?:W )?(?:reached|hit|packed|packing|peaked at) #|# winds?\b`),
    unless: /\b(?:gust\w*|forecast|expected|could|may|warn\w*|predict\w*|weaken\w*|moving|travell?ing|hampered|by then|had been|later|earlier|strengthen\w*)\b/,
  },
  // "the river peaked at 8.61 metres"
  {
    name: 'water level', grade: 'once', dimensions: LENGTH, cues: 'river water waters lake level levels crested peaked crest flood floodwaters tide',
    is: of(String.raw`\bcrested at (?:W )?#|\b(?:river|waters?|lake|levels?|tides?|floodwaters|flood|gauge) (?:[\p{L}'-]+ ){0,4}?(?:peaked|crested|rose|rising|reach|crest|peak|risen|reached|stood|climbed|hit|measured|recorded)(?: at| to)? (?:W )?#|\b(?:crest|peak) of #`),
    unless: /\b(?:would|in places|in some|record of|normal|usual|forecast|expected|could|above|below|an hour|by #|streets?|deep|wide|since yesterday|waves?)\b/,
  },
  // "lies at an altitude of 4,300 metres", "2,280 metres above sea level"
  {
    name: 'altitude', grade: 'once', dimensions: LENGTH, cues: 'crashed stands stood lies lay altitude elevation sea',
    is: of(String.raw`\b(?:crashed|stands|stood|lies|lay|sits|found|died|camp(?:ed)?|trapped|stranded) (?:[\p{L}-]+ )?at (?:W )?#(?:$|,| up\b| above\b| on\b| in the\b)|\b(?:altitude|elevation) (?:W )?#|# above sea level\b`),
    unless: /\b(?:summit|peak|cruising|climb\w*|descend\w*|everything|everywhere|snow line|above an altitude|rose)\b/,
  },
  // "plunged 28 metres", "a fall of 30 feet"
  {
    name: 'fall', grade: 'whose', dimensions: LENGTH, cues: 'fell plunged dropped plummeted tumbled fall drop plunge falling plunging',
    is: of(String.raw`\b(?:fell|fallen|falling|plunged|plunging|dropped|plummeted|plummeting|tumbled) (?:W )?#|\b(?:fall|drop|plunge) of (?:W )?#|# (?:fall|drop|plunge)\b`),
    unless: /\b(?:rain|snow|water|level|river|prices?|short of|from the (?:road|shore|path))\b/,
  },
  // "the car was dragged 400 metres"
  {
    name: 'dragged', grade: 'once', dimensions: LENGTH, cues: 'dragged pushed carried',
    is: of(String.raw`\b(?:dragged|pushed|carried|shunted) (?:[\p{L}'-]+ ){0,4}?#`), unless: /\b(?:back|troops|front|ball|barrels)\b/,
  },
  // "each army is to pull back 15 kilometres"
  {
    name: 'pulled back', grade: 'once', dimensions: LENGTH, cues: 'pull pulled pulling withdraw withdrawal retreat retire withdrawn',
    is: of(String.raw`\b(?:pull(?:ed|ing)? back|withdraw\p{L}*|retreat\p{L}*|retire) (?:[\p{L}'-]+ ){0,8}?#`),
  },
  // "a radius of 5 km", "within 3 km of the crater"
  {
    name: 'radius', grade: 'once', dimensions: LENGTH, cues: 'radius exclusion within zone',
    is: of(String.raw`\bradius of (?:W )?#|#(?: |-)(?:radius|exclusion zone|danger zone)\b|\bwithin # of the (?:[\p{L}-]+ )?(?:crater|plant|factory|site|reactor|volcano|fire|explosion|depot|works|summit)\b`),
    unless: /\b(?:widen\w*|extend\w*|expand\w*|from|felt|heard|earlier|later|reduced)\b/,
  },
  // "the mercury rose to 44C"
  {
    name: 'temperature', grade: 'linked', dimensions: ['temperature'], cues: 'temperature temperatures mercury thermometer thermometers',
    is: of(String.raw`\b(?:temperatures?|mercury|thermometers?) (?:[\p{L}'-]+ ){0,6}?(?:of|to|at|reached|reaching|hit|hitting|touched|topped|was|were) (?:W )?#`),
    unless: /\b(?:forecast|expected|normal\w*|average|usual\w*|could|may|previous|from|since|below|above|sea|water)\b/,
  },
  // "400 millimetres of rain"
  {
    name: 'rain', grade: 'linked', dimensions: LENGTH, cues: 'rain rainfall snow', is: of(String.raw`# (?:of )?(?:rain|snow)\b|\b(?:rainfall|rain|snowfall) (?:W )#`),
    not: /\b(?:usual\w*|normal\w*|average|forecast|expected|another|more|further)\b/,
  },
  // "the lorry held 300 kg of explosives"
  {
    name: 'explosives', grade: 'once', dimensions: ['mass'], cues: 'explosives explosive gunpowder dynamite tnt material fertiliser fertilizer fireworks nitrate',
    is: of(String.raw`# (?:OF )?(?:[\p{L}-]+ ){0,2}?(?:explosives?|gunpowder|dynamite|tnt|explosive material|ammonium nitrate|fireworks)\b|# of material (?:W )?(?:used|packed)\b|\bexplosives weighing (?:W )?#`),
    unless: /\b(?:seized|found in|permit|allowed|licen[sc]ed|another|each)\b/,
  },
  // "seized 2.4 tonnes of cocaine"
  {
    name: 'drugs', grade: 'once', dimensions: ['mass'], cues: 'cocaine heroin cannabis marijuana hashish methamphetamine amphetamine drugs opium fentanyl ketamine ecstasy',
    is: of(String.raw`# (?:OF )?(?:[\p{L}-]+ ){0,3}?(?:cocaine|heroin|cannabis|marijuana|hashish|methamphetamine|amphetamine|drugs|opium|fentanyl|ketamine|ecstasy)\b`),
    kinds: ['cocaine', 'heroin', 'cannabis', 'marijuana', 'hashish', 'opium', 'fentanyl', 'ketamine', 'ecstasy'].map((drug) => [drug, new RegExp(`#.*${drug}`)] as const),
    unless: /\b(?:last year|a year|so far|in all|total|each|another|also|more|previous\w*|earlier|since)\b/,
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
]; // prettier-ignore
