/** Words that can stand for one another: disasters, health and science. One group a line; see paraphrases.ts. */
export const NATURE = `earthquake quake temblor tremor seismic
aftershock tremor
epicentre epicenter
hurricane storm cyclone typhoon
tornado twister
rain downpour rainfall
flood inundate submerge floodwater
wildfire bushfire blaze
fire blaze inferno flame
firefighter fireman fire-crew
extinguish put-out douse suppress hose
arson set-fire
burn char scorch
evacuate flee leave-home
landslide mudslide
avalanche snowslide
collapse cave-in crumble topple
rubble debris wreckage ruin
trap bury pin stuck
missing unaccounted lost
shelter refuge haven
outage blackout power-cut power-supply electricity
electricity-cut power-cut
death-toll toll
coast shore seaside
hike trek tramp walk
helicopter chopper
sink capsize
oil-spill leak
hospital medical-centre medical-center clinic
doctor physician
surgery operation operate
patient sick
treat care
diagnose diagnosis
disease illness
cancer tumour tumor
flu influenza
epidemic outbreak pandemic
vaccine jab shot immunise inoculate
quarantine isolate
rehab rehabilitation clinic treatment
addict addiction
mental-health psychiatric
pregnant expecting pregnancy
birth deliver born
spacecraft probe shuttle capsule
orbit space
rescuer search-and-rescue rescue-team rescue-worker
rescue save bring-safety
electricity power
tsunami-warning tsunami-alert
strike hit rock shake jolt rattle
felt shake
injured wounded hurt
destroy flatten level
survivor survive
slip fall slide plunge tumble
climber mountaineer
exposure hypothermia
burst-bank overflow
swept-away wash-away
uproot blow-down
high-ground higher-ground
take-refuge shelter flee
tent camp
hospitalised hospitalized take-to-hospital
intensive-care critical
broken-bone fracture
head-wound head-injury
bleed blood
unconscious pass-out faint
heart-attack cardiac-arrest
stroke brain-bleed
chemotherapy treatment
transplant graft
miscarriage lose-baby
contagious infectious
spread transmit transmission
immune resistant
side-effect adverse-reaction
trial test
drug medicine medication
dose shot
breakthrough advance
discover find
species kind
extinct die-out
endangered at-risk threatened
poach hunt
mate breed
cub pup
blast-off lift-off launch
touch-down land
crew astronaut
comet asteroid meteor
solar-system planet
drought dry-spell
heatwave hot-weather
cold-snap freeze
pollution smog`;
