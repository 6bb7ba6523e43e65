/** Words that can stand for one another: crime, courts, war and protest. One group a line; see paraphrases.ts. */
export const LAW = `protest demonstrate rally march demonstration
protester demonstrator activist marcher
boycott shun
strike walk-out stoppage industrial-action
union labour labor
riot unrest disorder loot vandalise rampage unruly
loot plunder trash ransack
police officer cop law-enforcement authority
fbi agent federal-agent feds bureau
sheriff deputy
detective investigator
patrol beat
arrest detain take-into-custody apprehend nab round-up in-custody
custody jail detain lock-up
suspect alleged accused
charge indict accuse file-charges face-charges
indictment charge
prosecutor district-attorney attorney state-attorney
lawyer attorney counsel defender
defendant accused
trial hearing proceeding court go-on-trial stand-trial
jury juror panel
testify testimony witness take-stand tell-court
witness onlooker bystander
evidence proof
plead plea
not-guilty innocent deny
guilty convict conviction
acquit clear exonerate found-not-guilty
sentence jail imprison
prison jail behind-bars penitentiary cell incarcerate lock-up
life-sentence life-in-prison
death-penalty execute execution capital-punishment death-row lethal-injection
parole probation early-release
bail bond
appeal challenge
lawsuit sue suit legal-action litigation take-to-court whistleblower
settle settlement
fine penalty penalise
damages compensation payout
lenient soft leniency
tough strict harsh crackdown crack-down
crime offence offense felony misdeed
criminal offender convict felon thug
homicide murder slay
kill slay gun-down shoot-dead murder take-life
suicide take-own-life kill-himself kill-herself self-inflicted turn-gun
shoot fire gunfire open-fire shooting gunshot
gunman shooter attacker assailant
bullet shot
gun weapon rifle pistol handgun revolver firearm
rifle semiautomatic assault-weapon
stab knife slash
wound injure hurt hospitalise
critical grave life-threatening
assault attack beat
rape sexual-assault
abuse mistreat molest
robbery rob hold-up heist
burglary break-in burgle
theft steal thief
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
alcohol liquor vodka
speed fast
crash collision accident wreck
pedestrian walker
victim casualty dead
corpse remains
autopsy post-mortem coroner medical-examiner
terror terrorist extremist militant jihadist
islamic-state isis isil
bomb explosive device
bombing blast explosion
explode detonate go-off blow-up blast
airstrike air-strike bombardment bombing strike
missile rocket
soldier troop serviceman fighter
military army force troops
general commander
invade invasion incursion
withdraw pull-out withdrawal retreat
ceasefire truce armistice
peace truce
war conflict fighting
rebel insurgent guerrilla
civilian noncombatant
camp base
weapons arms
drone unmanned
hostility tension anger
sovereignty independence
independence secede breakaway
coup overthrow topple
dictator autocrat strongman authoritarian autocratic
regime government
democracy democratic
human-right rights
freedom liberty
censor censorship
spy espionage intelligence
surveillance wiretap eavesdrop snoop
whistleblower leaker
hacker cyberattack hack cybercriminal
intelligence cia
classified secret
memo document record
report finding review analysis
task-force commission panel committee
hearing testimony
subpoena summon
impeach impeachment remove
censure reprimand rebuke
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
tweet twitter post
race racial black white
racist racism bigotry
discriminate discrimination bias
gay homosexual same-sex lgbt
same-sex-marriage gay-marriage
transgender trans
woman women female
muslim islamic islam
jewish jew israeli
christian church
pope pontiff vatican
priest cleric clergy pastor
imam cleric
school education classroom
student pupil
teacher educator
university college campus
tuition fee
welfare aid
poverty poor
unemployment jobless
minimum-wage pay
equal equality
fema relief
aid assistance relief
amnesty pardon clemency commute
pardon forgive clemency
reform overhaul change
regulate regulation rule
deregulate loosen relax ease
enforce enforcement
fence barrier wall
checkpoint crossing
travel-ban entry-ban
visa permit
embassy consulate mission
envoy emissary negotiator
delegation team
hold-talk meet
recognise recognize
retaliate retaliation revenge reprisal
escalate intensify worsen
curfew lockdown
martial-law state-of-emergency
national-guard troops
tear-gas pepper-spray
barricade barrier block
checkpoint roadblock
evict eviction
squat occupy`;
