/** What a length of time may be of, by the words that say so: a truce, a trial, how soon the police came. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const DURATION: readonly Dimension[] = ['duration'];

/** In the order they are tried. */
export const DURATION_TOPICS: readonly Topic[] = [
  // "three days of national mourning", "national mourning, which will last five days"
  {
    name: 'mourning', grade: 'once', dimensions: DURATION, cues: 'mourning half-mast half-staff',
    is: of(String.raw`# of (?:[\p{L}-]+ ){0,2}?mourning\b|#(?:'s?)? (?:[\p{L}-]+ ){0,2}?mourning\b|\bmourning (?:[^.;]{0,60}?)(?:last|for|of|lasting) #|\bat half-(?:mast|staff) for #`),
    unless: /\bafter #|\b(?:city|province|provincial|region|regional|town|mayor|club|church|league)\b/,
  },
  // "a 72-hour truce", "the ceasefire is to last ten days"
  {
    name: 'truce', grade: 'once', dimensions: DURATION, cues: 'fighting truce ceasefire cease-fire armistice pause',
    is: of(String.raw`\bstop (?:the )?fighting for (?:W )?#|#(?: |-)(?:[\p{L}-]+ )?(?:truce|ceasefire|cease-fire|armistice|pause in)\b|\b(?:truce|ceasefire|cease-fire|armistice) (?:[\p{L}'-]+ ){0,6}?(?:of|for|last|lasting|lasts) (?:W )?#`),
    unless: /\b(?:after|collapsed|previous|earlier|last (?:year|month)|broke\w*|later|extend\w*|first|minutes)\b/,
  },
  // "a 24-hour walkout", "will stop work for three days"
  {
    name: 'walkout', grade: 'once', dimensions: DURATION, cues: 'walked walk strike walkout stoppage',
    is: of(String.raw`\b(?:walk(?:ed|ing)?|go|went|gone|going) (?:out|on strike) for (?:W )?#|#(?: |-)(?:[\p{L}-]+ )?(?:strike|walkout|stoppage)\b|\b(?:strike|walkout|stoppage) (?:[\p{L}'-]+ ){0,4}?(?:of|for|lasting|lasts?) (?:W )?#|\b(?:stop|stopped|stopping|down) (?:work|tools) for (?:W )?#`),
    unless: /\b(?:after|previous|earlier|last (?:year|month)|another|ended|so far|air|into)\b/,
  },
  // "the trial is expected to last 10 weeks", "the court has set aside 16 weeks for the case"
  {
    name: 'trial', grade: 'once', dimensions: DURATION, cues: 'trial case hearing',
    is: of(String.raw`\b(?:trial|hearing) (?:[\p{L}\d'-]+ ){0,16}?(?:lasted|took|last|take|run for|run|scheduled for|set down for|expected to take) (?:W )?#|\b(?:set aside|scheduled|reserved|allotted) (?:W )?# for the (?:trial|case|hearing|proceedings)\b|#(?: |-)trial\b`),
    unless: /\b(?:after|followed|ended|patients|vaccine|drug|clinical|ago|later|participants)\b/,
  },
  // "manslaughter carries a maximum sentence of 25 years", "could face up to 20 years in jail"
  {
    name: 'maximum sentence', grade: 'once', dimensions: DURATION, cues: 'maximum face faces facing jail prison sentence',
    is: of(String.raw`\bmaximum (?:[\p{L}'-]+ ){0,5}?(?:of|is) #|\b(?:face|faces|facing) (?:W )?# (?:in (?:jail|prison)|behind bars|imprisonment)|\bpunishable by (?:W )?#|# maximum\b`),
    unless: /\b(?:minimum|asked|demanded)\b/,
  },
  // "prosecutors asked for 12 years in prison"
  {
    name: 'sentence sought', grade: 'linked', dimensions: DURATION, cues: 'asked demanded sought seeking requested',
    is: of(String.raw`\b(?:asked|demanded|sought|seeking|requested|called) (?:[\p{L}'-]+ ){0,6}?(?:for |of )?# (?:in (?:jail|prison)|behind bars|imprisonment|sentence|jail)`),
  },
  // "was jailed for 11 years", "sentenced to 14 years in prison"
  {
    name: 'sentence', grade: 'whose', dimensions: DURATION, cues: 'gave behind jailed sentenced prison jail imprisonment sentence bars',
    is: of(String.raw`\b(?:gave|given) (?:[\p{L}'-]+ ){1,3}?#$|\bspend (?:W )?# behind bars\b|\bgot # (?:in (?:jail|prison)|behind bars)|\b(?:jailed|imprisoned) for (?:W )?#|\bsentenced (?:[\p{L}'-]+ ){0,3}?to (?:W )?#|\bgiven (?:W )?# (?:in (?:jail|prison)|behind bars)|\b(?:sentence|term) of (?:W )?#|# (?:jail|prison) (?:sentence|term)\b`),
    unless: /\b(?:maximum|up to|face|faces|could|suspended|asked|sought|demanded|minimum|at least|already|served|serving|earlier|previous\w*|reduced|cut|from|another|others|community)\b/,
  },
  // "police were there within four minutes", "it took 20 minutes for the first ambulance to arrive"
  {
    name: 'response', grade: 'once', dimensions: DURATION, cues: 'police officers patrol ambulance ambulances paramedics firefighters crews help engine rescuers arrive arrived',
    is: of(String.raw`\btook (?:the )?(?:police|officers|an ambulance|ambulances?|paramedics|firefighters|rescuers) (?:W )?# to (?:arrive|reach|get|come|respond)|\b(?:police|officers|patrol(?: car)?|ambulances?|paramedics|firefighters|fire (?:crews|engines?|brigade)|rescuers|help) (?:[\p{L}'-]+ ){0,5}?(?:arrived|were there|was there|on the scene|at the scene|got there|reached (?:the [\p{L}-]+|it|them)|came|turned up|took|arriving) (?:[\p{L}'-]+ ){0,3}?#|\btook (?:W )?# for (?:the |an? )?(?:first )?(?:police|officers|patrol|ambulances?|paramedics|firefighters|fire (?:crews|engines?|brigade)|rescuers|help|rescue) |#(?: later| after) (?:[\p{L}'-]+ ){0,6}?(?:police|ambulance|firefighters) (?:arrived|came)\b`),
    unless: /\b(?:control|extinguish|to put out|shift|shots|until|search\w*)\b/,
    kinds: [
      ['ambulance', /\b(?:ambulances?|paramedics)\b/],
      ['fire', /\b(?:firefighters|fire (?:crews|engines?|brigade))\b/],
      ['police', /\b(?:police|officers|patrol)\b/],
    ],
  },
  // "services were delayed by two hours"
  {
    name: 'delay', grade: 'linked', dimensions: DURATION, cues: 'delay delays delayed late',
    is: of(String.raw`\bdelay(?:s|ed)? (?:W )?(?:of|by|for|to) (?:up to |W )?#|#(?: |-)(?:long )?delays?\b|# late\b`),
    unless: /\b(?:after|previous|average|than)\b/,
  },
  // "the road will stay closed for three weeks"
  {
    name: 'closed for', grade: 'linked', dimensions: DURATION, cues: 'closed shut closure blocked closing',
    is: of(String.raw`\b(?:closed|shut|blocked|out of action|out of use|impassable) (?:[\p{L}'-]+ ){0,3}?for (?:W )?#|#(?: |-)closure\b|\bclosure of (?:W )?#`),
    unless: /\b(?:after|already|been closed|had been|until)\b/,
  },
  // "had worked at the clinic for six years"
  {
    name: 'tenure', grade: 'linked', dimensions: DURATION, cues: 'worked employed lived served staff working living',
    is: of(String.raw`\b(?:worked|employed|lived|living|working|served) (?:[\p{L}'-]+ ){0,7}?for (?:W )?#|\bon the staff for (?:W )?#`),
    unless: /\b(?:previously|before that|then|sentence|prison|jail)\b/,
  },
  // "is out for six weeks", "will be sidelined for up to four months"
  {
    name: 'out injured', grade: 'once', dimensions: DURATION, cues: 'sidelined out miss ruled injury',
    is: of(String.raw`\bexpected to miss (?:W )?#|\b(?:sidelined|ruled out|be out|is out|out of action) (?:W )?(?:for|up to) (?:W )?#|\b(?:miss|misses|missing) (?:the next |W )?# (?:W )?(?:with|after|because)\b`),
    unless: /\b(?:road|bridge|already|last|previous\w*|suspension|ban)\b/,
  },
  // "a three-year contract", "signed a deal for four years"
  {
    name: 'contract', grade: 'linked', dimensions: DURATION, cues: 'contract deal signed',
    is: of(String.raw`#(?: |-)(?:[\p{L}-]+ )?(?:contract|deal)\b|\b(?:contract|deal) (?:of|for|lasting|over) #|\bsigned (?:up )?for #`),
    unless: /\b(?:remaining|old|previous|left|extension|option)\b/,
  },
  // "banned for four years", "a two-match ban"
  {
    name: 'ban', grade: 'linked', dimensions: DURATION, cues: 'ban banned suspended suspension',
    is: of(String.raw`#(?: |-)(?:[\p{L}-]+ )?(?:ban|suspension)\b|\b(?:banned|suspended) (?:[\p{L}'-]+ ){0,6}?for (?:W )?#`),
    unless: /\b(?:reduced|from|previous|earlier|up to|could|maximum)\b/,
  },
  // "they were gone within four minutes", "the raid took 11 minutes"
  {
    name: 'how long', grade: 'linked', dimensions: ['duration'], cues: 'held interrupted talks negotiations lasted took gone over siege standoff stand-off debate meeting stayed ended',
    is: of(String.raw`\b(?:held up|interrupted|suspended|halted) for (?:W )?#|\bafter # of (?:talks|negotiations|debate)\b|\b(?:raid|robbery|attack|shooting|siege|ordeal|gunfight|standoff|stand-off|drama|raiders|robbers|burglars|debate|talks|flight|outage|blackout|crossing|evacuation|rescue|meeting|operation|surgery|hearing) (?:lasted|took|went on for|was over (?:in|within)) (?:W )#|#(?: |-)(?:siege|standoff|stand-off|hostage drama|ordeal|debate|blackout)\b|\b(?:siege|standoff|stand-off|drama|ordeal|meeting|debate) of (?:W )?#|\b(?:siege|standoff|stand-off|drama|ordeal) (?:W )?ended after (?:W )?#|\b(?:gone|over) (?:in|within|after) #`),
  },
]; // prettier-ignore
