/** Everyday words that a remark is given in when it is translated, tidied or remembered: which can stand for which. */
import { groupsOf, plainStemOf } from '../words/synonyms.ts';

// Parted by "/": words of which one can stand for another inside a remark. It never tells what two remarks differ in.
const GROUPS = `nobody no-one none / somebody someone anyone anybody soul / everybody everyone all each every / i we / my
our / a an the this that these those any / who which that / can could may might able / must should shall
ought have / will would shall going / because since for as / till until before / like as though if / on onto
upon / in into within inside / from out of / but yet only just simply merely / again once / toward towards /
happy satisfied pleased glad content delighted / sad unhappy sorry upset / angry furious outraged cross /
afraid scared frightened terrified fear / proud honoured honour privilege / tired weary exhausted fed /
number figure total count sum / money cash fund / child kid son daughter boy girl baby / man guy lad bloke
fellow boy / woman lady girl / mother mum mom mama mam / father dad papa / people person folk man citizen /
team side squad boy lad / friend pal mate / house home flat roof / firm company business bank group / owner
shareholder investor / worker employee staff colleague / start begin commence open / end finish stop over
conclude / go leave depart walk move run / come arrive reach return enter / go come take keep / say tell
state speak talk call / see look watch notice observe spot / hear listen sound noise / know understand
realise aware / think believe feel reckon suppose / want wish like hope desire / need require lack miss /
give hand offer put lay / take grab seize get bring carry pick / get become turn grow go / keep hold stay
remain continue / have own possess / make create build produce / do act / find discover locate / lose miss
go / try attempt seek / help assist aid support / show prove demonstrate reveal / fall drop collapse come go
sink / rise climb lift raise grow / break crack snap split burst / burn sting blaze ablaze fire flame / hit
strike blow bump crash bang knock / shut close / throw toss hurl fling / fly soar air / run race rush sprint
/ cry weep sob / shout scream yell cry / fight battle struggle war / kill die death dead / die dead gone
lose perish / live survive alive / spill shed / protect defend guard safeguard / choose elect pick select
vote / pay spend cost worth value price / work job labour / job task work duty / promise word pledge vow /
chance opportunity / truth fact / problem trouble difficulty issue / mistake error fault blame / danger risk
threat peril / damage harm hurt destroy ruin / shelter refuge hiding haven / place spot site position / road
street way path / car vehicle van truck lorry / plane aircraft jet / ship boat vessel ferry / gun weapon
rifle arm / soldier troop man army force / stone rock / sea water ocean wave / rain storm weather / smoke
flame fire / light day / dark black night / bang crack blast boom explosion thud / night evening tonight
dark / morning dawn today / day date / moment minute second instant / time hour / often frequently always /
never ever / always ever forever / now today currently moment / quick fast rapid swift / slow gradual / big
large huge great massive enormous vast / small little tiny / good great fine well excellent wonderful / bad
awful terrible dreadful horrible / strong great intense powerful / strange odd weird / hard tough difficult
/ easy simple / important vital crucial key / precious valuable dear costly / cheap inexpensive cost low /
poor bad weak / whole entire total complete all full / last final / first one / single one only lone / new
fresh latest / old former / true right correct real / wrong mistaken false / clear plain obvious evident /
possible able can / quiet silent still calm / empty bare / high tall / very so too extremely really much
quite deeply truly / total complete utter / enough sufficient plenty / lot deal many much plenty / more
another further extra / luck lucky fortunate fortune well / strange unusual / inside within / far long /
excuse explanation reason / suitcase bag luggage / banquet feast / clothes clothing / biscuit cookie /
wedding marriage / brave courageous / calm quiet / last endure continue / groan moan / bite sting / anger
rage fury / story tale account / answer reply response / question doubt / law rule / attack assault raid
strike / search hunt look seek / meet gather / hope trust confidence faith / support back confidence / lead
run head / country nation land state / world earth planet / city town place / laundry washing wash / some
several few / over above past / under below beneath / beside near by next close / behind after / before
ahead / through across / still yet / also too well either / maybe perhaps possibly probably / almost nearly
virtually / never not / then afterwards later next / soon shortly quickly / suddenly sudden once / back
return again / away off gone / alone self own / together jointly / hate loathe detest despise / love like
adore enjoy / laugh smile grin / joy happiness delight pleasure / grief sorrow sadness pain / shame disgrace
embarrass ashamed / disaster catastrophe tragedy calamity / nightmare horror hell / miracle wonder / mess
chaos havoc / shock surprise stun stunned astonish / worried concerned anxious nervous worry concern /
confident certain sure convinced / doubt hesitate / ready prepared willing / serious grave severe / terrible
horrific / incredible unbelievable amazing remarkable extraordinary / beautiful lovely / ugly nasty / huge
enormous / tiny little / entire whole / many several numerous lot / few little hardly / full packed crowded
/ early soon / late delay / fair just / unfair unjust / free liberty freedom / equal same alike / different
other / similar alike like / safe secure sound / dangerous risky unsafe / expensive costly dear / poor broke
/ rich wealthy / responsible accountable blame / guilty blame fault / innocent blameless / honest truthful
sincere / liar lie lying / cheat deceive trick fool / trust rely depend count / forget overlook / remember
recall / forgive pardon / punish penalise / deserve merit earn / owe due / steal rob / sell trade / buy
purchase / rent lease / own possess belong / share split divide / join unite unify / separate part divide /
leave quit abandon desert / stay remain wait / wait hold / sleep rest / wake rise / eat feed / drink swallow
/ wound injury hurt injure / heal cure recover mend / doctor physician medic / nurse carer / teacher
instructor / pupil student / judge referee official / leader boss chief head / minister secretary /
government state authority / law legislation / vote ballot election poll / winner champion / loser beaten /
win beat triumph victory prevail / play perform / player lad / goal score / match game / training practice /
fan supporter / crowd people / lesson learn / teach learn show / study research / test trial / result
outcome score / plan scheme project / idea thought plan / reason cause why / purpose aim goal point / way
manner path road / chance hope / risk gamble / future tomorrow / past yesterday history / beginning start /
ending end finish / edge brink verge / corner edge / middle centre heart / top peak summit / bottom foot /
ground floor earth / wall barrier / door gate entrance / window glass / room chamber / roof ceiling / bridge
crossing / river stream / mountain hill peak / forest wood / field meadow / neighbour neighbor / family
relative kin / brother sibling / husband partner / wife partner / friend colleague / enemy foe opponent
rival / stranger foreigner / victim casualty / hero saviour / coward cowardly / criminal crook thief
gangster / murderer killer / police officer / soldier fighter / bomb explosive / shoot fire / fire shot /
stab knife / bleed blood / body corpse / grave tomb / bury lay / alarm siren / phone telephone call ring /
letter note message / paper document / book volume / picture photo photograph image / film video footage /
music song / voice word / silence quiet / talk discussion conversation / agreement deal accord / quarrel row
argument dispute / peace calm / war battle / border frontier / foreign abroad / tax levy / job post position
/ pay wage salary / profit gain earning / bill invoice / budget finance / market trade / shop store /
customer client / product good / price cost / cheap low / growth rise / decline fall drop / cut reduce slash
/ increase raise grow / double twice / machine device / computer system / tool instrument / train rail /
track rail / driver motorist / passenger traveller / crew team / captain skipper / land touch ground / sink
founder / drown die / swim float / wind gale / snow ice / cold freezing / hot heat / sun sunshine / flood
water / mud sludge / dust ash / tree trunk / animal creature beast / dog hound / horse pony / bird fowl /
pray prayer / faith belief / soul spirit / stand rise / sit seat / lie lay / turn spin / push shove / pull
drag / lift carry / drop let / catch seize / cut slice / break smash / fix repair mend / clean clear / open
unlock / lock shut / hide conceal / seek look search / ask demand request / beg plead / order command tell /
obey follow / refuse reject decline / accept take / allow let permit / forbid ban / stop prevent halt /
continue carry go / change alter / improve better / worsen worse / spoil ruin / waste squander / save rescue
/ serve work / celebrate party / honour respect / insult offend / threaten menace / warn caution alert /
ignore neglect disregard / notice see / hope pray / dream wish / worth deserve / thing matter stuff / kind
sort type / way like / bit little / piece part / while time / day today / couple two pair / double twofold /
triple threefold / great grand / final closing / main chief / real actual genuine / fake false / clear plain
/ deep profound / wide broad / narrow slim / thin slim / thick dense / heavy weighty / light slight / sharp
keen / soft gentle / rough harsh / smooth even / wet damp soaked / dry parched / dirty filthy / fresh clean
/ young youthful / ancient old / modern new / anything something / engine motor / sick ill`;

/** Groups each plain stem belongs to, as numbers. */
const GROUPS_OF = new Map<string, number[]>();
for (const [group, line] of GROUPS.split('/').entries())
  for (const word of new Set(line.trim().split(/\s+/).map(plainStemOf)))
    GROUPS_OF.set(word, [...(GROUPS_OF.get(word) ?? []), group]);

/** Whether two plain stems can stand for one another in a remark: "glad" and "happy", "cash" and "money". */
export function canStandFor(a: string, b: string): boolean {
  if (a === b) return true;
  const [own, others] = [GROUPS_OF.get(a), GROUPS_OF.get(b)];
  if (own && others && own.some((group) => others.includes(group))) return true;
  // What can stand for it in a report of the same story can in a remark.
  const broad = groupsOf(a);
  return broad.length > 0 && groupsOf(b).some((group) => broad.includes(group));
}
