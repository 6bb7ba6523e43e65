/** What a count may be of, by the words that say so: a crowd, jobs to be cut, votes, shots. */
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
  // "some 30,000 people took part", "12,000 demonstrators filled the streets", "organisers put the turnout at 80,000"
  {
    name: 'crowd', grade: 'once', dimensions: COUNT,
    cues: 'marched protesters demonstrators marchers rallied march rally protest demonstration organisers organizers streets crowd turnout gathered assembled stood placards',
    is: of(String.raw`# (?:MARCHERS) W (?:marched|rallied|gathered|assembled|demonstrated|protested|took to the streets|joined the (?:march|rally|protest|demonstration)|filled the streets|turned out)|# (?:MARCHERS) (?:had )?stood (?:[\p{L}'-]+ ){0,6}?with (?:placards|banners|candles)|\b(?:spoke|speak|talked) of # (?:MARCHERS)\b|^(?:organi[sz]ers|police) said # (?:MARCHERS) (?:took part|turned (?:out|up)|came|marched|attended)\b|\b(?:put|puts|estimated|gave) the (?:crowd|turnout|number of (?:marchers|protesters|demonstrators)|number) (?:[\p{L}'-]+ ){0,4}?(?:at|as) #|(?:march|rally|protest|demonstration) W (?:drew|attracted|of) #`),
    not: /\b(?:arrest\w*|detain\w*|hurt|injur\w*|wounded|killed|expect\w*|counter-?\w+|missing)\b|#[^,]* police\b/,
  },
  // "2,400 posts will go", "4,000 people are to lose their jobs", "to lay off 2,500 workers", "cost the jobs of 2,600 people"
  {
    name: 'jobs cut', grade: 'once', dimensions: COUNT,
    cues: 'workforce headcount payroll work jobs posts positions redundant redundancies off cut cuts cutting shed shedding axe axed roles layoffs workers employees staff',
    is: of(String.raw`\b(?:reduc|cut|shrink|trim|slim)\p{L}* (?:down )?(?:its|the|their|his) (?:[\p{L}-]+ )?(?:workforce|staff|headcount|payroll) by (?:W )?#|\b(?:puts?|throws?|leav\p{L}+) # (?:STAFF) out of work\b|\bmak\p{L}+ # (?:STAFF) redundant\b|# (?!(?:[\p{L}'-]+ ){0,2}and )W (?:STAFF) BE W (?:go|cut|lost|axed|eliminated|shed|slashed|disappear|laid off|made redundant|lose (?:their )?(?:jobs|work|posts)|face (?:the sack|redundancy))\b|\b(?:cut|cutting|cuts|axe|axing|slash|slashing|eliminate|eliminating|eliminates|loss of|lose) (?!(?:electricity|power|water|gas|off) )W # W (?:jobs|posts|positions|roles|staff|workers|employees)\b|\b(?:shed|sheds|shedding|lay off|laying off|laid off|lays off|dismiss|dismissing|sack|sacking|make redundant) W # W (?:STAFF)\b|\bcost(?:s|ing)? (?:the jobs of )?# W (?:STAFF) W (?:jobs|on|in|$)|\bcost(?:s|ing)? the jobs of #|\bcost(?:s|ing)? (?:[\p{L}-]+ ){0,3}?# (?:[\p{L}-]+ )?(?:jobs|posts|positions)\b|# (?:compulsory )?(?:redundancies|layoffs|job (?:cuts|losses))\b|\b(?:redundancies|layoffs|job (?:cuts|losses)) (?:W )(?:at|to|of) #|\bthe jobs of # W (?:STAFF)\b`),
    unless: /\b(?:already|creat\w+|hire|hiring|other|compulsory|employs?|workforce of|so far|last year)\b/,
  },
  // "will create 800 jobs", "plans to hire 1,800 people"
  {
    name: 'jobs created', grade: 'linked', dimensions: COUNT, cues: 'create creates creating created hire hires hiring recruit recruiting jobs',
    is: of(String.raw`\b(?:creat(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|bring(?:ing|s)?) (?:W )# (?:W )?(?:jobs|posts|positions)\b|\b(?:hire|hires|hiring|recruit|recruits|recruiting) (?:W )#|# new (?:jobs|posts|positions)\b`),
    not: /\b(?:already|lost|cut|cuts)\b/,
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
    cues: 'officers firefighters troops soldiers policemen police rescuers observers monitors aircraft planes helicopters tankers engines crews nurses doctors',
    is: of(String.raw`\b(?:sent|send|sends|sending|deploy|deploys|deployed|deploying|dispatched|flown in|flew in|brought in|call(?:ed|ing) in|mobili[sz]ed) (?:W )# W (?:FORCES)\b|# W (?:FORCES) (?:BE )(?:W )(?:searched|searching|battled|battling|fought|fighting|deployed|sent|on (?:duty|the lines)|watched|monitored|dropped|took part|tackl(?:ed|ing)|at the scene|on the scene|make the rounds|hired)\b`),
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
  // "won by 1,912 votes", "beat him by 2,419 votes"
  {
    name: 'margin', grade: 'once', dimensions: COUNT, cues: 'votes ballots margin majority',
    is: of(String.raw`\b(?:lead|majority|margin) (?:BE )(?:W )?# votes\b|\b(?:decided|settled) by (?:W )?# votes\b|\b(?:won|wins|win|beat|beats|defeated|lost|separated|ahead|led|leads|leading|race|election|victory|seat|trailed|prevailed) (?:[\p{L}'-]+ ){0,10}?by (?:W )?# (?:votes|ballots)\b|\b(?:margin|majority|lead) of # votes\b|# votes (?:ahead of|clear of|more than|behind|separated)\b`),
    unless: /\b(?:last|previous|ago|votes to|first round|deputies|lawmakers|parliament|committee)\b/,
  },
  // "her party won 24 of the 46 seats"
  {
    name: 'seats', grade: 'whose', dimensions: COUNT, cues: 'seats',
    is: of(String.raw`\b(?:won|win|wins|take|takes|took|taken|got|captured|secured|claimed) (?:W )?# of the \d+ |\b(?:won|win|wins|has|have|hold|holds|take|takes|took|taken|got|gets|came away with|obtained|captured|secured|claimed) (?:W )?# (?:of the (?:[\p{L}\d-]+ )?)?(?:W )?seats\b|\b(?:won|hold|took|got|obtained|captured|secured) # seats\b`),
    unless: /\b(?:last|previous|gain|lost|losing|fewer|more|needed|short of|from|least)\b/,
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
  // "two of the nine members voted against the cut", "one would have preferred to wait"
  {
    name: 'dissent', grade: 'once', dimensions: COUNT, part: true, cues: 'against dissented dissenting opposed preferred',
    is: of(String.raw`(?<!\bof (?:the|its|his|her) )#(?: of (?:the|its|his|her) [\p{L}\d'-]+)? ?(?:[\p{L}'-]+ ){0,3}?(?:members?|policymakers|directors?|judges?|justices?|commissioners?|governors?)? ?(?:of (?:[\p{L}'-]+ ){1,4}?)?(?:had |have |has |would have )?(?:dissented|voted against|opposed (?:it|the)|preferred to)\b`),
    not: /\bone of [^#]*#|\bvoted for\b/,
  },
  // "six deputies abstained", "11 abstentions"
  { name: 'abstentions', grade: 'once', dimensions: COUNT, cues: 'abstained abstentions abstaining', is: of(String.raw`# W (?:BE )?(?:abstained|abstentions|abstaining)\b`) },
  // "the gang was made up of six people", "three robbers", "hunting four men"
  {
    name: 'gang', grade: 'once', dimensions: COUNT,
    cues: 'gang robbers raiders thieves attackers burglars bandits gunmen intruders kidnappers hijackers assailants masked armed hooded hunting looking seeking clothing clothes masks balaclavas hoods pistols guns rifles knives helmets overalls them walked got broke burst forced stormed smashed',
    is: of(String.raw`\b(?:robbers|raiders|thieves|attackers|burglars|gunmen|bandits|kidnappers|assailants), # of them\b|\bgang (?:of|was made up of|consisted of|numbered) #|# (?:masked |armed |hooded |unidentified |heavily )*(?:RAIDERS)\b|# (?:masked|hooded|armed|heavily armed) (?:men|people|youths)\b|# (?:men|youths|people) (?:in|wearing|with) (?:[\p{L}-]+ ){0,2}?(?:clothing|clothes|masks|balaclavas|hoods|hoodies|overalls|helmets|pistols|guns|rifles|knives|machetes|axes|crowbars)\b|\b(?:looking for|hunting|hunt for|seeking|searching for) # (?:men|suspects|people|youths)\b|^there were # of them\b|^# (?:men|people|youths) (?:[\p{L}'-]+ ){0,5}?(?:walked in|got in(?:side)?|broke in|burst in(?:to)?|forced their way|stormed (?:in|the)|smashed (?:their way|open))\b`),
    not: /\b(?:arrest\w*|detain\w*|killed|dead|died|shot|wounded|captured|caught|charged|jailed|waited|waiting|accomplice|other|among|freed|hit|fell)\b/,
  },
  // "they stole 48 watches", "sixty-two watches were taken"
  {
    name: 'stolen', grade: 'once', dimensions: COUNT, each: true, cues: 'stole stolen taken escaped made got',
    is: of(String.raw`\b(?:stole|stolen|stealing|made off with|got away with|escaped with) #|# W BE (?:stolen|taken(?! (?:to|into|in|by|off|ill|away|hostage|from|for|on|out|up)\b))\b`),
    not: /\b(?:hostages?|captives?|prisoners?|hospitals?|custody|to)\b/,
  },
  // "5,600 people were vaccinated on the first morning"
  {
    name: 'vaccinated', grade: 'linked', dimensions: COUNT, cues: 'vaccinated inoculated immunised immunized vaccine jab',
    is: of(String.raw`# WHO BEEN (?:vaccinated|inoculated|immuni[sz]ed|given (?:the|a) (?:vaccine|jab|shot|dose))\b|\b(?:vaccinate|vaccinated|vaccinating|inoculate|immuni[sz]e) (?:W )#`),
    not: /\b(?:died|not|never|per ?cent|in all|since)\b/,
  },
  // "has sent 850,000 doses of vaccine"
  {
    name: 'doses', grade: 'linked', dimensions: COUNT, cues: 'doses',
    is: of(String.raw`# (?:[\p{L}-]+ )?doses\b`), not: /\b(?:two|each|both|already|per)\b[^#]*#|# doses (?:each|per|a day)/,
  },
  // "12,400 children took part", "the trial enrolled 9,800"
  {
    name: 'participants', grade: 'once', dimensions: COUNT, cues: 'enrolled enrolling trial study part participants volunteers recruited',
    is: of(String.raw`\b(?:enrolled|enrolling|recruited|involved|involving|followed|studied) #|\b(?:trial|study|test) (?:of|in|on|with|among|covered) #|# W (?:children|patients|women|men|adults|volunteers|participants|infants|babies|teenagers) (?:BE )(?:took part|taking part|enrolled|recruited|participated)\b`),
    not: /\b(?:half|got|received|given|placebo|dummy|of them|march\w*|protest\w*|rall\w*)\b/,
  },
  // "he fired at least 40 shots"
  {
    name: 'shots fired', grade: 'linked', dimensions: COUNT, cues: 'heard fired firing shots rounds bullets',
    kinds: [
      ['police', /\b(?:police|officers?|soldiers|troops|guards?|marksm[ae]n) (?:[\p{L}-]+ ){0,3}?(?:fired|firing|let off) [^#]*#/u],
      ['gunman', /\b(?:gunm[ae]n|attackers?|suspect|shooter|robbers?|raiders?|assailants?|he) (?:[\p{L}-]+ ){0,3}?(?:fired|firing|squeezed off|let off) [^#]*#/u],
    ],
    is: of(String.raw`\bheard (?:W )?# (?:shots|gunshots)\b|\b(?:fired|firing|fires|squeezed off|let off) (?:W )# (?:shots|rounds|bullets|times)\b|# (?:shots|rounds|bullets) BE fired\b`),
  },
  // "picked up 186 cartridge cases"
  {
    name: 'cartridges', grade: 'once', dimensions: COUNT, cues: 'cartridge cartridges casings cases shells',
    is: of(String.raw`\b(?:found|find|recovered|collected|counted|picked up|gathered|left) (?:W )?# (?:[\p{L}'-]+ ){0,3}?(?:cartridges?|cartridge cases|casings|shells)\b|# (?:[\p{L}'-]+ ){0,3}?(?:cartridges|cartridge cases|casings|shells) (?:BE )(?:found|recovered|collected|on the ground|lay|littered)`),
    not: /\b(?:pockets?|unused|live|artillery)\b/,
  },
  // "has ordered 24 jets", "committing to 28 airliners"
  {
    name: 'ordered', grade: 'once', dimensions: COUNT, each: true, cues: 'order orders ordered ordering buy buying buys purchase contract committing commitment',
    is: of(String.raw`\b(?:orders? for|ordered|ordering|orders|buy|buys|buying|bought|purchase|purchasing|committ?\p{L}* to|contract for) (?:W )?# (?:[\p{L}-]+ ){0,4}?(?:planes|jets|aircraft|airliners|helicopters|trains|locomotives|buses|ships|vessels|tanks|trams|missiles|turbines)\b`),
    not: /\b(?:options?|could|may|might|previous\w*|last|earlier)\b/,
  },
  // "a convoy of 22 vehicles"
  {
    name: 'convoy', grade: 'once', dimensions: COUNT, cues: 'convoy column',
    is: of(String.raw`\b(?:convoy|column)(?: of|,) # |\bconvoy of (?:W )#|# (?:[\p{L}-]+ ){0,2}?(?:vehicles|trucks|lorries|cars) (?:[\p{L}-]+ ){0,3}?(?:in|formed|made up) (?:the|a) (?:convoy|column)\b`),
    not: /\b(?:destroyed|hit|burn\w*|damaged|soldiers|killed)\b/,
  },
  // "were battling 64 wildfires"
  {
    name: 'fires', grade: 'linked', dimensions: COUNT, cues: 'fires wildfires blazes',
    is: of(String.raw`\b(?:battl\p{L}+|fight\p{L}*|fought|tackl\p{L}+) (?:W )?# (?:[\p{L}-]+ )?(?:fires|wildfires|blazes)\b|# (?:[\p{L}-]+ ){0,2}?(?:fires|wildfires|blazes) (?:were|are|was|still) (?:still )?(?:burning|raging|active)\b`),
    not: /\b(?:new|contained|under control|since|this year|season|out of control)\b/,
  },
  // "serves 31 cities"
  {
    name: 'destinations', grade: 'once', dimensions: COUNT, cues: 'destinations cities airports',
    is: of(String.raw`\b(?:flies|fly|flying|serves|serve|serving) (?:[\p{L}\d-]+ ){0,4}?# (?:destinations|cities|airports)\b`),
  },
  // "the cabinet shrinks to 24 ministers"
  {
    name: 'ministers', grade: 'once', dimensions: COUNT, cues: 'cabinet ministers government',
    is: of(String.raw`\b(?:cabinet|government) (?:W )(?:to|of|has|have) # ?(?:ministers|members|$|will|$)|\bthere will (?:now )?be # ministers\b`), not: /\b(?:from|women|men|new|former)\b/,
  },
  // "two million computers have been hit"
  {
    name: 'infected', grade: 'linked', dimensions: COUNT, cues: 'infected compromised hit infecting affected',
    is: of(String.raw`\b(?:infect(?:ed|ing)|compromis(?:ed|ing)) # W (?:computers|machines|pcs|devices|phones)\b|# W (?:computers|machines|pcs|devices|phones) BE (?:infected|compromised|hit|affected)\b`),
  },
]; // prettier-ignore
