/** Words that can stand for one another: film, music and whatever else people read about. One group a line; see paraphrases.ts. */
export const ARTS = `film movie picture
actor performer
director film-maker filmmaker
series show programme program
episode instalment installment
season series
sequel follow-up
premiere debut
box-office gross
host present emcee anchor
presenter host
air broadcast screen televise
television tv
channel network broadcaster
award prize honour honor
oscar academy-award
album record
song single track
singer vocalist musician
band group
concert gig show
designer fashion
author writer novelist
book novel
royal prince princess
wedding marry marriage tie-knot wed
engaged engagement betroth
divorce split separate break-up
dating romance relationship
jewel gem diamond
painting artwork
artist painter
museum gallery
theft heist
auction sale
magazine publication
newspaper daily
rumour rumor speculation
reveal confirm
special episode
christmas holiday
lottery jackpot
tourist visitor
tourism travel
park reserve
dog puppy
farm farmer
crop harvest
energy power
gas fuel petrol
fuel petroleum gasoline
bus coach
taxi cab
truck lorry
motorcycle motorbike
bicycle bike
road highway
port harbour harbor
pirate hijacker
hijack seize
crew sailor
navy naval
coastguard coast-guard
warship frigate destroyer
tanker cargo-ship
cargo freight
skyscraper tower
warehouse depot
tenant renter
rent lease
property real-estate
historic old antique heritage landmark
demolish tear-down raze pull-down
construction building
church cathedral
cemetery graveyard
theatre theater cinema
audience viewer
rating viewership
critic reviewer
comedian comic
game video-game
console xbox playstation
player gamer`;
