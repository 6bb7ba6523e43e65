/** Words of general English for things of one kind, of which one place in what is told has just one: a weapon, a colour, a relative. */
import { plainStem, plainStemOf } from '../words/synonyms.ts';
import { tokenize, type Token } from '../words/tokens.ts';

/** How a word of a kind stands to what it is said of: names the thing itself, stands before the word for it, or tells what was done. */
type Use = 'thing' | 'quality' | 'deed';

// One kind an entry, its use and its name first. Groups are parted by "/"; words of one group may be one thing, and so may a word with
// those of every group it stands in. The group after "any" may be any of the others. Words joined by "_" stand side by side.
const TABLE = `thing vehicle
car saloon sedan hatchback taxi cab suv jeep limousine minivan pickup people_carrier estate_car hire_car
patrol_car minibus / van minivan minibus pickup camper truck / lorry truck tanker pickup trailer juggernaut /
bus coach minibus / train tram locomotive / motorcycle motorbike moped scooter bike motorcyclist / bicycle bike
cycle e-bike / tractor / tank armored_vehicle armored_personnel_carrier / bulldozer digger excavator / plane
airplane aeroplane aircraft jet airliner airplane glider / helicopter chopper aircraft / ferry ship boat vessel
frigate warship destroyer trawler yacht tanker dinghy lifeboat cruiser cutter tug canoe barge fishing_boat
speedboat liner raft / horse / foot / any vehicle transport

thing weapon
knife blade machete dagger penknife cleaver / gun pistol handgun revolver firearm / gun rifle shotgun
machine-gun firearm kalashnikov / axe hatchet ax / hammer sledgehammer mallet / bat club baton stick cudgel pole
plank bar pipe / crowbar bar / sword machete / bomb grenade explosive dynamite / bow crossbow / saw chainsaw /
blowtorch torch / brick stone rock / bottle / scissors / screwdriver / rope cord belt / any weapon tool object
implement

thing body
head skull temple / face jaw nose cheek mouth / eye face / neck throat / shoulder collarbone clavicle / arm
elbow forearm biceps / arm wrist hand / hand finger thumb / chest rib breastbone sternum heart lung / stomach
abdomen belly groin / liver abdomen / kidney abdomen / heart / lung / brain / back spine / hip pelvis groin /
leg thigh hamstring quadriceps femur / leg knee / leg calf / leg shin tibia ankle / leg fibula ankle / foot
ankle heel toe / leg achilles / any body

quality color
white cream / black dark / red maroon scarlet crimson burgundy / blue dark turquoise / green dark turquoise /
yellow gold golden beige / silver gray grey / brown beige tan / orange / pink / purple violet

thing relative
father dad stepfather / mother mum mom stepmother / brother stepbrother half-brother / sister stepsister
half-sister / son boy stepson / daughter girl stepdaughter / uncle / aunt / nephew / niece / cousin /
grandfather granddad / grandmother grandma gran / husband partner fiance boyfriend / wife partner fiancee
girlfriend / widow / neighbor / grandson grandchild / granddaughter grandchild / any relative family parent
sibling child spouse twin friend

thing finish
header headed nodded / penalty spot-kick spot_kick / free-kick free_kick / shot volley volleyed half-volley
stabbed tapped tap-in curled sidefooted side-footed fired drilled slotted shot / own_goal own-goal

thing room
kitchen kitchenette / bedroom / bathroom toilet lavatory washroom shower / lounge living_room sitting_room /
dining_room / basement cellar / attic loft roof / garage / laundry / hallway hall corridor lobby foyer / balcony
terrace / stairwell staircase stairs / garden yard backyard / bed bedroom / bath bathroom / first_floor
second_floor third_floor fourth_floor fifth_floor upper_floor / any room house

thing site
quarry pit / reservoir lake pond dam / river stream creek canal brook / forest wood woodland / beach shore /
field meadow farmland / tunnel / bridge viaduct flyover overpass / car_park parking_lot / mine colliery pit /
well shaft / ditch drain gutter sewer / bin dustbin dumpster skip / park garden / desert / airport airfield
runway / signal_box

thing building
school college / church cathedral chapel / mosque / synagogue / temple / hotel motel guesthouse hostel inn /
restaurant cafe bar pub diner / nightclub club bar disco / supermarket shop store mall market / cinema theater /
museum gallery / library / hospital clinic / factory plant mill / warehouse depot hangar shed / barracks /
prison jail / stadium arena / sports_hall gymnasium gym school / bakery shop / bank / brewery / any building

thing animal
dog puppy / cat kitten / horse pony / cow cattle bull calf / sheep lamb / goat / pig boar / monkey ape
chimpanzee macaque primate / mouse rodent / rat rodent / rabbit hamster / bear / lion / tiger / leopard / shark
/ crocodile / alligator / elephant / snake python / wolf / any animal pet

thing germ
virus / bacterium bacteria / parasite worm / fungus / any germ pathogen

thing illness
cancer leukemia tumor / heart_attack heart_failure heart_disease cardiac_arrest / stroke brain_hemorrhage /
pneumonia / cholera / malaria / tuberculosis / kidney_failure / aids hiv / dementia alzheimer / parkinson /
typhoid

thing dose
injection jab shot / spray inhaler / pill tablet capsule / patch / drops syrup

thing poison
arsenic / cyanide / strychnine / warfarin / ricin / thallium / insulin / morphine / antifreeze / any poison
toxin

thing drug
cocaine crack / heroin / cannabis marijuana hashish hemp / methamphetamine amphetamine / ecstasy mdma / fentanyl
/ any drug

thing payment
cash / stock share

thing cargo
coal / timber wood log / oil crude petrol gasoline diesel fuel kerosene / gas propane butane / grain wheat corn
barley / bread / steel iron / cement gravel sand / sugar / rice / meat / gold bullion / silver / diamond jewel
jewelry / watch / copper / milk

deed killing
stab knife / strangle choke smother suffocate / shoot gun / drown / hang / poison / behead decapitate /
electrocute / starve / burn

thing deathbed
hospital infirmary / scene spot / home house

thing study
medicine / law / engineering / economics business / history / chemistry / physics / biology / mathematics maths
/ music / nursing

thing work
waiter waitress barman barmaid bartender / lifeguard / teacher tutor / nurse / doctor surgeon physician gp /
plumber / electrician / carpenter joiner / builder bricklayer laborer / farmer / fisherman / baker / butcher /
chef cook / accountant bookkeeper / lawyer solicitor barrister attorney / journalist reporter / engineer /
mechanic / postman / firefighter fireman / soldier / policeman policewoman / cleaner janitor / librarian /
hairdresser barber / shopkeeper / miner / pilot / gardener

quality side
left left-hand / right right-hand

thing heading
northbound / southbound / eastbound / westbound

thing compass
north northwards northward / south southwards southward / east eastwards eastward / west westwards westward`;

/** A kind, and the groups of it that a word may be of. */
export interface KindOf {
  kind: string;
  use: Use;
  /** Numbers of the groups; none where the word may be of any. */
  groups: readonly number[];
  /** How many words before this one belong to it: 1 in "living room". */
  before: number;
}

interface Entry extends KindOf {
  /** Stem of the word that must stand before; null where the word stands alone. */
  after: string | null;
}

/** By a word as written, and its plural; what was done, by plain stem. */
const TERMS = new Map<string, Entry[]>();
const DEEDS = new Map<string, Entry[]>();
const normOf = (word: string): string => tokenize(word)[0]!.norm;
const note = (terms: Map<string, Entry[]>, key: string, entry: Entry): void => {
  terms.set(key, [...(terms.get(key) ?? []), entry]);
};
for (const entry of TABLE.split('\n\n')) {
  const [use, kind, ...rest] = entry.split(/\s+/) as [Use, string, ...string[]];
  const words = new Map<string, number[]>();
  for (const [group, line] of rest.join(' ').split(' / ').entries())
    for (const word of line.replace(/^any /, '').split(' '))
      words.set(word, line.startsWith('any ') ? [] : [...(words.get(word) ?? []), group]);
  for (const [word, groups] of words) {
    const [one, two] = word.split('_') as [string, string?];
    const known: Entry = { kind, use, groups, before: two ? 1 : 0, after: two ? normOf(one) : null };
    const last = normOf(two ?? one);
    if (use === 'deed') note(DEEDS, plainStemOf(last), known);
    else for (const form of new Set([last, normOf(pluralOf(last))])) note(TERMS, form, known);
  }
}

const NONE: readonly KindOf[] = [];

/** The kinds that a word of a sentence, given by its index, may be of; none for most. */
export function kindsOf(tokens: readonly Token[], at: number): readonly KindOf[] {
  const { norm, stem, stop } = tokens[at]!;
  if (stop) return NONE;
  const named = TERMS.get(norm);
  const done = DEEDS.get(plainStem(stem));
  if (!named && !done) return NONE;
  const before = tokens[at - 1]?.norm ?? null;
  const terms = [...(named ?? []), ...(done ?? [])];
  const joined = terms.filter(({ after }) => after !== null && after === before);
  return joined.length > 0 ? joined : terms.filter(({ after }) => after === null);
}

/** "knives" of "knife", "lorries" of "lorry". */
function pluralOf(norm: string): string {
  if (norm === 'mouse') return 'mice';
  if (/[^aeiou]y$/.test(norm)) return `${norm.slice(0, -1)}ies`;
  if (/[^f]fe$/.test(norm)) return `${norm.slice(0, -2)}ves`;
  return /(?:ch|sh|ss|x)$/.test(norm) ? `${norm}es` : `${norm}s`;
}
