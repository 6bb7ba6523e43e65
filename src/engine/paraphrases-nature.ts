/** Words that can stand for one another: disasters, health and science. One group a line; see paraphrases.ts. */
export const NATURE = `earthquake quake temblor tremor seismic
aftershock tremor
epicentre epicenter
magnitude richter
tsunami wave
volcano eruption erupt
hurricane storm cyclone typhoon
tornado twister
storm gale
rain downpour rainfall
snow blizzard
flood inundate submerge floodwater
drought dry
heat hot
wildfire bushfire blaze
fire blaze inferno flame
firefighter fireman fire-crew crew
extinguish put-out douse suppress hose
arson set-fire
smoke plume
burn char scorch
evacuate flee leave-home
landslide mudslide
avalanche snowslide
collapse cave-in crumble topple
rubble debris wreckage ruin
trap bury pin stuck
rescue save search-and-rescue
rescuer emergency-worker emergency-service
survivor survive
missing unaccounted lost
shelter refuge haven
outage blackout power-cut power-supply electricity
electricity power
electricity-cut power-cut
damage destroy
death-toll toll
injured wounded hurt
coast shore seaside
sea ocean
mountain peak
glacier ice
hike trek tramp walk
helicopter chopper
sink capsize
oil-spill leak
nuclear reactor
radiation radioactive
hospital medical-centre medical-center clinic
doctor physician
nurse medic
surgery operation operate
patient sick
treat care
diagnose diagnosis
disease illness
cancer tumour tumor
heart cardiac
flu influenza
epidemic outbreak pandemic
vaccine jab shot immunise inoculate
quarantine isolate
infect contract
drug medicine medication
rehab rehabilitation clinic treatment
addict addiction
mental-health psychiatric
pregnant expecting pregnancy
birth deliver born
obese overweight
diet food
smoke cigarette tobacco
scientist researcher
study research
species animal
planet world
spacecraft probe shuttle capsule
astronaut crew
orbit space
telescope observatory
fossil dinosaur
dna genetic
experiment test trial`;
