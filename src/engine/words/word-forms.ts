/** Irregular forms and derived words, as plain lists, so that "bought" is "buy" and "decision" is "decide". */

// Parted by "/": the plain form, then the forms and derived words that no ending rule leads back to it.
const IRREGULAR = `arise arose arisen/awake awoke/bear bore borne born/beat beaten/become became/begin began begun/bend bent/
bind bound/bite bit bitten/bleed bled/blow blew blown/break broke broken/breed bred/bring brought/build built/burn burnt/
buy bought/catch caught/choose chose chosen choice/come came/creep crept/deal dealt/dig dug/do did done/draw drew drawn/
drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/
fly flew flown flight/forbid forbade forbidden/forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/
get got gotten/give gave given/go went gone/grow grew grown growth/hang hung/have had has/hear heard/hide hid hidden/
hold held/keep kept/kneel knelt/know knew known knowledge/lay laid/lead led/leap leapt/leave left/lend lent/lie lay lain/
light lit/lose lost loss/make made/mean meant/meet met/mistake mistook mistaken/overcome overcame/overtake overtook overtaken/
overthrow overthrew overthrown/pay paid/prove proven proof/ride rode ridden/ring rang rung/rise rose risen/run ran/
see saw seen/seek sought/sell sold sale sales/send sent/shake shook shaken/shine shone/shoot shot/show shown/shrink shrank shrunk/
sing sang sung/sink sank sunk/sit sat/sleep slept/slide slid/speak spoke spoken speech/speed sped/spend spent/spin spun/
stand stood/steal stole stolen/stick stuck/strike struck stricken/swear swore sworn/sweep swept/swim swam swum/swing swung/
take took taken/teach taught/tear tore torn/tell told/think thought/throw threw thrown/undergo underwent undergone/
understand understood/uphold upheld/wake woke woken/wear wore worn/weep wept/win won winner winning/withdraw withdrew withdrawn/
withhold withheld/write wrote written/child children/die died dies dying/lie lied lying/tie tied/man men/woman women/person people persons/wife wives/life lives live/
thief thieves/half halves/foot feet/tooth teeth/percent per-cent/analysis analyses/crisis crises/
decide decision/conclude conclusion/explode explosion/collide collision/expand expansion/admit admission/suspend suspension/
invade invasion/receive reception/destroy destruction/describe description/strong strength strengthen/high height/deep depth/
poor poverty/notify notification/identify identification/consume consumption/extend extension/respond response/deny denial/
bury burial/survive survivor survival/enter entry entrance/compare comparison/pursue pursuit/advise advice/fail failure/
depart departure/expose exposure/marry marriage/believe belief/weigh weight/relieve relief/acquire acquisition/inquire inquiry/
injure injury/divide division/revise revision/permit permission/reduce reduction/adopt adoption/hot heat/wide width/young youth/
angry anger/true truth/free freedom/safe safety/certain certainty/cruel cruelty/suspect suspicion suspicious`;

// Countries and regions with what is called after them, where no rule of NATIONALITY leads from one to the other.
const PLACES = `china chinese/germany german/france french/spain spanish spaniard/greece greek/britain british briton/
england english/scotland scottish scot/ireland irish/wales welsh/poland polish/sweden swede/denmark danish dane/
norway norwegian/finland finnish/netherlands dutch/belgium belgian/switzerland swiss/portugal portuguese/afghanistan afghan/
argentina argentine/philippines filipino philippine/lebanon lebanese/palestine palestinian/america american/europe european/
africa african/asia asian`;

// What is called after a country, the surest first: "Kenyan", "Egyptian", "Israeli", "Sudanese", "Italian", "Mexican", "Swedish".
const NATIONALITY: readonly ((country: string) => string)[] = [
  (country) => `${country}n`,
  (country) => `${country}ian`,
  (country) => `${country}i`,
  (country) => `${country}ese`,
  (country) => `${country.slice(0, -1)}ian`,
  (country) => `${country.slice(0, -1)}an`,
  (country) => `${country.slice(0, -1)}ese`,
  (country) => `${country.slice(0, -2)}ish`,
];

/** Countries of one word, small letters: whatever has a code of two letters (ISO 3166) and a name in English. */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((one) => letters.map((other) => names.of(one + other) ?? ''))
    .filter((name) => /^[A-Z][a-z]{3,}$/.test(name))
    .map((name) => name.toLowerCase());
}

/** "kenya kenyan", … A form that two countries could have belongs to the one whose rule is surer. */
function nationalities(): string[] {
  const taken = new Set<string>();
  const all = countries();
  return NATIONALITY.flatMap((form) =>
    all.flatMap((country) => {
      const word = form(country);
      if (taken.has(word)) return [];
      taken.add(word);
      return [`${country} ${word}`];
    }),
  );
}

/** Entries parted by "/": a plain form, then its other forms. Later entries count more. */
export const WORD_FORMS = [...nationalities(), IRREGULAR, PLACES].join('/');
