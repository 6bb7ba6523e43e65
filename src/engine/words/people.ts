/** Nouns for people by what they are or do: "driver", "nurse", "villager". Read by ending, and from a list of those that endings do not show. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "driver", "sailor", "mutineer", "librarian", "tourist", "employee", "villager". */
const DOER = /..(?:er|or|eer|ian|ist|ess|[dklnptvy]ee)$/;
/** Nouns with such an ending for what is no person. */
const THINGS = words(`
  number order winter summer quarter river water paper tower letter factor power border corner matter offer chapter computer error
  floor motor sector door weather dinner shelter container helicopter tier layer meter metre liter litre cover finger shoulder
  counter center filter timber rubber copper silver trailer cancer fever poster folder server router printer september october
  november december other another chamber tanker freighter trawler bomber bulldozer cylinder transformer charter scooter thruster
  reactor tractor vector mirror tremor monitor harbor interior colour color flavor flavour sweater burger newsletter parameter
  diameter kilometre kilometer centimetre centimeter disaster encounter register semester booster tweeter rooster lobster spider
  tiger panther monster theater crater meteor indicator generator elevator escalator conductor corridor list waist wrist fist mist
  twist process business illness witness-box process success access excess address dress press mess loss fitness committee coffee
  degree fee tree knee guarantee jubilee apogee disorder murder transfer tender ladder powder feeder boulder laser buyer-bond
  slogan ballot career pier cashier-desk beer deer gear year tear bear ear engineer-corps anchor error terror horror rumor rumour
`); // prettier-ignore
const PEOPLE = words(`
  person man woman child boy girl kid teen teenager adult infant baby toddler youth youngster pensioner elder people folk
  father mother parent brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather grandmother grandson
  granddaughter grandparent grandchild partner girlfriend boyfriend fiance fiancee widow orphan bride groom twin relative spouse
  student pupil graduate cadet recruit apprentice trainee intern nurse doctor surgeon physician patient midwife medic paramedic
  police policeman policewoman officer constable cop sheriff detective guard marine soldier troop sapper veteran captain sergeant
  colonel general admiral private conscript militant insurgent rebel guerrilla jihadist fanatic thug assailant robber thief gunman
  attacker bandit raider burglar intruder culprit suspect defendant accused convict inmate prisoner detainee fugitive hostage captive
  victim survivor casualty witness bystander onlooker pedestrian motorist driver pilot rider cyclist passenger traveller traveler
  commuter tourist visitor holidaymaker guest resident inhabitant citizen national villager townspeople local neighbour neighbor
  migrant refugee evacuee asylum-seeker worker employee staff labourer laborer miner colleague official deputy delegate diplomat
  minister lawmaker councillor councilor senator mayor governor president king queen prince princess mp judge juror lawyer attorney
  prosecutor advocate candidate voter elector member supporter fan spectator protester protestor demonstrator marcher rioter activist
  academic lecturer professor scientist expert teacher priest monk nun imam pastor bishop farmer fisherman herder shepherd chef cook
  clerk guide coach referee athlete player swimmer runner climber hiker trekker skier walker camper sailor seaman seafarer crewman
  crew castaway diver model actor actress singer artist mechanic accountant merchant trader investor customer client shopper
  subscriber user buyer tenant owner manager boss chief head aide assistant attendant steward stewardess champion contestant
  rescuer firefighter fireman volunteer civilian serviceman servicewoman european american african asian
`);

/** Plurals that do not end in -s, and words that are their own plural. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['wives', 'wife'], ['thieves', 'thief'],
]); // prettier-ignore

/** Whether a noun, in lower case, singular or plural, is one for people. */
export function isPersonNoun(noun: string): boolean {
  const word = SINGULAR.get(noun) ?? noun.replace(/men$/, 'man');
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
    (form) =>
      PEOPLE.has(form) ||
      /(?:[^o]|po|ro)(?:man|woman)$/.test(form) ||
      (DOER.test(form) && !THINGS.has(form) && !THINGS.has(word)),
  );
}

/** Nouns for people of whom nobody is both. */
const SIDES = [
  ['man boy father husband brother son', 'woman girl mother wife sister daughter'],
  ['child boy girl kid teen teenager infant baby toddler youngster', 'adult pensioner'],
  ['passenger traveller traveler tourist guest', 'crew crewman steward stewardess'],
  ['pupil student', 'teacher lecturer professor academic'],
  ['patient', 'nurse doctor surgeon medic paramedic'],
  ['civilian bystander villager', 'soldier troop policeman militant insurgent rebel officer'],
  ['officer policeman police constable', 'protester protestor demonstrator marcher rioter fan'],
  ['soldier policeman officer guard', 'attacker gunman militant insurgent rebel assailant bandit prisoner inmate'],
  ['hostage captive victim', 'gunman robber attacker hijacker kidnapper raider rescuer firefighter'],
  ['attacker assailant gunman robber raider bandit militant hijacker', 'dead victim casualty fatality'],
  ['worker employee', 'manager customer'],
  ['rescuer firefighter volunteer', 'resident survivor casualty migrant'],
].map((sides) => sides.map(words)); // prettier-ignore

/** Nouns for some of those that a noun for anybody takes in. */
const SOME = words('child boy girl kid teen teenager infant baby toddler woman mother pensioner');
const ANYBODY = words(
  'person dead victim casualty fatality death other wounded injured resident inhabitant citizen local civilian',
);

/** Whether two nouns for people, in lower case, are for people of whom nobody is both ("men" and "women"), or for all and some ("people" and "children"). */
export function arePersonsApart(a: string, b: string): boolean {
  const [l, r] = [singular(a), singular(b)];
  if ((SOME.has(l) && ANYBODY.has(r)) || (SOME.has(r) && ANYBODY.has(l))) return true;
  return SIDES.some(([one, other]) => (one!.has(l) && other!.has(r)) || (one!.has(r) && other!.has(l)));
}

function singular(noun: string): string {
  return SINGULAR.get(noun) ?? noun.replace(/men$/, 'man').replace(/([^s])s$/, '$1');
}
