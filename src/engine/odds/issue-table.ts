/** What accounts of news at large are at issue on: questions of yes or no, each with the words that affirm it and those that deny it. */
import { plainStemOf } from '../words/synonyms.ts';

/**
 * Of whom it is told: "all" of what happened, so that "no shots were fired" is at odds with anybody who fired one;
 * "one" of somebody, who must be the same; "thing" of the thing that the words in brackets name.
 */
export type Scope = 'all' | 'one' | 'thing';

export interface Issue {
  name: string;
  scope: Scope;
  /** Words that affirm; denied ("was not …") they deny. */
  yes: RegExp;
  /** Words that deny in themselves. */
  no: RegExp | null;
  /** Words that deny where they are denied, and affirm nothing by themselves: "no injuries". */
  bare: RegExp | null;
  /** Sentences must have more in common than the issue: there are many such things in a story. */
  near: boolean;
}

/** " ~" is up to three words, " ~~" up to seven. */
const GAP = String.raw` (?:[\p{L}\d'’-]+ ){0,3}?`;
const WIDE = GAP.replace('3', '7');
const patternOf = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?:${words.replaceAll(' ~~', WIDE).replaceAll(' ~', GAP)})(?![\p{L}\d]|-\p{L})`,
    'giu',
  );

const BE = String.raw`(?:was|were|been|being|is|are|be|got)`;
const MANY = String.raw`(?:\d[\d,.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|some|many|anyone|anybody|people|him|her|them|at least|more than|about|up to)`;
const PAPER = '(?:agreement|deal|accord|treaty|documents?|papers?|contract|pact|ceasefire|truce|memorandum)';
const SITE =
  '(?:shops?|stores?|branch(?:es)?|plants?|factor(?:y|ies)|mills?|pits?|mines?|schools?|sites?|offices?|outlets?|depots?|stations?|hospitals?|librar(?:y|ies)|pools?|restaurants?|pubs?|hotels?|theatres?|wards?)';
const RULING =
  '(?:verdict|ruling|sentence|decision|judgment|judgement|conviction|ban|fine|penalty|punishment)';
const HARM = '(?:injury|injuries|burns?|fractures?|wounds?|concussion|bruis(?:es|ing)|cuts|whiplash|shock)';
const LIMB =
  '(?:leg|arm|wrist|ankle|nose|jaw|rib|ribs|collarbone|shoulder|hand|foot|finger|pelvis|hip|neck|back|skull|cheekbone|thumb|knee|tooth|teeth)';
const TOLD = '(?:reporters|journalists|the press|the media|newsmen)';
const BELT = String.raw`(seat ?belts?|helmets?|life ?(?:jackets?|vests?)|transceivers?|masks?|harness(?:es)?|body armou?r|body ?cameras?|tracking devices?|beacons?)`;
const ALARM = '(alarms?|sirens?|detectors?|sprinklers?|beacons?)';
const DATA = '(?:data|records|files|information|details|documents|passwords)';
const TEST = '(?:inspections?|tests?|checks?|audits?|examinations?)';

// name | scope, "+" where more must be shared | words that set it off | affirming | denying | affirming nothing unless denied
const TABLE = String.raw`shots : all : shot bullet round fire gunfire : fir(?:e|es|ed|ing) ~(?:shots?|bullets?|rounds?)|(?:shots?|bullets?|rounds) ~(?:fired|rang out)|open(?:ed|s|ing)? fire|exchange of fire|gunfire
alarm : thing : alarm siren detector sprinkler beacon : ${ALARM} ~~(?:sound(?:ed|ing)?|w[eo]nt off|going off|go off|activated|rang|ring|ringing|triggered|worked|work|blared|wailed)|(?:activated|triggered|set off|sounded) ~${ALARM} : ${ALARM} ~(?:silent|switched off|turned off|disabled|disconnected|out of order|broken|failed(?! to)|malfunctioned)
injured : all : hurt harm injure wound injury unhurt unharm uninjure unscathe treat hospital stitch suffer break fracture casualty burn : ${BE} ~(?:hurt|injured|wounded|harmed)|(?:hurt|injured|wounded|injuring|wounding) ${MANY}|(?:suffered|sustained|received|with) ~${HARM}|${BE} treated ~for|treated ~(?:in|at|by) (?:hospital|the scene|paramedics)|(?:taken|rushed|flown|airlifted|brought) to ~hospital|need(?:ed|ing|s) ~(?:stitches|surgery|hospital treatment|treatment)|(?:broke|broken|fractured) (?:(?:an?|his|her|their|\w+) )?${LIMB} : unhurt|unharmed|uninjured|unscathed : injur(?:y|ies)|casualt(?:y|ies)
deaths : all : kill die death fatal fatality casualty life dead : ${BE} ~killed|(?:killed|killing) ${MANY}|died|lost (?:his|her|their) (?:life|lives) : - : deaths?(?! (?:penalty|toll|sentence|row|threat))|fatalit(?:y|ies)|casualt(?:y|ies)|loss of life|dead
missing : all : miss unaccount account : (?:${BE}|remains?|remained|still|reported|${MANY}) ~(?:missing|unaccounted for) : (?:all|everyone|everybody|every) ~accounted for
grave : all+ : critical danger stable life-threatening : (?:in|critical) ~critical (?:condition|state)|critically (?:ill|injured|hurt|wounded)|life-threatening|in ~(?:mortal|grave) danger|danger of dying|mortal danger|fighting for (?:his|her|their) (?:life|lives)|in danger : out of danger
arrests : all : arrest detain custody release free charge large run : ${BE} ~(?:arrested|detained)|(?:taken into|in) ~custody|remanded|(?:arrested|detained|arresting|detaining) ${MANY}|(?:arrested|detained) the : (?:questioned|interviewed|quizzed) ~~and ~(?:released|freed)|(?:released|freed|let go) without ~charge|on the run|at large : arrests?
appeal : one : appeal challenge contest accept : (?:lodg|fil|launch|submitt?|enter|bring)(?:e|es|ed|ing|s)? ~appeal|(?:will|would|to|plans to|be|an|no|not) appeal(?! (?:for|court|hearing))(?! to (?:the )?(?:public|anyone|people|witness))|(?:challenge|contest) ~${RULING} : accept(?:s|ed|ing)? ~${RULING}
resigning : one : resign resignation step stand quit stay remain carry leave : resign(?:s|ed|ing)?|resignation|step(?:s|ped|ping)? down|stand(?:s|ing)? down|quit(?:s|ting)?|(?:will|would|to) leave (?!the|a|an|his|her|their|its|for|with|from) : (?:remain|stay)(?:s|ed|ing)? (?:on|in) (?:as|office|(?:his|her|the) (?:post|job))|(?:carry|stay)(?:s|ied|ed|ing)? on as|(?:reject|resist|rebuff|dismiss)(?:s|ed|es)? calls (?:for (?:his|her) resignation|to (?:resign|quit|step down))
of own accord : one : resign resignation step quit dismiss sack fire remove oust : (?:has|have|had|who|he|she)? ?(?:resigned|quit|stepped down|stood down)|(?:tendered|offered|submitted|handed in) ~resignation : (?:has|have|had|${BE}) ~(?:dismissed|sacked|fired|removed|ousted) (?!from hospital)|(?:dismissed|sacked|fired|ousted) (?:the|his|her|its)
apology : one : apology sorry apologise remorse : apologi[sz](?:e|es|ed|ing)|(?:offer|issu|ma[dk]|g[ai]v)(?:e|es|ed|ing|n)? ~apolog(?:y|ies)|(?:say|says|said|saying) (?:\w+ )?(?:was |were )?sorry|(?:show(?:ed|n)?|express(?:ed)?) ~remorse : - : apolog(?:y|ies)
speaking : one : reporter journalist press media : (?:told|tells|speak(?:ing)?|spoke|talk(?:ed|ing)?) (?:to )?${TOLD}
licence : one : licence license permit unlicensed : (?:had|held|holds|has|hold|have|holding|with) ~(?:licen[cs]e|permit)|${BE} ~licen[cs]ed : unlicen[cs]ed|(?:licen[cs]e|permit) ~(?:expired|revoked|lapsed|suspended|withdrawn)|(?:expired|revoked|lapsed) ~(?:licen[cs]e|permit)
insurance : one : insure insurance uninsured insurer : ${BE} ~(?:insured|covered by ~insurance)|(?:had|have|has|with) ~insurance : uninsured
warned : all+ : warn warning alert : (?:had been|was|were|been|got) ~(?:warned|alerted)|warned (?:them|us|residents|people|villagers|anyone|anybody)|(?:receiv|issu|g[ai]v|sent|rais)(?:e|es|ed|ing|en)? ~warnings?s? ~(?:issued|given|sent|received|posted) : - : warnings?
responsibility : all : responsibility behind carry involvement nothing : claim(?:ed|s|ing)? responsibility|said (?:it|they) (?:had )?(?:carried out|was behind|were behind) : den(?:ied|ies|ying) ~(?:responsibility|involvement)|nothing to do with
ransom : all : ransom hand : ransom ~paid|pa(?:id|y|ying) ~ransom|(?:money|cash) ~changed hands : - : ransom
worn : thing+ : belt seatbelt helmet jacket vest transceiver mask harness armour armor beacon device : (?:wear(?:ing)?|wore|worn|had|have|carr(?:ied|ying|y)|equipped with|fitted with|using|used) ~${BELT}|${BELT} ~(?:worn|fastened|used)
armed : one : arm unarm weapon gun knife firearm : ${BE} ~armed|carr(?:ied|ying) ~(?:weapon|gun|knife|firearm|pistol) : unarmed
drunk : one : drink drunk intoxicate sober alcohol limit influence : had been drinking|${BE} ~(?:drunk|intoxicated)|over the ~limit for alcohol|under the influence(?: of alcohol)?|alcohol ~(?:blood|breath|system) : sober|within the legal limit
confessed : one : confess confession innocence involvement wrongdoing : confess(?:ed|es|ing)?|ma(?:de|ke) ~confession|admitted (?:to )?(?:carrying out|committing|everything) : den(?:ied|ies|ying) (?:any |all |everything)?(?:involvement|wrongdoing|everything)|maintain(?:s|ed|ing) ~innocence|protest(?:s|ed) ~innocence
speeding : one : speed limit : speeding|(?:over|above|exceed(?:ed|ing)) the ~speed limit|too fast|excessive speed : within the ~speed limit|below the ~speed limit
distress : all : mayday distress sos : mayday|distress (?:call|signal|message)s?|SOS
signed : all+ : sign : sign(?:ed|s|ing)? ~${PAPER}|${PAPER} ~signed
agreed : all+ : agreement deal compromise talk accord breakthrough : (?:reach|strike|struck)(?:ed|es|ing)? ~(?:agreement|deal|compromise|accord)|(?:agreement|deal|compromise|accord) ~(?:reached|struck) : (?:end(?:ed|s)?|broke (?:up|off)|closed|concluded|failed|collapsed) ~without ~(?:agreement|deal|breakthrough|result|accord|compromise)|talks ~(?:collapsed|failed|broke down)
evacuated : all+ : evacuate evacuation : evacuated : - : evacuations?
damage : all+ : damage undamaged intact : ${BE} ~damaged|(?:caus|suffer|sustain|report)(?:ed|ing|s|es)? ~damage|damage ~reported|damag(?:ed|ing) ${MANY} : undamaged|intact : damage
leak : all+ : leak spill seep leakage : (?:leak(?:ed|ing|age|s)?|spill(?:ed|ing|age|s)?|spilt|seep(?:ed|ing))
known : one : know record conviction : ${BE} ~known to ~(?:police|authorities|intelligence|services|agencies)|(?:had|has|with) ~(?:criminal record|previous convictions) : no (?:previous |prior )?(?:criminal record|convictions|contact with ~(?:police|services))
suspicious : all+ : suspicious foul arson deliberate : treat(?:ed|ing) ~suspicious|(?:started|set|lit) deliberately|deliberately (?:started|set|lit) : - : foul play|arson
standing : one : election re-election term candidate run stand : (?:run|stand|running|standing|seek|seeking) ~(?:for re-?election|re-?election|another term|in the ~election|for ~(?:president|mayor|governor|office)|again)|candidate ~(?:election|in) : (?:bow|pull|drop)(?:s|ed|ped)? out of the (?:race|contest)
data : all+ : data record file information detail document password : ${DATA} ~(?:stolen|taken|copied|accessed|removed|leaked|compromised|exposed|lost)|(?:stole|took|copied|accessed|removed|obtained|compromised) ~${DATA}
loot : all : steal take empty-handed make get escape flee : (?:stole|stolen|made off with|got away with|escaped with|fled with|was taken|were taken) : empty-handed
by night : all+ : night overnight nightfall dusk : (?:search|work|dig|operation|div|crew|rescue|effort)\p{L}* ~(?:continued|went|goes|go|on|worked|carried)? ?~through(?:out)? the night|(?:searched|worked|dug) (?:overnight|all night) : (?:suspended|halted|stopped|called off|paused|broken off) ~(?:overnight|for the night|at nightfall|at dusk|at night)
jobs : all : job redundancy redundant layoff lay-off post dismiss : redundant|laid off|(?:jobs|posts) ~(?:cut|lost|go|axed|shed|disappear)|(?:lose|losing|lost) ~jobs?|(?:cut|axe|shed|cutting|axing|shedding) ~(?:jobs|posts) : - : redundanc(?:y|ies)|lay-?offs?|job (?:cuts|losses)
payout : thing : dividend bonus : (?:pay|paid|paying|declared?|receiv(?:e|es|ed)|gets?|got|award(?:ed)?|propos\p{L}+) ~(dividend|bonus(?:es)?)|(dividend|bonus(?:es)?) ~(?:paid|of) : (?:forgo(?:ne|es)?|forwent|waiv(?:e|es|ed|ing)|suspend(?:ed|s|ing)?|scrap(?:s|ped|ping)?|cancel(?:s|led|ed)?|give up|gave up|given up|pass(?:ed)? up) ~(dividend|bonus(?:es)?)
repaid : one : repay return refund give pay : (?:repa(?:y|id|ying)|return(?:ed|s|ing)?|g[ai]v(?:e|en|ing) ~back|pa(?:y|id|ying) ~back|hand(?:ed|ing)? back) ~(?:the |its |their )?~(?:money|funding|funds|grants?|cash|sum|deposits?|\p{Sc}|[A-Z]{1,3}\p{Sc}|millions?)|(?:refund(?:ed|s)?|repay) (?:it|them|customers|passengers|ticket|guests) : - : refunds?
conceded : one : concede defeat congratulate : conced(?:e|es|ed|ing)(?! that| (?:a|an|the|two|three|four|goals?|points?|runs?)\b)|(?:admit|accept|acknowledg)(?:s|ed|ted|es)? defeat|(?:call|phon|telephon|rang|ring)(?:e|es|ed|ing|s)? ~congratulate : (?:reject|contest|challeng|disput)(?:e|es|ed|ing|s)? the results?
resisted : one : resist resistance surrender fight peaceful : resist(?:ed|s|ing)? arrest|(?:put|putting) up ~(?:fight|struggle)|(?:offer|show)(?:ed|ing|s)? ~resistance : surrendered|gave (?:himself|herself|themselves) up|without a (?:fight|struggle) : resistance
test : one+ : pass fail : pass(?:ed|es|ing)? ~~${TEST} : fail(?:ed|s|ing)? ~~${TEST}
present : one+ : attend present absent miss boycott skip stay attendance : attend(?:ed|s|ing)?|(?:was|were|is|be) ~(?:present|in attendance|in court)|(?:turn|show)(?:s|ed|ing)? up : (?:was|were|is) ~absent|stayed away|boycott(?:ed|ing|s)?|skipped
punished : all+ : punish punishment discipline disciplinary victimise victimize sanction : punish(?:ed|ing|es)?|disciplin(?:ed|ary|ing)|victimi[sz](?:ed|ing)|sanction(?:ed|s|ing) : - : punishment
help : all+ : army troop soldier military help aid assistance : (?:army|troops|soldiers|military|navy|medics|national guard|reservists) ~~(?:called (?:in|out|up)|deployed|brought in|asked|sent|drafted in|mobili[sz]ed|requested|help(?:ed|ing)?|assist(?:ed|ing)?|stepped in)|(?:ask|call|request|appeal)(?:s|ed|ing)? ~(?:foreign|international|outside) ~(?:help|aid|assistance)|call(?:ed|ing)? in the (?:army|military|troops)|(?:deployed|sent in|brought in|mobili[sz]ed|called in) ~(?:army|troops|soldiers|medics|reservists)
suspect : one : suspect investigation investigate inquiry : under investigation|being investigated|(?:is|was|are|were|as|among|named|a|the) ~suspects?|subject of ~(?:inquiry|investigation|probe)
tested : one : test positive negative : tested positive|positive test : tested negative|negative test
conscious : one : conscious unconscious : ${BE} ~conscious : unconscious
operated : one : surgery operation operate : (?:under(?:went|go|gone)|had) ~(?:surgery|operation)|${BE} operated on : - : surgery|operation
fault : all+ : fault failure defect malfunction : (?:mechanical|technical|brake|engine|electrical) (?:faults?|failures?|problems?|defects?|malfunctions?)
cancelled : all+ : cancel : ${BE} ~cancel(?:led|ed)|cancel(?:led|ed) ${MANY} : - : cancellations?
sold : one+ : sell sale : (?:sell|selling|sold|cash(?:ed|ing)? (?:in|out))
closing : all : close shut closure save spare open keep : ${SITE} ~(?:which ~)?(?:(?:be|been|is|are|was|were|to|will|would) )?(?:closed?|closing|shut|shutting)|(?:shops?|stores?|branches|plants?|mills?|mines?|pits?|schools?|libraries|pools?|outlets) ~~(?:be|to|will|would|were) (?:closed?|shut)|(?:close|shut|closing|shutting|closed|closes) (?:down )?~${SITE} : ${SITE} ~(?:spared|saved|kept open|be kept)
new shares : all : share : (?:issu|sell)(?:e|es|ed|ing)? ~(?:new|more|additional) shares|share issue|rights issue|capital increase
complaints : one+ : complaint : receiv(?:e|es|ed|ing) ~complaints?|complaints? ~(?:received|lodged|filed|made) : - : complaints?
suspects named : all : suspect : (?:named|identified) ~~as ~suspects? : - : suspects?
discussed : all+ : discuss raise agenda talk bring : discuss(?:ed|ing)?|(?:raised|brought up) ~(?:case|issue|matter|question|fate|subject)|on the agenda|talk(?:ed|ing)? about|brought up
sued : one : sue lawsuit court : su(?:e|es|ed|ing)|lawsuit|legal action|take ~to court|taken ~to court : - : legal action|lawsuit`;

/** Issues by the plain stems of the words that set them off. */
const BY_WORD = new Map<string, Issue[]>();
for (const line of TABLE.split('\n')) {
  const [name = '', scope = '', on = '', yes = '', no = '-', bare = '-'] = line.split(' : ');
  const issue: Issue = {
    name,
    scope: scope.replace('+', '') as Scope,
    yes: patternOf(yes),
    no: no === '-' ? null : patternOf(no),
    bare: bare === '-' ? null : patternOf(bare),
    near: scope.endsWith('+'),
  };
  for (const stem of new Set(on.split(' ').map(plainStemOf)))
    BY_WORD.set(stem, [...(BY_WORD.get(stem) ?? []), issue]);
}

const NONE: readonly Issue[] = [];

/** The issues that a word may be told of, by its plain stem; none for most. */
export function issuesOf(stem: string): readonly Issue[] {
  return BY_WORD.get(stem) ?? NONE;
}
