/** What a count may be of, by the words that say so: a crowd, jobs to be cut, all on board. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const COUNT: readonly Dimension[] = ['count'];

/** In the order they are tried. */
export const COUNT_TOPICS: readonly Topic[] = [
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
    not: /\b(?:upgraded|downgraded|no longer|other|(?:at|in) (?:the )?(?!the\b)[\p{L}.'-]+ (?:[\p{L}.'-]+ )?(?:hospital|infirmary|clinic|medical cent(?:er|re)))\b/u,
  },
  // "298 passengers and crew", "had 260 people on board"
  {
    name: 'aboard', grade: 'once', dimensions: COUNT,
    cues: 'aboard board carrying manifest crew squeezed passengers carried',
    is: of(String.raw`# (?:people |persons |souls |passengers and crew )?(?:BE )?(?:on board|aboard)\b|# (?:people|persons) BE (?:on|in) the (?:train|plane|ship|boat|ferry|bus|flight|jet|vessel|coach|aircraft|helicopter)\b|\b(?:carrying|manifest listed|listed|carried) #(?: people| persons| passengers and crew|$| when)|# passengers and crew\b|# passengers BE (?:on|in|aboard) the (?:train|bus|coach|tram|express)\b|# (?:people )?had (?:squeezed|crammed|crowded) (?:on|in)|packed with #`),
    not: /^[^#]*\bamong\b|# children|\b(?:licen[sc]ed|capacity|can|could|cars|trucks|vehicles|tonnes|tons|normally|usually|maximum)\b/,
  },
  // "180 passengers were on the ship", "with 230 passengers aboard"
  {
    name: 'passengers', grade: 'once', dimensions: COUNT, cues: 'passengers',
    is: of(String.raw`# passengers (?!and )(?:BE )?(?:on|in) (?:the|board)|# passengers aboard|\b(?:carrying|carried) # passengers(?! and crew)`),
    not: /\b(?:licen[sc]ed|capacity|can|could|among|normally|usually|maximum|a (?:day|year|month|week)|daily|dead|killed|died|hurt|injured)\b/,
  },
  // "employs 31,000 people", "a workforce of 27,500"
  {
    name: 'workforce', grade: 'linked', dimensions: COUNT, cues: 'employ employs employed employing workforce',
    is: of(String.raw`\b(?:employ|employs|employed|employing) #|\b(?:workforce|staff) (?:of|totals|totalling|totaling) #`),
    not: /\b(?:mine|plant|factory|office|branch)\b/,
  },
  // "more than 1,400 firefighters are on the lines"
  {
    name: 'sent', grade: 'linked', dimensions: COUNT, each: true,
    cues: 'officers firefighters troops soldiers policemen police rescuers observers monitors aircraft planes helicopters',
    is: of(String.raw`\b(?:sent|send|deployed|dispatched) (?:W )# W (?:officers|firefighters|troops|soldiers|policemen|police|rescuers|observers|monitors|aircraft|planes|helicopters)\b|# W (?:officers|firefighters|troops|soldiers|policemen|rescuers|observers|monitors|aircraft|planes|helicopters) (?:BE )(?:W )(?:searched|searching|battled|battling|fought|fighting|deployed|sent|on (?:duty|the lines)|watched|monitored|dropped|took part)\b`),
    not: /\b(?:hurt|injured|killed|died|another|more|extra|additional|wounded)\b/,
  },
  // "a crew of 24", "all 28 crew members"
  {
    name: 'crew', grade: 'linked', dimensions: COUNT, cues: 'crew sailors seamen',
    is: of(String.raw`\bcrew (?:of|was|numbered) #|# (?:crew members|crewmen|crew|sailors|seamen)\b`),
    not: /\b(?:ships|vessels|killed|injured|other)\b/,
  },
  // "620,000 people were entitled to vote"
  {
    name: 'voters', grade: 'once', dimensions: COUNT, cues: 'entitled eligible registered',
    is: of(String.raw`# W BE W (?:entitled|eligible|registered) to vote\b|# (?:registered|eligible) voters\b`),
  },
  // "some 440,000 people voted"
  {
    name: 'votes cast', grade: 'once', dimensions: COUNT, cues: 'voted cast',
    is: of(String.raw`# (?:people|voters|citizens) (?:BE )?(?:voted|cast (?:their )?(?:ballots|votes))\b|# (?:ballots|votes) (?:BE )cast\b`),
    not: /\b(?:for|against|in favou?r)\b/,
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
  // "12,400 children took part", "the trial enrolled 9,800"
  {
    name: 'participants', grade: 'once', dimensions: COUNT, cues: 'enrolled enrolling trial study part participants volunteers recruited',
    is: of(String.raw`\b(?:enrolled|enrolling|recruited|involved|involving|followed|studied) #|\b(?:trial|study|test) (?:of|in|on|with|among|covered) #|# W (?:children|patients|women|men|adults|volunteers|participants|infants|babies|teenagers) (?:BE )(?:took part|taking part|enrolled|recruited|participated)\b`),
    not: /\b(?:half|got|received|given|placebo|dummy|of them|march\w*|protest\w*|rall\w*)\b/,
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
]; // prettier-ignore
