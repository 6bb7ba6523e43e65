/** Words that can stand for one another: people, places and qualities in any news. One group a line; see paraphrases.ts. */
export const THINGS = `enough sufficient adequate ample
serious severe grave critical acute dire
difficult hard tough challenging
easy simple straightforward
quick rapid fast swift speedy immediate promptly
sudden abrupt unexpected surprise
slow gradual sluggish
nearly almost close-to just-under approximately about around roughly
repeat again repeatedly once-more reiterate
rare unusual uncommon exceptional extraordinary seldom
unclear unknown uncertain not-known undetermined murky
clear obvious evident plain apparent
true accurate correct real genuine
false untrue incorrect wrong bogus baseless unfounded
secret hidden confidential covert clandestine undisclosed behind-closed-doors private
famous well-known renowned celebrated prominent noted
rich wealthy affluent millionaire billionaire
poor impoverished low-income needy
free release liberate set-free let-go
empty vacant unoccupied vacancy abandoned
full packed crowded
safe unharmed unhurt uninjured unscathed not-hurt not-injured escape-unharmed
dangerous risky hazardous perilous unsafe danger peril hazard
angry furious outrage fury irate anger incensed enrage
happy pleased delighted glad thrilled elated
sad upset distraught heartbroken devastated grief mourn
shock stun surprise astonish startle
calm quiet peaceful tranquil
violent violence unruly riot chaos mayhem disorder
friend pal buddy companion ally
enemy foe adversary rival opponent
child kid youngster boy girl youth minor
teenager teen youth adolescent
baby infant newborn toddler
people person individual resident
crowd throng mob group gathering
family relative kin loved-one
husband wife spouse partner
parent mother father mom dad mum
brother sister sibling
grandfather grandmother grandparent
neighbour neighbor resident
resident inhabitant citizen population people
home house residence dwelling property apartment flat
building structure premises facility
room chamber suite
storeroom stockroom storage-room closet
shop store mall shopping-centre shopping-center outlet retailer
customer shopper client consumer patron buyer
restaurant cafe eatery diner restaurateur
street road avenue lane block
city town municipality metropolis
village hamlet settlement
border frontier boundary
capital seat-of-government
world globe international worldwide global
abroad overseas foreign
nearby adjacent next-door neighbouring
distance far away
brink verge
worker employee staff labourer labor workforce
boss manager supervisor chief leader
expert specialist analyst scholar professor
spokesman spokeswoman spokesperson press-secretary representative spokespeople
speech address remark
letter note missive
message text post email
picture photo image photograph
film movie footage
video footage clip recording
internet online web
website site page portal
social-media facebook twitter online
phone telephone mobile cellphone
car vehicle automobile sedan truck
plane aircraft airplane jet airliner
boat ship vessel
train locomotive rail
fast-moving rapid
money cash fund
talk negotiation discussion conversation dialogue
deal agreement accord pact compromise bargain
meeting session summit gathering
event occasion incident episode
ceremony event
celebration party festivity celebrate
anniversary commemorate mark memorial remembrance
vigil candlelight memorial
funeral burial bury lay-to-rest memorial-service
born birth native
live reside dwell
bring-up rear
die dead death kill lose-life pass-away perish decease fatal claim-life fatality
eat consume dine
drink alcohol
sleep slept bed
walk stroll march
escape flee run-away get-away bolt evade
jump leap
drive ride
hit strike slam crash struck smash collide
throw hurl toss pelt lob fling
climb scale ascend climber mountaineer
cry weep tears sob
scream shout yell cry-out
laugh joke
start-over restart relaunch
compare comparison contrast
immediate instant at-once right-away straight-away as-soon-as-possible
exact precise
rest remainder remaining
extra additional
responsible liable accountable
guilty culpable
ill sick unwell illness
well healthy fit`;
