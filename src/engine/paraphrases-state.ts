/** Words that can stand for one another: politics and government. One group a line; see paraphrases.ts. */
export const STATE = `president head-of-state chief-executive commander-in-chief white-house administration
administration government white-house executive
prime-minister premier head-of-government pm
republican gop conservative
democrat democratic liberal
conservative right-wing
liberal left-wing progressive
lawmaker legislator congressman congresswoman representative senator member-of-congress mp
congress legislature parliament house senate capitol-hill capitol assembly
senate upper-chamber upper-house senator
house lower-chamber lower-house
speaker leader
bill legislation measure act law proposal
law statute act legislation
veto block reject strike-down override
override overturn
repeal undo scrap abolish roll-back dismantle overturn reverse rescind revoke
vote ballot poll
approve clear adopt win-passage
margin vote tally
majority most
minority few
filibuster block debate
amendment change provision
budget spending fiscal appropriation
deficit debt borrowing shortfall
tax levy duty tariff
tariff duty levy import-tax
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
domestic nondefense home
pentagon defense-department military
state-department diplomat foreign-ministry
justice-department prosecutor attorney-general
treasury finance-ministry
homeland-security border-patrol immigration
environmental-protection-agency epa
central-bank federal-reserve fed
supreme-court justice high-court
court judge tribunal judiciary jurist
judge jurist justice
circuit appeal appellate
ruling decision judgment verdict opinion finding
uphold affirm sustain preserve save back
overturn strike-down invalidate void reverse quash throw-out nullify
dissent disagree minority-opinion
unconstitutional illegal unlawful
constitution constitutional charter
election vote poll ballot race
primary caucus nominate
candidate nominee contender hopeful
win-election elect victory voted-in
reelect second-term another-term win-term
tenure stint
turnout participation
voter electorate electors
polling-station polling-place precinct
polls survey polling
ahead front-runner frontrunner
fraud rigging irregularity sham rigged
opposition dissident rival
party faction
coalition alliance bloc
independent nonpartisan unaffiliated
donate donor contribution fundraise
debate face-off
inauguration swear-in sworn-in take-office
cabinet secretary minister
ambassador envoy diplomat
governor state-house
mayor city-hall
council councillor councilman alderman
policy stance position
agenda platform program
crisis emergency
summit talks meeting
treaty pact accord convention
sanction penalty embargo punish
nuclear atomic
european-union eu brussels
united-nations un
nato alliance
immigrant migrant refugee asylum-seeker
immigration migration border
undocumented illegal unauthorized
deport expel remove deportation
border frontier wall
refugee displaced flee
citizen national
abortion reproductive
gun firearm weapon
gun-control background-check gun-restriction gun-law
climate global-warming emission greenhouse
environmentalist green campaigner activist conservationist
pollution emission contaminate
oil crude petroleum
pipeline project
reserve stockpile
barrel oil
coal mine fossil`;
