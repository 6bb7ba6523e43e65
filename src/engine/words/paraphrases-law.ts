/** Words that can stand for one another: crime, courts, war and protest. One group a line; see paraphrases.ts. */
export const LAW = `protest demonstrate rally march demonstration
protester demonstrator activist marcher
boycott shun
strike walk-out stoppage industrial-action
riot unrest disorder loot vandalise rampage unruly
loot plunder trash ransack
fbi agent federal-agent feds bureau
arrest detain take-into-custody apprehend nab round-up in-custody
custody jail detain lock-up
charge indict accuse file-charges face-charges
prosecutor district-attorney attorney state-attorney
lawyer attorney counsel defender
testify testimony witness take-stand tell-court
evidence proof
plead plea
guilty convict conviction
acquit clear exonerate found-not-guilty
sentence jail imprison
prison jail behind-bars penitentiary cell incarcerate lock-up
life-sentence life-in-prison
death-penalty execute execution capital-punishment death-row lethal-injection
parole probation early-release
lawsuit sue suit legal-action litigation take-to-court whistleblower
settle settlement
fine penalty penalise
damages compensation payout
lenient soft leniency
crime offence offense felony misdeed
criminal offender convict felon thug
homicide murder slay
kill slay gun-down shoot-dead murder take-life
suicide take-own-life kill-himself kill-herself self-inflicted turn-gun
shoot fire gunfire open-fire shooting gunshot
gunman shooter attacker assailant
gun weapon rifle pistol handgun revolver firearm
stab knife slash
wound injure hurt hospitalise
assault attack beat
rape sexual-assault
abuse mistreat molest
robbery rob hold-up heist
burglary break-in burgle
kidnap abduct hostage
hostage captive
bribe bribery kickback graft corruption corrupt
corruption graft misconduct wrongdoing
wrongdoing misconduct offence
fraud scam con deceive
embezzle misappropriate
smuggle traffic
drug narcotic cocaine heroin
interrogate question interview
raid search storm swoop
surrender turn-himself-in turn-herself-in give-up give-himself-up
manhunt hunt chase pursuit
chase pursue pursuit
drunk intoxicated drink-driving drunken impaired
crash collision accident wreck
autopsy post-mortem coroner medical-examiner
terror terrorist extremist militant jihadist
bombing blast explosion
explode detonate go-off blow-up blast
airstrike air-strike bombardment bombing strike
soldier troop serviceman fighter
invade invasion incursion
withdraw pull-out withdrawal retreat
ceasefire truce armistice
war conflict fighting
rebel insurgent guerrilla
civilian noncombatant
sovereignty independence
independence secede breakaway
coup overthrow topple
dictator autocrat strongman authoritarian autocratic
freedom liberty
spy espionage intelligence
surveillance wiretap eavesdrop snoop
whistleblower leaker
hacker cyberattack hack cybercriminal
subpoena summon
impeach impeachment remove
scandal controversy furor uproar
controversial contentious divisive disputed
bipartisan both-parties
partisan party-line
compromise middle-ground deal
gridlock deadlock impasse stalemate
deadline cutoff
temporary interim acting short-term stopgap
permanent long-term
aide adviser staffer assistant
racist racism bigotry
discriminate discrimination bias
gay homosexual same-sex lgbt
same-sex-marriage gay-marriage
transgender trans
priest cleric clergy pastor
unemployment jobless
minimum-wage pay
amnesty pardon clemency commute
pardon forgive clemency
deregulate loosen relax ease
travel-ban entry-ban
envoy emissary negotiator
hold-talk meet
retaliate retaliation revenge reprisal
escalate intensify worsen
curfew lockdown
martial-law state-of-emergency
national-guard troops
tear-gas pepper-spray
barricade barrier block
checkpoint roadblock
evict eviction
police officer cop
defendant accused
trial case
jury juror panel
not-guilty innocent
aim point
pull-trigger shoot fire
discard get-rid dispose dump
bullet shot round
shoot-out gunfight gun-battle
unarmed without-weapon
steal take snatch
mugging robbery
pickpocket thief
shoplift steal
vandal vandalise vandalize deface
graffiti daub
trespass break-in
arson set-fire torch
forge counterfeit fake
blackmail extort extortion
stalk harass harassment
threaten menace intimidate
hit-and-run flee
drink-drive drunk drunken drink
speeding speed
licence license permit
handcuff cuff
search-warrant warrant
confess admit
accomplice co-defendant
eyewitness witness bystander
testimony evidence
cross-examine question
retrial new-trial
appeal challenge
overturn quash
extradite hand-over
remand custody
inmate prisoner convict
warden guard
escape break-out flee
fugitive on-run at-large
gang mob
dealer trafficker
smuggler trafficker
undercover plainclothes
informant tipster informer
tip tip-off
reward bounty
cordon seal-off tape-off rope-off
lock-down lockdown
vigil candlelight candle
memorial tribute
mourner well-wisher
grief mourn
gunned-down shot-dead
dead lifeless
dead-on-scene pronounce-dead
critical-condition life-threatening
stable-condition stable
die succumb
bombard shell pound
bomb bombing bombardment bombed
raid attack strike
ambush attack
warplane fighter-jet military-aircraft
troop soldier force
armed-force army military
unexploded not-explode fail-to-explode
casualty killed-and-wounded
massacre slaughter bloodbath carnage
genocide ethnic-cleanse
torture abuse
free release
besiege surround encircle
seize capture take-control overrun
retreat withdraw pull-back
victim dead`;
