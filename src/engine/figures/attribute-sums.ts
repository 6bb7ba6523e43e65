/** What a sum of money may be of, by the words that say so: a haul, a reward, what each family is paid. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const MONEY: readonly Dimension[] = ['money'];

/** In the order they are tried. */
export const SUM_TOPICS: readonly Topic[] = [
  // "the haul was put at £700,000", "escaping with jewels worth £1.2 million"
  {
    name: 'haul', grade: 'once', dimensions: MONEY, cues: 'haul loot stole stolen made got escaped escaping took fled helped haul',
    is: of(String.raw`\b(?:helped themselves to|escaping with|fled with|fleeing with|making off with) (?:[\p{L}'-]+ ){0,6}?(?:worth |valued at )?(?:W )?#|\b(?:haul|loot) (?:W )(?:at|worth|of|was|is) (?:W )#|\b(?:stole|stolen|stealing|made off with|got away with|escaped with|(?:thieves|robbers|raiders|burglars|gang) took) (?:[\p{L}'-]+ ){0,5}?(?:worth|valued at|of)? ?#`),
    unless: /\b(?:insured|each|alone|including|recovered)\b/,
  },
  // "a $50,000 reward", "will pay $100,000 for information"
  {
    name: 'reward', grade: 'once', dimensions: MONEY, cues: 'reward information rewards anyone anybody whoever',
    is: of(String.raw`\breward (?:W )?(?:of|is|was|stands at|worth) (?:W )?#|# reward\b|\b(?:pay|offer\w*) # (?:[\p{L}'-]+ ){0,3}?(?:information|tips)\b|\b(?:offer\p{L}*|put up|putting up|pay|posted) (?:W )?# (?:to|for) (?:any(?:one|body)|whoever|information|help)\b`),
    unless: /\b(?:raised|doubled|increased|initially|from)\b/,
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
    not: /\b(?:ask\w*|want\w*|sought|initial\w*|reduced)\b|\bdemand(?!ed (?:a )?ransom)\w*/,
  },
  // "the gunman demanded 200,000 euros"
  {
    name: 'demanded', grade: 'linked', dimensions: MONEY, cues: 'demanded demand demanding demands asked wanted',
    is: of(String.raw`\bdemand(?:ed|ing|s)? (?:W )?#|\b(?:asked|asking) (?:[\p{L}'-]+ ){0,4}?for (?:W )?#|\bwanted (?:money, )?#`),
    unless: /\b(?:ransom|bail|reduced|paid|settled|budget)\b/,
  },
  // "300,000 rupees for each of the injured"
  {
    name: 'paid to the hurt', grade: 'once', dimensions: MONEY, cues: 'injured wounded hurt',
    is: of(String.raw`^(?=[^#]*#[^#]*\b(?:injured|wounded|hurt)\b)[^#]*#(?:[^#]{0,12}| (?:to|for) (?:each|every|the|those)(?: of the| person)?) (?:injured|wounded|hurt)\b|\b(?:injured|wounded|hurt) (?:W )(?:get|receive|paid|given) (?:W )?#`),
    unless: /\b(?:killed|dead|died|bereaved|damages|lawsuit|court|sued)\b[^#]*#|\bdamages\b/,
  },
  // "each bereaved family will be paid 1 million rupees", "5 million for the heirs of every fallen policeman"
  {
    name: 'paid to the bereaved', grade: 'once', dimensions: MONEY,
    cues: 'families family bereaved kin relatives heirs victim victims dead killed lost',
    is: of(String.raw`\b(?:relatives|families|kin|heirs) of (?:the )?(?:dead|victims|those killed|[\p{L}-]+ killed) (?:BE )(?:W )?(?:get|receive|be paid|be given|paid|given) (?:W )?#|\b(?:offer|offered|offering) # (?:to|for) (?:each|every) (?:bereaved|famil)|\b(?:pay|paid|give|given|gets?|receives?|promised|promise|announced|approved|granted|compensation|payments?|payouts?) (?:W )?# (?:W )?(?:to|for) (?:each|every|the (?:next of kin|relatives|famil\p{L}+|heirs)|those who lost|bereaved|families)\b|\b(?:each|every|bereaved) (?:[\p{L}'-]+ ){0,6}?(?:be paid|be given|receive|get|gets) (?:W )?#|\bfamil\p{L}+ (?:[\p{L}'-]+ ){0,5}?(?:be paid|be given|receive|get|to be given) (?:W )?#|\bpay (?:each|every) (?:[\p{L}'-]+ ){0,5}?#|# for (?:each|every) (?:victim|famil\p{L}+|person killed|death)\b`),
    unless: /\b(?:injured|wounded|hurt|damages|lawsuit|court|sued|rent|a (?:month|week|year)|lost their homes?|low-income|homes?)\b/,
  },
  // "found 186,000 euros in banknotes", "a quantity of cash"
  {
    name: 'cash found', grade: 'once', dimensions: MONEY, cues: 'cash banknotes notes bills',
    is: of(String.raw`\b(?:found|discovered|seized|recovered|confiscated|left with|came upon|contained|containing|holding) (?:[\p{L}\d'-]+ ){0,6}?# (?:W )?(?:cash|banknotes|notes|bills)\b|\b(?:cash|banknotes|wads of notes|bundles of notes) (?:W )?(?:amounting to|totall?ing|worth|of) (?:W )?#|\b# in (?:W )?(?:cash|banknotes|notes|bills) (?:W )?(?:found|seized|recovered|discovered|hidden)\b`),
    unless: /\b(?:stole|stolen|took|withdraw\w*|fake|counterfeit|a share|per share|in cash and|made off|escaped|deal|offer)\b/,
  },
  // "the damage was put at $40 million", "caused $40 million in damage"
  {
    name: 'damage', grade: 'linked', dimensions: MONEY, cues: 'damage losses',
    is: of(String.raw`\bdamage (?:[\p{L}'-]+ ){0,4}?(?:at|of|worth|to) (?:W )?#|# (?:worth of |in |of )(?:[\p{L}-]+ )?damage\b|\b(?:estimat\p{L}+|puts?|put) (?:its |the |their )?(?:[\p{L}-]+ )?losses (?:W )?at (?:W )?#|\blosses (?:BE )(?:put|estimated) at (?:W )?#`),
    unless: /\b(?:awarded|court|jury|sued|lawsuit|insured|year|quarter|months)\b/,
  },
  // "set aside 210 million euros for repairs"
  {
    name: 'set aside', grade: 'once', dimensions: MONEY, cues: 'aside put provision earmarked provided putting allocated',
    is: of(String.raw`\b(?:set(?:ting)? aside|put(?:ting)? (?:by|aside)|earmarked|provision of|provided|allocated) (?:W )?#`),
    unless: /\b(?:already|previously|earlier|last year)\b/,
  },
  // "annual savings of 480 million euros", "to take 60 million out of annual costs"
  {
    name: 'savings', grade: 'once', dimensions: MONEY, cues: 'save saving savings saves costs',
    is: of(String.raw`\b(?:save|saves|saving) (?:the [\p{L}-]+ )?(?:W )?#|\bsavings (?:W )?(?:of|at|to|worth|totall?ing) (?:W )?#|# (?:in|of|worth of) (?:annual |cost |yearly )*savings\b|\b(?:take|cut|trim|strip) # (?:out of|from|off) (?:its |their )?(?:annual |yearly )?costs\b|\b(?:cut|reduce|lower|trim) (?:annual |its |their )*costs (?:by )(?:W )?#`),
    unless: /\b(?:already|so far|life|lives|previous\w*|earlier|households?|customers|consumers|each|average|per (?:person|household)|saved up|stolen|rather than|instead of|on top of|additional|further|raised)\b/,
  },
  // "has to close a gap of £23 million", "needs to find £26 million"
  {
    name: 'gap', grade: 'once', dimensions: MONEY, cues: 'gap hole shortfall find',
    is: of(String.raw`\b(?:gap|hole|shortfall) of (?:W )?#|# (?:[\p{L}-]+ )?(?:gap|hole|shortfall)\b|\b(?:needs?|has|have) to (?:find|save) (?:W )?#`),
  },
  // "suppliers are owed £63 million"
  {
    name: 'owed', grade: 'linked', dimensions: MONEY, cues: 'owe owes owed owing',
    is: of(String.raw`\bow(?:es?|ed|ing) (?:[\p{L}'-]+ ){0,4}?#|# (?:W )?owed\b`), unless: /\b(?:banks?|bondholders|tax\w*|staff|workers)\b/,
  },
  // "was fined $9,000", "imposed a penalty of 5,000"
  {
    name: 'fine', grade: 'linked', dimensions: MONEY, cues: 'fined fine fines penalty penalties',
    is: of(String.raw`\bfined (?:[\p{L}'-]+ ){0,4}?#|\b(?:fines?|penalt(?:y|ies)) (?:W )?(?:of|to|at|was|is) (?:W )?#|# (?:fine|penalty)\b`),
    unless: /\b(?:up to|maximum|could|may|earlier|from|raised|asked|sought|previous\w*)\b/,
  },
  // "lost 130 million euros in the first nine months"
  {
    name: 'loss', grade: 'linked', dimensions: MONEY, cues: 'lost loss losses',
    is: of(String.raw`\b(?:lost|losing|loses) (?:W )?# (?:in|between|over|during|last|this)\b|\b(?:lost|losing) #$|\b(?:net |pre-tax |operating |quarterly |annual )*loss (?:[\p{L}-]+ )?of (?:W )?#`),
    unless: /\b(?:earlier|from|previous\w*|compared|market value|investors|expected|a day|a week|off its value|fraud|claims?|crops?|farmers)\b/,
  },
  // "reserves had fallen to $190 million"
  {
    name: 'reserves', grade: 'once', dimensions: MONEY, cues: 'reserves',
    is: of(String.raw`\breserves (?:[\p{L}'-]+ ){0,4}?(?:to|at|of|were|stood at|totall?ed) (?:W )?#`), unless: /\b(?:from|a year before|gold|needs?|target|earlier|oil)\b/,
  },
  // "a programme worth $320 million", "a tranche of $360 million"
  {
    name: 'loan', grade: 'linked', dimensions: MONEY, cues: 'loan loans programme program bailout tranche',
    is: of(String.raw`\b(?:loan|programme|program|bailout|tranche) (?:W )?(?:of|worth|for) (?:W )?#|# (?:[\p{L}-]+ )?(?:loan|programme|program|bailout|tranche)\b`),
    unless: /\b(?:previous|earlier|last|first tranche|second tranche)\b/,
  },
  // "for a fee of £40 million", "a £35 million move"
  {
    name: 'transfer fee', grade: 'once', dimensions: MONEY, cues: 'fee transfer move signed signing',
    is: of(String.raw`\bfee (?:W )?(?:of|at|worth|is|was) (?:W )?#|\b(?:signed|joined|signing|sold|moved) (?:[\p{L}'-]+ ){0,8}?for (?:a fee of |a )?#|# (?:transfer|move|signing)\b`),
    unless: /\b(?:offered|offer|release clause|add-ons|rising|previous\w*|last|record of|rejected|bid|tuition|legal|a (?:month|year|week)|cent(?:re|er)|contract)\b/,
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
  // "repairs were costed at $2 million", "a wall costing 3.5 million euros"
  {
    name: 'cost', grade: 'linked', dimensions: MONEY, cues: 'costing costed cost costs swallowed price bill',
    is: of(String.raw`\b(?:costing|costed at|swallowed) (?:W )?#|\bcost (?:(?:of|was|put|is|estimated|at|some|about|around|nearly|more|than|up|to|over|an) )*#|\bat a (?:price|cost) of (?:W )?#|\bthe bill (?:W )?at (?:W )?#`),
    unless: /\b(?:each|a (?:share|copy|ticket|head|night|month|day|litre|liter|kilo|dozen)|jobs|lives|originally|initially|rising|from|budgeted|could|per|million people)\b/,
  },
]; // prettier-ignore
