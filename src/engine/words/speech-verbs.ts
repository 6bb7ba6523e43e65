/** Words that tell who says something. Inflections of English; all lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Past and present forms of verbs after which, or before which, somebody's words stand. */
export const SPEECH_VERBS = words(`
  said says say told tells tell added adds asked asks replied replies wrote writes stated states announced announces argued
  argues insisted insists warned warns claimed claims admitted admits denied denies confirmed confirms stressed stresses
  emphasised emphasises emphasized emphasizes explained explains noted notes recalled recalls recounted recounts declared
  declares maintained maintains suggested suggests acknowledged acknowledges concluded concludes continued continues remarked
  remarks commented comments observed observes responded responds answered answers joked jokes quipped quips shouted shouts
  yelled yells chanted chants screamed cried cries exclaimed pleaded pleads vowed vows promised promises pledged pledges urged
  urges predicted predicts reported reports testified testifies revealed reveals tweeted tweets posted posts blogged texted
  messaged emailed opined conceded concedes complained complains lamented laments boasted boasts agreed agrees believed
  believes thought thinks felt feels hoped hopes feared fears repeated repeats reiterated reiterates recommended advised
  advises demanded demands described describes called calls dubbed dubs branded brands labelled labeled labels termed terms
  characterised characterized characterises characterizes denounced denounces condemned condemns slammed slams blasted blasts
  praised praises hailed hails criticised criticized criticises criticizes dismissed dismisses rejected rejects accused accuses
  expressed expresses voiced voices cited cites mentioned mentions pointed points countered counters retorted retorts
  volunteered murmured whispered mused muses reasoned wondered wonders reflected summed read reads speculated joked gushed
  gushes raved raves enthused thanked thanks apologised apologized begged begs deemed considers considered calling describing
  saying adding telling claiming insisting noting warning arguing explaining asking writing stressing declaring quoted quotes
  alleged alleges asserted asserts contended contends disclosed indicated indicates informed informs instructed ordered orders
  proclaimed proclaims quizzed ranted recommended remembers remembered signalled signaled sneered sniped stormed swore
  radioed began begins scrawled daubed scribbled tipped underlined underlines underscored underscores assured assures reassured ruled rules shared shares quoth tells
  teased teases joking stating announcing replying shouting yelling chanting screaming tweeting concluding pleading
  confirming exclaiming quipping commenting remarking responding vowing promising admitting praising dubbing branding labelling labeling denouncing condemning accusing citing likened compared
  estimates estimated crowed crows fumed fumes gloated scoffed scoffs bragged brags sniffed thundered snapped ventured
  disagreed disagrees objected objects interrupted
  intoned concurred concurs theorised theorized gasped snarled protested protests
  greeted interjected piped chimed elaborated elaborates clarified clarifies detailed outlined blamed blames cautioned cautions
  counselled attested confessed confesses confided prayed prays sang sings joined welcomed welcomes mocked mocks notified`);

/** Verbs of several people, which are nouns as well: they count right behind such people ("officials claim"). */
export const PLURAL_VERBS = words(
  `say insist argue warn deny claim believe fear hope call describe accuse admit allege suggest stress`,
);

/** Verbs that are nouns as often ("hear comments like …"): they count only behind a name, a pronoun or a person. */
export const NOUN_VERBS = words(`
  comments reports claims calls demands answers posts tweets terms labels brands quotes notes hopes fears asks questions
  promises pledges vows thoughts shares rules orders blasts slams complaints mocks praises blames joins thanks reads cites states
  stresses chants cries shouts screams urges mentions regrets repeats jokes points prays`);

/** Stand for people by themselves: "One called it …", "Others said". */
export const PRONOMINALS = words(`one another others some many several most both two three`);

/** Of these, the ones that also have many other uses: they count only beside a quotation. */
export const WEAK_VERBS = words(`
  read reads felt feels thought thinks believed believes ruled rules shared shares joined pointed points rejected
  ordered orders outlined detailed compared considered considers deemed expressed expresses voiced reported reports greeted
  welcomed welcomes thanked thanks hoped hopes feared fears demanded demands terms agreed agrees reads tipped sang sings
  began begins spoke speaks talked talks lashed found finds scrawled daubed scribbled estimates estimated protested protests snapped ventured continued continues announced announces responded responds stormed posted joined remembered remembers blamed blames cited cites quoted quotes`);

/** Verbs that name or judge a thing: after them a quotation of one word is still somebody's word. */
export const PASSIVE_NAMING = words(
  `called known dubbed nicknamed named titled entitled labelled labeled termed named codenamed`,
);

/** Verbs of those who pass on what others said. */
export const RELAYING = words(
  `reported reports quoted quotes recalled recalls relayed relays wrote writes noted notes according`,
);

/** What is put out rather than said: "released a statement". */
export const PUTTING_OUT = words(`
  issued issues issuing released releases releasing published publishes sent sends posted posts put gave gives shared shares read reads`);

/** A noun phrase behind one of these is no subject. */
export const GOVERNORS = words(`
  of for from at with in to by about against on over between than like among after before under near behind beside without
  toward towards outside inside into onto through across around via per`);

/** Between subject and verb: "has also said", "later told". */
export const BETWEEN = words(`
  has had have also then later further already previously recently once again repeatedly reportedly publicly privately
  simply just even always often never earlier subsequently famously flatly angrily jokingly bluntly quickly now still
  however meanwhile instead too did does would will is was are were be being been first finally only yesterday today
  tonight monday tuesday wednesday thursday friday saturday sunday`);

export const PRONOUNS = words(`he she they it i we you who`);
export const PERSONAL = words(`he she they`);

/** Open a noun phrase. */
export const DETERMINERS = words(
  `the a an his her their its this that one another some several many two three four five most other our my both`,
);

/** A noun phrase never runs back over these. */
export const BREAKS = words(`
  that when while as after before because although though and but or if since until where which who whom whose so than then
  however meanwhile said says told is was were are be been has had have will would could can may might did does do not also
  what how why there here yes no to into about over under by on upon against without within including during despite i
  he she they it we you him them us me ahead outside inside near following amid among around`);

/** Carry on a noun phrase after its noun: "a friend of the actress", "a spokesman for the mayor". */
export const LINKS = words(`of for from at with in`);

/** What words are written in or said at: "in a statement", "on Facebook". */
export const MEDIA = words(`
  statement interview speech letter email e-mail memo tweet post blog report message video release conference briefing
  column article broadcast address book diary note posting testimony affidavit website filing lawsuit complaint advisory bulletin
  circular podcast newsletter`);

/** With "of", "about" or "out" behind them, verbs of saying: "spoke of", "lashed out at". */
export const SPEAKING_OF = words(`spoke speaks speaking talked talks talking lashed lashing`);

/** Nouns of people who speak unnamed; a phrase that ends in one is a speaker even without a determiner ("Police said"). */
export const SPEAKERS = words(`
  police officials official source sources witness witnesses spokesman spokeswoman spokesperson authorities investigators
  prosecutors lawyers lawyer neighbours neighbors residents resident analysts analyst experts expert critics critic friends
  friend protesters protestors protester demonstrators supporters fans fan doctors diplomats diplomat scientists researchers
  activists activist officer officers insider insiders judge mother father brother sister wife husband son daughter uncle
  aunt cousin neighbour neighbor owner man woman boy girl teacher student students team company minister ministry president
  mayor governor sheriff coach captain leader leaders rep representative attorney agent family parents group report statement
  document letter newspaper paper agency network others members member crowd soldier soldiers teenager executive executives
  director manager chief commander firefighters firefighter survivor survivors passenger passengers worker workers driver
  cop cops user users participant participants colleague colleagues classmate classmates barber victim victims negotiator
  star rival rivals campaigner campaigners adviser advisers aide aides counsel counsellor publicist rep head boss owner
  mourners marchers strikers hundreds thousands dozens scores juror jurors firm club board council committee bank government party airline charity ministry department university hospital church army
  military navy association federation institute commission authority operator retailer broadcaster magazine website
  organisation organization administration parliament crew regulator watchdog carrier league embassy foundation banner sign
  senator pair couple actor actress singer star author writer director producer bishop pastor priest reverend union court`);

/** Days, parts of them and other words that say when, or that nobody is: never a speaker. */
export const isDay = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|here|there|then|so|it|about|week|month|year|morning|afternoon|evening|night|day|interview)s?$/.test(
    word,
  );
