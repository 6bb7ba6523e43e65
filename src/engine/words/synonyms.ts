/** Words of general news English that can stand for one another, as plain lists; each is known by the stem of its plain form. */
import { stemmer } from 'stemmer';
import { foldSpelling } from './tokens.ts';
import { WORD_FORMS } from './word-forms.ts';

// One group a line. A word may stand in several groups; its own plain form always counts for more than its group.
const GROUPS = `kill die dead death fatal fatality slay slain perish decease casualty claim-lives toll victim lose-life
murder homicide slaying assassinate manslaughter killer murderer
shoot gun gunman gunfire shooter fire bullet gunshot
injure injury wound hurt maim hospitalize hospitalise
attack assault raid strike ambush bomb bombing bomber blast hit offensive
explode explosion blast detonate bomb
arrest detain detention custody apprehend capture nab seize hold catch jail
suspect accuse allege alleged accusation defendant
charge indict indictment accuse arraign prosecute count
convict guilty conviction verdict
sentence jail prison imprison term imprisonment
prison jail inmate prisoner cell penitentiary
escape flee fugitive break-out breakout getaway abscond
plead plea admit confess guilty
acquit clear exonerate innocent
sue lawsuit suit litigation complaint plaintiff
court judge tribunal magistrate justice trial hearing
lawyer attorney counsel solicitor barrister
police officer cop detective constable deputy sheriff patrol
investigate investigation probe inquiry inquest investigator
steal theft rob robbery burglary heist thief loot robber burglar
kidnap abduct abduction hostage captive
fraud scam swindle embezzle
smuggle traffic trafficker smuggler
buy purchase acquire acquisition takeover buyout snap
sell sale divest
merge merger combine tie-up
deal agreement accord pact contract settlement treaty agree
offer bid propose proposal tender
company firm corporation business maker giant
share stock equity
invest investment investor stake
rise increase climb grow growth jump surge soar gain up higher hike
fall drop decline decrease plunge slump slide tumble down lower sink dip
cut reduce reduction slash trim lower curb
profit earn income earning
revenue sales turnover
loss deficit shortfall
price cost
pay salary wage compensation
fine penalty penalize
fund finance funding money
debt loan borrow
bankrupt bankruptcy insolvent insolvency collapse administration
fire dismiss sack oust remove axe relieve dismissal ouster firing
resign quit step-down resignation depart departure leave exit
retire retirement
hire appoint name recruit appointment pick tap select choose nominate
replace succeed successor replacement replaced interim takeover
job post position role
worker employee staff workforce
layoff redundancy cut job lay-off
strike walkout stoppage
launch unveil introduce release debut roll-out start begin
announce announcement reveal disclose declare unveil confirm
say tell state add comment note remark
statement announcement release
report account story
deny denial reject refute dispute
refuse decline reject
approve approval endorse back pass ratify
ban prohibit bar outlaw forbid
allow permit let authorize
warn warning alert caution
threaten threat
criticize criticise criticism condemn denounce slam blast
praise hail laud applaud
ask request urge call appeal
demand insist
promise pledge vow commit
plan intend intention scheme
expect forecast predict anticipate
begin start commence open kick
end finish conclude halt stop cease
continue resume remain
delay postpone defer suspend
cancel scrap abandon call-off
meet meeting talk summit conference discuss discussion negotiate negotiation
visit trip tour travel
arrive arrival reach land
leave depart departure
return come-back comeback
vote election elect ballot poll voter
win victory winner beat defeat triumph champion
lose defeat loss beat
lead leader head chief boss
president presidency presidential
minister ministry
government administration cabinet
parliament legislature assembly congress parliamentary lawmaker senator legislator
party coalition
campaign candidate run
protest demonstrate demonstration rally march demonstrator protester riot
clash fight fighting skirmish battle
war conflict warfare
soldier troop army military force serviceman
rebel militant insurgent guerrilla
navy ship vessel warship boat frigate
pirate piracy hijack hijacker
plane aircraft jet airliner flight airplane
pilot crew
crash collide collision wreck smash accident
car vehicle automobile truck van lorry
truck lorry
instalment tranche installment
shop store outlet
house home dwelling household
flat apartment
factory plant mill
jab dose injection
floor storey
painting canvas
bullet cartridge
firefighter fireman
train rail railway
drive driver
road highway street motorway
earthquake quake tremor aftershock seismic temblor
magnitude richter measure
storm hurricane cyclone typhoon tornado
flood flooding
fire blaze burn inferno flame arson
tsunami wave
damage destroy destruction wreck devastate devastation ruin
collapse topple crumble
evacuate evacuation flee displace
rescue save rescuer
search hunt manhunt look
find discover discovery locate recover
missing disappear disappearance vanish
miner mine
building house home structure household residence
hospital clinic medical doctor
patient ill sick illness disease
treat treatment therapy rehab rehabilitation
drug narcotic substance
alcohol drink drunk
virus infection infect outbreak
vaccine vaccinate vaccination
scientist researcher expert
study research survey
find conclude show
film movie picture feature
star actor actress cast
director filmmaker direct
award prize honor honour trophy
nominate nomination nominee
sing singer song music album musician
host presenter emcee
perform performance show
character role part
player athlete
coach manager
team club side squad
game match contest
season campaign
score goal point
champion championship title
race driver
marry marriage wedding wed bride
divorce split separate separation
wife husband spouse
son daughter child
boy girl kid teen teenager teenage youth
child kid youngster
pupil student schoolchild
mother father parent
baby birth born infant
woman female
man male
person people
friend colleague
family relative
birthday anniversary
church mosque temple
school university college student pupil
teacher professor
phone smartphone handset
computer laptop pc notebook
processor chip microprocessor
software program application app
flaw vulnerability bug hole weakness
patch fix update
hack hacker breach attack
website web site internet online
user customer consumer
buyer client
device gadget machine
product model version
technology tech
space orbit satellite
rocket launch missile
astronaut spacewalk
town city village
area region zone province
border frontier
country nation national
world global worldwide international
capital
east eastern
west western
north northern
south southern
near close nearby
official authority spokesman spokeswoman spokesperson representative rep publicist
agency bureau department
allegation claim accusation
evidence proof
cause reason
result outcome
help aid assist assistance relief support
give donate donation provide
send dispatch deploy
receive get accept
take bring
carry hold
build construct construction
change alter shift
move transfer
join enter
check enter admit
suffer sustain
happen occur place
believe think
hope wish
know aware
need require
try attempt bid effort
fail failure
succeed success
lead cause
control seize capture
block prevent stop halt
break violate breach violation
guard security protect safety
weapon gun arm
night evening
day
week
month
year annual
early earlier
late later
big large huge major massive
small little minor
new latest
old elderly aged
first
last final
high top record
low
important key critical crucial
serious severe
dangerous risk danger
million billion
half
double
several few`;

/** Plain form of each irregular form, both as stems. */
const PLAIN = new Map<string, string>();
/** Groups each stem belongs to, as numbers. */
const GROUPS_OF = new Map<string, number[]>();

const stemOf = (word: string): string => stemmer(foldSpelling(word));

for (const entry of WORD_FORMS.split('/')) {
  const [plain, ...forms] = entry.trim().split(/\s+/).map(stemOf);
  for (const form of forms) if (plain !== undefined && form !== plain) PLAIN.set(form, plain);
}
GROUPS.split('\n').forEach((line, group) => {
  for (const word of new Set(line.split(' ').map((each) => plainStem(stemOf(each)))))
    GROUPS_OF.set(word, [...(GROUPS_OF.get(word) ?? []), group]);
});

/** The stem of a word's plain form: "bought" → "bui", as "buy". Takes and gives stems. */
export function plainStem(stem: string): string {
  return PLAIN.get(stem) ?? stem;
}

/** The plain stem of a word as a list has it: "flames" and "flame" are one. */
export function plainStemOf(word: string): string {
  return plainStem(stemOf(word));
}

/** Numbers of the synonym groups a plain stem belongs to, none for most words. */
export function groupsOf(plain: string): readonly number[] {
  return GROUPS_OF.get(plain) ?? NONE;
}

const NONE: readonly number[] = [];
