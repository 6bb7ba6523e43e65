/** Words that can stand for one another: politics and government. One group a line; see paraphrases.ts. */
export const STATE = `prime-minister premier head-of-government pm
republican gop conservative
liberal left-wing progressive
lawmaker legislator congressman congresswoman representative senator member-of-congress mp
congress legislature parliament house senate capitol-hill capitol assembly
bill legislation measure act law proposal
law statute act legislation
veto block reject strike-down override
repeal undo scrap abolish roll-back dismantle overturn reverse rescind revoke
approve clear adopt win-passage
filibuster block debate
budget spending fiscal appropriation
tax levy duty tariff
spending expenditure outlay money
shutdown furlough run-out-of-money funding-lapse
debt-ceiling debt-limit borrowing-limit
benefit welfare entitlement
social-security pension retirement
disability disabled
healthcare health-care medical
insurance coverage insure policy
obamacare affordable-care-act health-law health-care-law
defense defence military pentagon armed-forces
pentagon defense-department military
state-department diplomat foreign-ministry
environmental-protection-agency epa
central-bank federal-reserve fed
supreme-court justice high-court
court judge tribunal judiciary jurist
circuit appeal appellate
ruling decision judgment verdict opinion finding
uphold affirm sustain preserve save back
overturn strike-down invalidate void reverse quash throw-out nullify
dissent disagree minority-opinion
unconstitutional illegal unlawful
election vote poll ballot race
win-election elect victory voted-in
reelect second-term another-term win-term
turnout participation
voter electorate electors
ahead front-runner frontrunner
fraud rigging irregularity sham rigged
opposition dissident rival
coalition alliance bloc
donate donor contribution fundraise
inauguration swear-in sworn-in take-office
ambassador envoy diplomat
governor state-house
mayor city-hall
council councillor councilman alderman
policy stance position
treaty pact accord convention
sanction penalty embargo punish
european-union eu brussels
united-nations un
nato alliance
immigrant migrant refugee asylum-seeker
undocumented illegal unauthorized
deport expel remove deportation
refugee displaced flee
gun-control background-check gun-restriction gun-law
climate global-warming emission greenhouse
pollution emission contaminate
reserve stockpile
white-house administration president
democrat democratic
upper-chamber senate
lower-chamber house
oil crude petroleum
deficit shortfall
candidate contender hopeful
environmentalist conservationist green-group environmental-group
law-enforcement police
press-secretary spokesman spokeswoman spokesperson
majority-leader leader
re-elect re-election reelection
confirm approve confirmation
nominee pick
appoint name
filibuster stall
sign-into-law enact
enact pass
bipartisan cross-party
opponent critic
advocate supporter proponent
task charge
short shy lack
override overturn
final-say last-word final-word verdict
poll survey
poll-worker election-official
ballot-box poll
run-off second-round
landslide overwhelming
exile banish
asylum refuge
ceremony swear-in
resign step-down
oath swear
referendum plebiscite vote
motion resolution
quorum enough-member
lobby pressure
lobbyist pressure-group
grant subsidy funding
tax-cut tax-break
tax-rise tax-increase tax-hike
public-sector state-run state-owned
privatise privatize sell-off
nationalise nationalize take-over
red-tape bureaucracy regulation
watchdog regulator
inspector auditor
audit review
lame-duck outgoing
incumbent sitting
backbencher mp
cabinet-reshuffle shake-up
trade-deal trade-agreement trade-pact
free-trade open-market
import buy-abroad
export sell-abroad
carbon emission greenhouse-gas
global-warming climate-change
renewable green-energy clean-energy
nuclear-weapon atomic-bomb warhead
enrich enrichment
missile rocket
aid relief
border frontier
territory land
self-rule autonomy
breakaway separatist secessionist
peacekeeper blue-helmet
crackdown clampdown
exit-poll projection
concede admit-defeat`;
