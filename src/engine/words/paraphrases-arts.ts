/** Words that can stand for one another: film, music, books and the people who make them. One group a line; see paraphrases.ts. */
export const ARTS = `film movie picture
director film-maker filmmaker
episode instalment installment
sequel follow-up
premiere debut
host present emcee anchor
presenter host
award prize honour honor
oscar academy-award
singer vocalist musician
concert gig show
author writer novelist
book novel
wedding marry marriage tie-knot wed
divorce split separate break-up
dating romance relationship
jewel gem diamond
painting artwork
artist painter
auction sale
rumour rumor speculation
lottery jackpot
tourist visitor
tourism travel
fuel petroleum gasoline
taxi cab
motorcycle motorbike
bicycle bike
pirate hijacker
hijack seize
coastguard coast-guard
warship frigate destroyer
cargo freight
demolish tear-down raze pull-down
cemetery graveyard
theatre theater cinema
critic reviewer
comedian comic
cast choose
play portray star
role part character
take-on-role cast
actor star performer
leave exit depart
replace take-over succeed
series show programme program
television tv
broadcast air screen
season series
finale last-episode
special one-off
remake reboot
trailer teaser
box-office gross takings
blockbuster hit
flop bomb
nominate nominee nomination
win award
album record
single song track
chart hit
tour concert
perform sing
guitarist musician
drummer musician
reunite get-back-together
rehab treatment
check-in admit
sober clean
dating relationship couple
engaged engagement propose
pregnant expecting
baby newborn
adopt adoption
rep publicist spokesman spokeswoman spokesperson
statement announcement
tweet post
fan follower
paparazzi photographer
portrait painting
exhibition show
sculpture statue
memoir autobiography
bestseller hit
publisher press
collector buyer
steal theft heist
museum gallery
palace royal-residence
king monarch
queen monarch
heir successor
crown coronation
title peerage
antique old historic
heritage history
restore renovate`;
