/** What a count may be of, by what became of people or where they were: the hurt, the rescued, all on board. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const COUNT: readonly Dimension[] = ['count'];

/** In the order they are tried. */
export const PEOPLE_TOPICS: readonly Topic[] = [
  // "five of them critically", "eight patients were in critical condition", "fighting for the lives of three people"
  {
    name: 'critical', grade: 'once', dimensions: COUNT, part: true, cues: 'critical critically fighting life-threatening',
    is: of(String.raw`#(?: of (?:whom|them|those|the W \p{L}+))?(?: (?:PEOPLE|patients|victims|others|men|women|\p{L}+ed))?,? BE (?:in |remain(?:s|ed|ing)? |still |listed |said |reported |left |hospitali[sz]ed )*(?:in )?(?:an? )?(?:critical|life-threatening)|\bfighting for the (?:life|lives) of #|# WHO BEEN fighting for (?:their|his|her) (?:life|lives)`),
    not: /\b(?:upgraded|downgraded|no longer|other|(?:at|in) (?:the )?(?!the\b)[\p{L}.'-]+ (?:[\p{L}.'-]+ )?(?:hospital|infirmary|clinic|medical cent(?:er|re)))\b/u,
  },
  // "nine children stayed in overnight"
  {
    name: 'kept overnight', grade: 'once', dimensions: COUNT, part: true, cues: 'overnight night observation',
    is: of(String.raw`#(?: of (?:them|those|the W))? ?WHO BEEN (?:kept|keep|stay|stayed|held|detained|spend|spent) (?:in |the night |for |under )*(?:W )(?:overnight|observation|wards?|hospital)\b|\b(?:keeping|kept) # W (?:overnight|for observation)`),
    unless: /\b(?:custody|cells?|police|shelters?|hotels?|schools?)\b/,
  },
  // "the death toll rose to 12", "put the number of those killed at 12", "the dead numbered 12"
  {
    name: 'dead', grade: 'once', dimensions: COUNT, everybody: true, fate: true, cues: 'toll dead deaths killed fatalities',
    is: of(String.raw`\b(?:death toll|toll) (?:[\p{L}'-]+ ){0,6}?(?:to|at|of|is|was|reached|stands at|stood at|hit|passed) (?:W )?#|\bnumber of (?:the |those |people |confirmed )*(?:dead|deaths|killed|fatalities)(?: [\p{L}'-]+){0,4}? (?:to|at|is|was|reached|stands at|stood at|hit|passed) (?:W )?#|\bthe dead (?:W )?(?:number|numbered|numbers|stood at|rose to) (?:W )?#|# (?:WHO |deaths )?(?:BE )(?:confirmed|known to have died|known to be dead)\b(?! (?:as |to be )?(?:infected|missing|injured))`),
    unless: /\btoll (?:in|from) (?:the |one )?(?:[\p{L}-]+ )?(?:province|city|town|region|village|district|capital|last|previous)\b|\b(?:cases|infected|injured|war|worldwide|since \d|attacks?|road|hospital|wounded|missing)\b/u,
  },
  // "thirty-one patients have been admitted to hospital", "put the number of pupils in hospital at 83"
  {
    name: 'in hospital', grade: 'once', dimensions: COUNT, everybody: true, cues: 'hospital hospitals hospitalised hospitalized',
    is: of(String.raw`\b(?:took|taken|rushed|ferried) # WHO to hospitals?\b|# (?:casualties )BEEN (?:taken|ferried|rushed) to hospitals?\b|# WHO BEEN (?:ferried|rushed) to hospitals?\b|# WHO BEEN (?:taken|rushed|driven|carried|brought|airlifted|flown|sent|transported|admitted|hospitali[sz]ed|treated|being treated) (?:W )?(?:to|in|into|at) (?:a |the |local |nearby |area |two |three )*hospitals?\b|# WHO BEEN (?:hospitali[sz]ed|in hospitals?|(?:needed|required|received) hospital)\b|\b(?:send|sends|sent|sending|put|puts|putting|leaves|left|leaving) # WHO (?:to|in) (?:the )?hospitals?\b|\bhospitals? (?:had |have )?(?:admitted|received|took in|treated|treating) (?:W )#|\bnumber of (?:W )in hospital (?:W )#|# WHO BEEN (?:needed|have needed) (?:a )?hospital`),
    unless: /\b(?:overnight|discharged|released|critical|critically|intensive|minor|slight\w*|serious\w*|earlier|later)\b|# (?:more|others?)\b|\bof (?:whom|which|them|those)\b/,
  },
  // "fourteen people were hurt", "nine were being treated for bullet wounds"
  {
    name: 'hurt', grade: 'once', dimensions: COUNT, everybody: true, fate: true, cues: 'treated treating sustained suffered hurt injured wounded injuries wounds burns',
    is: of(String.raw`\b(?:treated|treating) # WHO (?:for (?:[\p{L}-]+ )?(?:injuries|wounds|burns|cuts)|at the scene)|# (?:WHO |others )?(?:sustained|suffered) (?:W )?(?:injuries|wounds|burns)\b|# WHO BEEN (?:hurt|injured|wounded)\b|# (?:injured|wounded|hurt)\b|# WHO BEEN (?:suffered|suffering|sustained|treated for|being treated for|receiving treatment for) (?:W )(?:injuries|wounds|burns|bites)\b|\bnumber of (?:the |those |people )?(?:injured|wounded|hurt) (?:W )#|\bleft # WHO (?:W )?(?:hurt|injured|wounded)\b|\binjuries to (?:W )?#`),
    unless: /\b(?:critical\w*|serious\w*|severe\w*|badly|gravely|slightly|lightly|mildly|no longer|discharged|released|(?:dead|killed) (?:or|and) (?:injured|wounded)|in the (?:head|leg|chest|back))\b/,
  },
  // "four sailors are unaccounted for"
  {
    name: 'missing', grade: 'once', dimensions: COUNT, everybody: true, fate: true, cues: 'fate found buried missing unaccounted',
    is: of(String.raw`\bfate of (?:W )?# WHO (?:W )?(?:unknown|unclear)\b|# WHO BEEN (?:could not be found|feared (?:buried|trapped))\b|# (?:[\p{L}'-]+ ){0,2}?could not be found\b|# WHO BEEN (?:W )?(?:missing|unaccounted for)\b|\bnumber of (?:the |those |people )?missing (?:W )#|\bleft # WHO (?:W )?missing\b|\b(?:looking|searching|search) for # missing\b`),
    unless: /\b(?:dead or missing|dead and missing|no longer|found)\b/,
  },
  // "187 passengers fell ill", "has sickened 214 people", "the number of confirmed cases reached 418"
  {
    name: 'ill', grade: 'once', dimensions: COUNT, everybody: true, cues: 'complained symptoms ill sick sickened infected infecting infections cases poisoned struck contracted caught positive',
    is: of(String.raw`# WHO (?:BEEN )(?:complained of|complaining of|showed symptoms|developed symptoms|been infected|were infected)\b|\b(?:sickened|sickening|infected|infecting|made ill|poisoned|struck down) (?:W )# ?(?:WHO |$)|# WHO BEEN (?:fallen ill|fell ill|fallen sick|fell sick|taken ill|sickened|infected|struck down|made ill|poisoned|contracted|caught (?:it|the)|tested positive)\b|\bnumber of (?:W )(?:taken ill|infected|cases|infections|ill) (?:[\p{L}'-]+ ){0,7}?(?:reached|at|to|is|was|had reached|topped|passed|exceeded) #|# (?:confirmed |known |reported |recorded |laboratory-confirmed )*(?:cases|infections)\b`),
    unless: /\b(?:died|dead|deaths?|killed|suspected|probable|a (?:day|week)|daily|new|hospital\w*|severe|world\w*|globally|last year|average|normally|court|murder|legal|criminal)\b|\bover the (?:weekend|past)\b|\b(?:each|every) (?:day|week|year)\b|computers|phones|devices|machines/,
  },
  // "298 passengers and crew", "had 260 people on board", "29 pupils were on the bus"
  {
    name: 'aboard', grade: 'once', dimensions: COUNT, people: true,
    cues: 'aboard board carrying manifest crew squeezed passengers carried travelling traveling crammed bus coach train plane ferry boat ship cabin minibus flight jet aircraft helicopter single-decker express hull vessel there way',
    is: of(String.raw`# (?:WHO |souls |passengers and crew )?(?:BE )?(?:on board|aboard)\b|# WHO BE (?:on|in) (?:the|a|an) VESSEL\b|\b(?:carrying|manifest listed|listed|carried) (?:W )?#(?: (?:people|persons|souls|passengers|pupils|children|students|schoolchildren|travell?ers|commuters|migrants|tourists|pilgrims|workers|soldiers|sailors|schoolgirls|youngsters|fans|players)\b| passengers and crew|$| when)|# passengers and crew\b|# (?:people )?had (?:squeezed|crammed|crowded) (?:on|in)|# WHO BE (?:squeezed|crammed|crowded|packed) (?:on|in)to the VESSEL|packed with #|# (?:WHO )?(?:had been |were |was )travelling(?:$| (?:on|in|at the time))|\bVESSEL (?:[\p{L}'-]+ ){0,6}?(?:with|carrying) (?:a driver and )?# (?:people|persons|passengers|pupils|children|students|schoolchildren|travell?ers|migrants|tourists)\b|# (?:[\p{L}-]+ )?(?:WHOM), [^,#]{1,40}, (?:BE )?(?:on|aboard|in) (?:the|a|an) VESSEL|\bon (?:its|the|their) way (?:[\p{L}.'-]+ ){0,6}?with # (?:people|passengers|pupils|children|students)\b|^there were # (?:people|passengers|men|children) in(?:side)? it\b`),
    not: /^[^#]*\bamong\b|\b(?:licen[sc]ed|capacity|can|could)\b/,
    unless: /# children and\b|\b(?:cars|trucks|vehicles|tonnes|tons|normally|usually|maximum|designed|built|allowed|seats?|a (?:day|year|month|week)|daily|dead|killed|died|injured|missing|ill|sick|rescued|hurt|last year|saved|evacuated|taken off|flew)\b/,
    kinds: [
      ['crew', /# crew\b/],
      ['pupils', /# (?:[\p{L}-]+ )?(?:pupils|children|students|schoolchildren|youngsters|schoolgirls)\b/u],
      ['passengers', /# (?:[\p{L}-]+ )?(?:passengers(?! and crew)|travell?ers|commuters|tourists|migrants|pilgrims|fans)\b/u],
    ],
  },
  // "gunmen held nine people in the bank"
  {
    name: 'hostages', grade: 'once', dimensions: COUNT, people: true, cues: 'hostage hostages captive held gunman gunmen trapped',
    is: of(String.raw`\b(?:gunm[ae]n|attackers?|robbers?) (?:[\p{L}-]+ ){0,3}?(?:held|holding|trapped) # WHO (?:in|inside|at) (?:the|a|an)\b|\b(?:held|holding|took|taken|taking|seized|seizing|kept) (?:W )?# WHO (?:W )?(?:hostage|captive)\b|# (?:[\p{L}'-]+ )?hostages\b|# WHO BEEN (?:held|taken|kept|seized) (?:hostage|captive)\b`),
    unless: /\b(?:let|go|first|freed|released|killed|dead|died|remaining|other|rescued|escaped)\b/,
  },
  // "410 people were in the club", "52 people were inside"
  {
    name: 'inside', grade: 'once', dimensions: COUNT, people: true, cues: 'staying asleep praying inside building club factory home hall theatre church mosque store hotel school squeezed crammed compound nightclub mall warehouse work clocked',
    is: of(String.raw`# WHO (?:BE )(?:staying|asleep|sleeping|worshipping|dining|praying|attending [\p{L}'-]+) (?:in|at) (?:the|a)\b|# (?:WHO )?(?:BE )?inside\b(?! the (?:exclusion|danger|zone|city|country))|# WHO BE in (?:the|it) (?:[\p{L}'-]+ ){0,3}?(?:building|club|nightclub|factory|home|hall|theatre|church|mosque|store|hotel|house|mall|warehouse|cinema|plant|tower|block)\b|# WHO (?:had been |were |was )(?:squeezed|crammed|crowded|packed) into (?:W )(?:rooms?|building|club|hall|room|space)\b|# (?:WHO )?(?:were |was |who were )(?:at work|on shift|clocked in|on the premises)\b|# WHO who had clocked in\b`),
    unless: /\b(?:capacity|licen[sc]ed|can|could|trapped|killed|dead|died|hold|allowed|normally|usually|injured|hurt|still|arrested|polls?)\b/,
  },
  // "helicopters had lifted 112 people to safety", "the tanker picked up 29"
  {
    name: 'rescued', grade: 'once', dimensions: COUNT, people: true, cues: 'rescued rescuing saved airlifted winched plucked picked hauled lifted pulled flown took brought helicopters alive rescuers',
    is: of(String.raw`\b(?:brought|carried|taken|took) # WHO (?:ashore|to shore|to safety|off the|out of the|to land)\b|# WHO BEEN (?:rescued|saved|airlifted|winched|plucked|flown out|flown to safety|lifted (?:off|out|to safety)|pulled (?:out )?alive|pulled to safety|hauled (?:up|out|aboard)|picked up|brought ashore|found alive|taken off)\b|\b(?:rescued|rescuing|saved|airlifted|winched|plucked|picked up|pulled out|hauled|took on|took off|taken on|flown out|lifted) (?:W )?# WHO |\b(?:brought out|carried out|pulled|hauled|dragged) # (?:WHOM)\b`),
    unless: /\bby (?:fishermen|locals|villagers|residents|passers-by|a passing|another)\b|\b(?:bodies|body|dead|died|remaining|another|other|euros?|dollars?|killed|more)\b/,
  },
  // "about 15,000 residents have been evacuated", "forced 3,200 people to flee", "70 residents had to leave their homes"
  {
    name: 'driven out', grade: 'once', dimensions: COUNT, people: true,
    cues: 'drove driven led evacuated evacuating evacuate flee fled leave left safety displaced homes out evacuation moved cleared elsewhere relocated rehoused homeless',
    is: of(String.raw`\b(?:drove|driving|driven|led|leading|moving|moved|cleared) # WHO (?:out\b|from (?:their|its) homes|to safety|away)|# W (?:PEOPLE|patients|pupils|students|guests|workers|islanders|inhabitants),? BEEN W (?:evacuated|moved (?:out|to safety|from)|brought to safety|taken to safety|led to safety|told to leave|asked to leave|ordered (?:out|to leave)|displaced|forced (?:out|to (?:flee|leave)|from)|fled|cleared (?:from|out)|relocated|rehoused|homeless)\b|# (?:WHO )?BEEN (?:evacuated|displaced|moved out|moved to safety|made homeless|brought to safety)\b|# WHO (?:had to (?:leave|flee|quit)\b|(?:had |have )?(?:left|quit|abandoned|fled) (?:their )?homes\b|(?:were |was |have been |had been )(?:driven|forced|chased) from (?:their )?homes\b|were out of their homes\b|slept elsewhere\b)|# WHO from (?:W )(?:slept elsewhere|spent the night elsewhere)|\b(?:evacuat\p{L}+|displac\p{L}+|forced|forcing|ordered|prompted|relocat\p{L}+) (?:W )# W (?:PEOPLE|patients|pupils|students|guests)\b|\bmoved # W (?:PEOPLE|patients|pupils) (?:out|to safety|from)\b|^# (?:PEOPLE) fled\b|\bleft # WHO (?:homeless|displaced)\b`),
    unless: /\b(?:return\w*|shelters?|plan\w*|arrest\w*|another|other|homes? (?:destroyed|damaged)|last year|jobs?|party|dead|injured|school)\b/,
    kinds: [
      ['households', /# (?:[\p{L}-]+ )?(?:families|households|homes)\b/u],
      ['patients', /# (?:[\p{L}-]+ )?patients\b/u],
      ['pupils', /# (?:[\p{L}-]+ )?(?:pupils|students|children)\b/u],
      ['people', /#/],
    ],
  },
  // "5,400 people rode out the night in shelters"
  {
    name: 'sheltered', grade: 'once', dimensions: COUNT, people: true, cues: 'shelter shelters centres centers',
    is: of(String.raw`\bshelters? (?:[\p{L}'-]+ ){0,3}?(?:housing|hosting|holding|taken in) #|# WHO (?:[\p{L}\d'-]+ ){0,8}?(?:in|to|into|at) (?:[\p{L}\d'-]+ ){0,4}?(?:shelters?|evacuation cent(?:re|er)s)\b|\bsheltering # WHO|\bshelters? (?:W )?(?:housed|held|took in) #`),
    unless: /\b(?:capacity|can|could|hold|opened|no shelter|without|animal|bomb)\b/,
  },
  // "140 people were arrested", "prosecutors had seven managers detained"
  {
    name: 'held', grade: 'once', dimensions: COUNT, people: true, cues: 'led police arrested detained arrests arresting detaining custody rounded',
    is: of(String.raw`# WHO BEEN (?:led away|taken away|hauled away|picked up) by (?:the )?(?:W )?(?:police|officers|agents|soldiers)\b|# WHO BEEN (?:arrested|detained|(?:taken |brought )?(?:in|into) (?:police )?custody|rounded up)\b|# (?:[\p{L}'-]+ ){0,3}(?:officials|managers|employees|workers|men|people|suspects) (?:of|from) (?:[\p{L}'-]+ ){1,5}?(?:was |were |have been |had been )(?:arrested|detained|taken into custody)\b|\b(?:arrested|detained|arresting|detaining|rounded up) #(?: (?:[\p{L}'-]+ )?(?:people|men|protesters|demonstrators|suspects|rioters|persons|managers|officials|employees|workers|others))?(?:$|,| (?!of\b|women|boys|minors|\p{L}+ese|\p{L}+ans?\b))|\b(?:took|taken|taking) # WHO (?:into custody|away)\b|# arrests\b|\bhad # WHO (?:arrested|detained)\b`),
    not: /\b(?:since|(?:in|during) the (?:past|last)|over the course of|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|over (?:the )?(?:past |last )?(?:[\p{L}-]+ )?(?:days|nights|weeks|months|years|weekend))\b/u,
    unless: /\b(?:released|remanded|another|other|earlier|previous\w*|hospital|so far|in all|total)\b/,
  },
  // "two lecturers have been suspended", "three were sent home on full pay"
  {
    name: 'suspended', grade: 'once', dimensions: COUNT, people: true, cues: 'suspended suspending leave pay sent',
    is: of(String.raw`# WHO BEEN (?:suspended|put on (?:W )leave|placed on (?:W )leave|sent home on (?:[\p{L}'-]+ )?(?:pay|leave))\b|\b(?:suspended|suspending) # WHO|\b(?:sent|sending) # WHO home on (?:[\p{L}'-]+ )?pay\b`),
    unless: /\b(?:flights?|trains?|matches|lifted|reinstated)\b/,
  },
]; // prettier-ignore
