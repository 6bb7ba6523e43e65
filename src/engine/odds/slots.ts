/** What an event has once, and what a sentence says it was: who found the missing, where the suspect was arrested, with what the attack was made. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { citiesIn, isCity } from './cities.ts';
import { readOnce } from '../words/read-once.ts';

/** A sort, and the words for it. What is of one sort may be one thing. */
type Sorts = readonly (readonly [sort: string, words: RegExp])[];

/** Reads "police: officer patrol/army: soldier": words may be regular expressions, and have a plural. */
function sortsOf(table: string): Sorts {
  return table
    .trim()
    .split(/\s*\/\s*/)
    .map((line) => {
      const [sort, words] = line.split(': ') as [string, string];
      const forms = words.split(/\s+/).map((word) => word.replaceAll('_', '[- ]'));
      return [sort, new RegExp(String.raw`\b(?:${forms.join('|')})s?\b`, 'i')];
    });
}

const DOERS = sortsOf(`
police: police officer patrol detective deputy constable trooper policem[ae]n/army: soldier troops army marine/fire: firefighter firem[ae]n fire_crew/
air: helicopter aircrew pilot plane aircraft/sea: coast_?guard lifeboat navy warship/diver: diver/dog: dog/hunter: hunter poacher gamekeeper/
walker: hiker walker climber rambler mountaineer jogger/angler: fisherm[ae]n angler trawler/farmer: farmer shepherd herder/neighbor: neighbou?r/
kin: uncle aunt father mother brother sister son daughter wife husband cousin grand\\w+ relative famil(?:y|ies) parent widow fianc\\w+ girlfriend boyfriend/
passer: passer-?by passers-?by pedestrian bystander onlooker dog_walker/driver: motorist driver lorry_driver trucker cyclist/
staff: doorman receptionist bartender barman waiter waitress cleaner caretaker janitor shopkeeper cashier lifeguard chambermaid landlord/
guard: guard warder watchman/school: teacher pupil student classmate/medic: nurse doctor paramedic medic/tourist: tourist holidaymaker camper/
press: journalist reporter/insider: secretary accountant whistle-?blower former_employee/rival: competitor rival bidder/drone: drone/crew: sailor seam[ae]n`);

/** Words for many doers, by which nobody is told apart from those of other sorts. */
const ANYBODY =
  /\b(?:rescue (?:team|worker|crew|service|personnel|volunteer)s?|rescuers?|emergency|search(?:ers)?|volunteers?|residents?|villagers?|locals?|people|somebody|someone|members? of the public|authorities|officials?|workers?|staff|employees?|man|men|woman|women)\b/i;

const SITES = sortsOf(`
home: home house villa flat apartment residence bungalow farmhouse/hotel: hotel motel hostel guest_?house/airport: airport airfield runway airliner/
station: bus_station train_station railway_station metro_station bus_stop platform bus_terminal/embassy: embassy embassies consulate/
gym: gym gymnasium swimming_pool leisure_centre sports_cent(?:re|er)/office: office workplace headquarters/school: school classroom college university universities/
church: church mosque temple cathedral monastery/hospital: hospital clinic/bar: restaurant cafe bar pub nightclub disco casino/
shop: shop supermarket mall market petrol_station/border: border frontier checkpoint/sea: port harbou?r ferry ferries ship boat yacht marina/
forest: forest woods woodland/water: river canal lake reservoir creek/beach: beach dune/farm: farm barn field/court: court courthouse/bank: bank`);

const CARRIERS = sortsOf(`
rickshaw: rickshaw tuk-?tuk/cart: cart handcart wheelbarrow barrow/car: car taxi saloon/van: van minibus/truck: truck lorry trailer/
bike: motorcycle motorbike bicycle scooter moped/boat: boat yacht trawler`);

const HIDEOUTS = sortsOf(`
bag: bag backpack rucksack suitcase holdall handbag/belt: belt vest jacket coat/bin: bin dustbin/tank: tank/fridge: fridge freezer refrigerator/
furniture: mattress sofa wardrobe drawer cupboard/wall: wall ceiling floorboard/shoe: shoe boot sock/toy: toy doll/garden: garden lawn`);

const WEAPONS = sortsOf(`
rifle: rifle kalashnikov shotgun submachine_gun machine_gun/pistol: pistol handgun revolver/knife: kni(?:fe|ves) blade machete dagger cleaver/axe: axe hatchet/
hammer: hammer mallet/bat: baseball_bat bat club cudgel/crowbar: crowbar/sword: sword/bow: crossbow bow/acid: acid/bomb: bomb grenade/spray: pepper_spray`);

const VEHICLES = sortsOf(`
car: car taxi saloon hatchback limousine/van: van minibus/truck: truck lorry pick-?up/bike: motorcycle motorbike (?:motor_)?scooter moped/
bicycle: bicycle bike/boat: boat dinghy speedboat/foot: foot/train: train tram/plane: plane helicopter aircraft`);

const WAYS = sortsOf(`
tunnel: tunnel/wall: wall fence/window: window skylight/roof: roof/door: door gate/laundry: laundry/sewer: sewer drain/vent: (?:ventilation_)?shaft air_?vent duct`);

const SIDES = sortsOf(`
union: union worker employee staff/company: company compan(?:y|ies) airline firm employer management operator bank owner/
state: government ministr(?:y|ies) minister/rebels: rebel insurgent militia/opposition: opposition/court: court judge`);

interface Slot {
  slot: string;
  sorts: Sorts | 'cities';
  /** Each has what fills the slot as its first group. */
  patterns: readonly RegExp[];
  /** Words of which every one of these sentences has one: spares the work on all others. */
  verbs?: RegExp;
  /** What may be of any sort. */
  any?: RegExp;
  /** The event has one, whoever it is told of. */
  once?: true;
  /** It is told of no person. */
  thing?: true;
}

const BY = String.raw`\b[^.;]{0,50}? by ((?:an?|the|two|three|four|her|his|their)? ?[^,.;]{3,60})`;
const FOUND = 'found|spotted|discovered|located|sighted|noticed';
const FREED =
  'pulled (?:out|free|alive|from)|rescued|dragged (?:free|out|clear|from)|freed|saved|dug out|lifted (?:out|from|clear)|hauled (?:out|from)|carried out|brought out';
const ACTIVE = String.raw`((?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*) `;
const WHOM =
  '(?:her|him|them|the (?:boy|girl|child|man|woman|body|victim|missing|pair|couple|family|baby|toddler|hiker|climber|men|women|children))';

const SLOTS: readonly Slot[] = [
  {
    slot: 'found',
    verbs: /\b(?:found|spotted|discovered|located|sighted|noticed|came|stumbled)/i,
    sorts: DOERS,
    any: ANYBODY,
    patterns: [
      new RegExp(String.raw`\b(?:was|were|been|be) (?:finally |eventually |later )?(?:${FOUND})${BY}`, 'diu'),
      new RegExp(String.raw`${ACTIVE}(?:found|spotted|discovered|located|came (?:up)?on|came across|stumbled (?:up)?on) ${WHOM}\b`, 'diu'),
    ],
  },
  {
    slot: 'freed',
    verbs: /\b(?:pulled|rescued|dragged|freed|saved|dug|lifted|hauled|carried|brought|got)/i,
    sorts: DOERS,
    any: ANYBODY,
    patterns: [
      new RegExp(String.raw`\b(?:was|were|been|be) (?:finally |eventually |later )?(?:${FREED})${BY}`, 'diu'),
      new RegExp(String.raw`${ACTIVE}(?:rescued|freed|saved|(?:pulled|dragged|hauled|dug|lifted|carried) ${WHOM} (?:out|free|from|to safety|clear)|got ${WHOM} out)\b`, 'diu'),
    ],
  },
  {
    slot: 'alerted',
    verbs: /\b(?:alert|alarm|called|rang|phoned|telephoned|tip|hint|call|complaint|information|report|notif|summon|trail)/i,
    sorts: DOERS,
    any: ANYBODY,
    once: true,
    patterns: [
      /\b(?:police|officers|detectives|authorities|firefighters|investigators|rescuers|coast ?guard) (?:had been |were |was )?(?:alerted|called|tipped off|notified|summoned)(?: to [^,.;]{3,30})? by ([^,.;]{3,60})/di,
      /((?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*) (?:raised the alarm|alerted (?:the )?(?:police|authorities|coast ?guard|rescuers|officers)|put the police on the trail|tipped off)\b/diu,
      /\bafter ((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*) (?:called|rang|phoned|telephoned) (?:911|999|112|(?:the )?police|emergency)\b/diu,
      /\balarm was raised by ([^,.;]{3,60})/di,
      /\b(?:tip|tip-off|hint|call|complaint|information|report) (?:came |had come |was |passed on )?(?:from|by) ([^,.;]{3,60})/di,
    ],
  },
  {
    slot: 'arrested',
    sorts: SITES,
    patterns: [
      /\b(?:arrested|detained|captured|seized|caught|picked up|apprehended|recaptured|(?:into|in) custody|gave (?:him|her)self up|surrendered|handcuffed)\b[^.;]{0,50}? (?:at|in|near|outside|inside|from|close to) ((?:an?|the|his|her|their|its)\b[^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'lay',
    sorts: SITES,
    patterns: [
      /\b(?:(?:body|bodies|remains) (?:was|were|had been) (?:found|discovered|recovered)|(?:was|were) found dead)\b[^.;]{0,40}? (?:at|in|near|outside|inside|on) ((?:an?|the|his|her|their)\b[^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'way in or out',
    sorts: WAYS,
    once: true,
    patterns: [
      /\b(?:escaped|broke out|broke in|got in|got out|got away|entered|gained (?:entry|access)|climbed (?:in|out)|crawled|forced (?:their|his) way in)\b[^,.;]{0,30}? (?:through|by|via|over) ([^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'left the talks',
    sorts: SIDES,
    once: true,
    patterns: [
      /((?:an?|the|its|their)\s(?:\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]*) (?:that |which |who )?(?:had |has |have )?(?:walked out of|broke(?:n)? off|ended|quit|abandoned|left|pulled out of) (?:the )?(?:talks|negotiations|meeting)\b/diu,
    ],
  },
  {
    slot: 'held in',
    sorts: 'cities',
    thing: true,
    patterns: [
      /\b(?:talks|negotiations|round|summit|conference|meeting|final|match|funeral|ceremony|trial|hearing)\b[^.;]{0,50}? (?:resume|held|place|meet|start|begin|continue|open|played|be|was|is)\b[^.;]{0,20}? (?:in|to) ([^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'works',
    sorts: 'cities',
    thing: true,
    patterns: [
      /\b(?:plant|factory|headquarters|head office|laboratory|warehouse|depot|campus)\b[^,.;]{0,25}? (?:in|near|at|to) ([^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'treated in',
    sorts: 'cities',
    patterns: [
      /\b(?:airlifted|flown|taken|transferred|treated|treatment|hospital|clinic|intensive care|surgery|surgeons|recovering)\b[^,.;]{0,40}? (?:to|in|at) ((?:the |an? )?(?:\p{L}+ ){0,3}?\p{Lu}[^,.;]{2,40})/diu,
      /\b(?:airlifted|flown|taken|transferred) to ([^,.;]{3,40})/di,
    ],
  },
  {
    slot: 'arrested in',
    sorts: 'cities',
    patterns: [
      /\b(?:arrested|detained|captured|caught|picked up|apprehended|recaptured|seized)\b[^,.;]{0,40}? (?:in|at|near) ([^,.;]{3,50})/di,
    ],
  },
  {
    slot: 'carrier',
    sorts: CARRIERS,
    once: true,
    patterns: [
      /\b(?:hidden|concealed|stowed|stashed|packed|planted|buried|tucked)\b[^,.;]{0,40}? (?:in|inside|under|beneath|on|behind) ([^,.;]{3,60})/di,
    ],
  },
  {
    slot: 'hideout',
    sorts: HIDEOUTS,
    once: true,
    patterns: [
      /\b(?:hidden|concealed|stowed|stashed|packed|planted|buried|tucked)\b[^,.;]{0,40}? (?:in|inside|under|beneath|on|behind) ([^,.;]{3,60})/di,
    ],
  },
  {
    slot: 'weapon',
    sorts: WEAPONS,
    once: true,
    patterns: [
      /\b(?:man|men|woman|gunman|gunmen|attackers?|assailants?|suspects?|robbers?|raiders?|defendant|accused|he|she|they|intruders?|boy|teenager|youth)\b[^.;]{0,30}? (?:(?:armed )?with|us(?:ed|ing)|carr(?:ied|ying)|wield(?:ed|ing)|brandish(?:ed|ing)|produced|pulled(?: out)?|drew|fired) ((?:an?|the|his|her) [^,.;]{3,40})/di,
    ],
  },
  {
    slot: 'vehicle',
    sorts: VEHICLES,
    once: true,
    patterns: [
      /\b(?:fled|escaped|made off|made (?:their|his|her) getaway|drove off|sped off|got away|sped away|drove away|rode off|left the scene)\b[^,.;]{0,30}? (?:in|on|by|aboard) ([^,.;]{3,40})/di,
      /((?:an?|the) [^,.;]{3,30}) (?:came|pulled up|drew up|was waiting|appeared)\b[^.;]{0,60} (?:jumped|climbed|got|piled) in\b/di,
    ],
  },
]; // prettier-ignore

/** Where the words that fill a slot end. */
const ENDS =
  / (?:who|which|that|when|while|after|before|as|and (?!a\b|an\b|two\b|his\b|her\b)|on \p{Lu}|at (?:about|around|\d)|shortly|early|late|just|last)\b.*$/u;
/** Where they begin: "after | two hunters". */
const OPENS = /^.*\b(?:after|when|was|as|that|until|before|while|but|then|said) (?=\S)/iu;
/** Words by which no such thing is told, or one of several. */
const NOT =
  /\b(?:later|then|transferred|initially|second|other|others|another|no|not|never|nobody|without|none)\b|n['’]t\b/i;

/** "was later flown to Oslo": there are two such places. */
const MOVED = /\b(?:later|then|transferred|initially)\b/;

export interface Filled {
  slot: string;
  sorts: readonly string[];
  /** The event has one, whoever it is told of. */
  once: boolean;
  /** It is told of no person. */
  thing: boolean;
  words: Span;
}

/** The sorts that words name, each with where its first name ends. */
function sortsIn(sorts: Sorts, words: string): { sort: string; end: number }[] {
  return sorts.flatMap(([sort, named]) => {
    const at = named.exec(words);
    return at ? [{ sort, end: at.index + at[0].length }] : [];
  });
}

const UNIONS = new Map<Sorts, RegExp>();

/** Whether a sentence names anything of these sorts; most do not. */
function namesAny(sorts: Sorts, text: string): boolean {
  let union = UNIONS.get(sorts);
  if (!union) UNIONS.set(sorts, (union = new RegExp(sorts.map(([, { source }]) => source).join('|'), 'i')));
  return union.test(text);
}

/** Whether words name something of these sorts for a slot. */
export function isNamedIn(text: string, { slot, sorts }: Filled): boolean {
  const all = SLOTS.find((one) => one.slot === slot)?.sorts ?? [];
  const found = all === 'cities' ? citiesIn(text) : sortsIn(all, text);
  return found.some(({ sort }) => sorts.includes(sort));
}

/** The slots that a sentence fills, each with what it is filled by. */
export const slotsIn = readOnce(readSlots);

function readSlots({ text, tokens, quotes }: SentenceFacts): Filled[] {
  return SLOTS.flatMap(({ slot, patterns, sorts, any, once, thing, verbs }): Filled[] => {
    if (sorts === 'cities' ? !tokens.some(isCity) : !namesAny(sorts, text)) return [];
    if (verbs && !verbs.test(text)) return [];
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      const group = match?.indices?.[1];
      if (!match || !group || NOT.test(match[0])) continue;
      if (sorts === 'cities' && MOVED.test(text)) continue;
      if (quotes.some((quote) => quote.use === 'term' && quote.start < group[1] && group[0] < quote.end))
        continue;
      const isLast = match[0].endsWith(match[1]!);
      const words = match[1]!.replace(isLast ? ENDS : OPENS, '');
      if (any?.test(words)) continue;
      const found = sorts === 'cities' ? citiesIn(words) : sortsIn(sorts, words);
      if (found.length === 0) continue;
      const start = isLast ? group[0] : group[1] - words.length;
      const span = { start, end: start + Math.max(...found.map(({ end }) => end)) };
      return [
        {
          slot,
          sorts: found.map(({ sort }) => sort),
          once: once ?? false,
          thing: thing ?? false,
          words: span,
        },
      ];
    }
    return [];
  });
}
