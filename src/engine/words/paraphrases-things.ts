/** Words that can stand for one another: people, places and qualities in any news. One group a line; see paraphrases.ts. */
export const THINGS = `serious severe grave critical acute dire
difficult hard tough challenging
quick rapid fast swift speedy immediate promptly
sudden abrupt unexpected surprise
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
empty vacant unoccupied vacancy abandoned
safe unharmed unhurt uninjured unscathed not-hurt not-injured escape-unharmed
dangerous risky hazardous perilous unsafe danger peril hazard
angry furious outrage fury irate anger incensed enrage
violent violence unruly riot chaos mayhem disorder
friend pal buddy companion ally
enemy foe adversary rival opponent
child kid youngster boy girl youth minor
teenager teen youth adolescent
baby infant newborn toddler
crowd throng mob group gathering
husband wife spouse partner
parent mother father mom dad mum
brother sister sibling
grandfather grandmother grandparent
neighbour neighbor resident
home house residence dwelling property apartment flat
building structure premises facility
room chamber suite
shop store mall shopping-centre shopping-center outlet retailer
customer shopper client consumer patron buyer
restaurant cafe eatery diner restaurateur
border frontier boundary
abroad overseas foreign
nearby adjacent next-door neighbouring
brink verge
worker employee staff labourer labor workforce
spokesman spokeswoman spokesperson press-secretary representative spokespeople
speech address remark
letter note missive
social-media facebook twitter online
car vehicle automobile sedan truck
plane aircraft airplane jet airliner
fast-moving rapid
talk negotiation discussion conversation dialogue
deal agreement accord pact compromise bargain
meeting session summit gathering
celebration party festivity celebrate
anniversary commemorate mark memorial remembrance
vigil candlelight memorial
funeral burial bury lay-to-rest memorial-service
live reside dwell
die dead death kill lose-life pass-away perish decease fatal claim-life fatality
walk stroll march
escape flee run-away get-away bolt evade
hit strike slam crash struck smash collide
throw hurl toss pelt lob fling
climb scale ascend climber mountaineer
cry weep tears sob
scream shout yell cry-out
start-over restart relaunch
immediate instant at-once right-away straight-away as-soon-as-possible
rest remainder remaining
responsible liable accountable
guilty culpable
family relative kin next-of-kin loved-one
supporter backer ally
well-wisher fan admirer
winner champion victor
loser runner-up
newcomer rookie novice
majority most more-than-half
half fifty-percent
two-thirds sixty-six-percent
quarter twenty-five-percent
decade ten-year
several handful number-of
dozens scores
hundreds-of thousands-of
many numerous
last-month month-ago
last-year year-ago
last-week week-ago
recently lately
annual yearly every-year
daily every-day
weekly every-week
twice two-time
first inaugural maiden
former ex one-time erstwhile
unanimous all-agree without-dissent
narrow slim close
sweeping wide-ranging broad far-reaching
partial incomplete
entire whole
huge massive enormous vast giant gigantic colossal
small tiny little
tall high
wide broad
old elderly aged
young youthful
dead lifeless
asleep sleep
awake wake
alone solo single-handed
missing unaccounted lost disappear
stranger unknown
pedestrian walker
driver motorist
cyclist biker
traveller traveler passenger
crew sailor
officer cop policeman policewoman police
fireman firefighter
soldier troop
doctor physician medic
lawyer attorney solicitor barrister counsel
teacher educator
pupil student schoolchild
professor academic scholar
scientist researcher
farmer grower
employer company business firm
bosses employer
owner proprietor
chef cook
clergyman priest pastor vicar
writer author
viewer audience
home-town hometown
outskirts suburb edge
downtown centre center
road street highway avenue
car-park parking-lot lot
pavement sidewalk
lift elevator
lorry truck
garden backyard
roof rooftop
storeroom stockroom storage-room
basement cellar
stairwell staircase
corridor hallway
gate entrance doorway
fence railing
bag luggage suitcase
box carton crate
clothes clothing garment
jewellery jewelry gem
money cash fund
bill tab invoice
wage salary pay
job post position
pension retirement
rubbish garbage trash litter
toilet bathroom lavatory
fridge refrigerator
tap faucet
storm tempest
wood timber lumber
forest woodland
stream brook creek
lake reservoir
hill slope
beach shore seaside
fog mist
thunder lightning
cold freezing frigid icy`;
