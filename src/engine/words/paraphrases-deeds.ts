/** Words that can stand for one another: what people do in any news. One group a line; see paraphrases.ts. */
export const DEEDS = `resign quit step-down stand-down leave-office give-up-post resignation bow-out step-aside
fire dismiss sack oust axe let-go lose-job terminate dismissal ouster firing remove force-out show-door
appoint name nominate select choose tap install designate appointment nomination
replace succeed take-over successor replacement supplant substitute fill-in stand-in
hire recruit employ engage
start begin commence launch kick-off get-under-way onset outset initiate inception
stop halt cease discontinue suspend put-end quit scrap
pause suspend freeze interrupt put-on-hold moratorium
delay postpone defer put-off push-back hold-up stall reschedule shelve late
cancel call-off scrap abandon drop ditch axe scrub
succeed manage achieve accomplish pull-off
fail fall-short failure unable come-up-short flop
expect anticipate forecast predict project foresee likely expectation prediction projection outlook
promise pledge vow commit swear guarantee undertake assure promised
agree consent accept assent sign-off go-along concur
refuse decline reject turn-down rebuff spurn rule-out balk unwilling snub turn-away
deny reject dispute refute denial rebut contradict disavow
admit acknowledge concede confess recognise own-up admission
claim assert contend maintain allege argue insist assertion contention
explain clarify describe detail lay-out spell-out outline
mention refer cite point-out note
suggest hint imply indicate signal propose
stress emphasise underline underscore highlight
reveal disclose expose unveil divulge make-public come-to-light uncover leak
announce declare proclaim unveil make-known announcement declaration
hide conceal cover-up mask shelter take-cover hole-up
prove confirm verify corroborate substantiate establish bear-out validate
doubt question sceptical skeptical challenge scepticism dispute cast-doubt
worry concern fear anxious anxiety apprehension alarm nervous uneasy afraid scared
warn caution alert raise-alarm sound-alarm admonish
threaten threat menace jeopardise endanger imperil
criticise condemn denounce slam blast lambaste decry attack rebuke lash-out rip assail castigate deride take-aim
blame fault accuse hold-responsible attribute point-finger
praise hail laud applaud welcome commend salute pay-tribute acclaim
thank grateful gratitude appreciate
apologise sorry apology regret remorse
complain grumble protest complaint gripe grievance rail vent
urge appeal exhort implore plead encourage ask
ask request seek appeal enquire query
answer respond reply response reaction react
discuss talk negotiate consult debate confer discussion negotiation
argue quarrel dispute row clash spat feud bicker wrangle argument
support back endorse favour favor champion supporter advocate proponent backer backing behind
oppose resist object against opponent opposition critic detractor objection foe
protect guard defend shield safeguard protection
ban prohibit bar forbid outlaw block disallow prohibition
prevent stop block avert avoid head-off stave-off thwart foil keep-from
limit restrict curb cap restrain restriction curtail rein-in tighten constraint
follow obey comply abide adhere compliance heed
break violate breach flout infringe violation contravene
approve endorse clear ratify adopt sanction sign-off approval okay
increase rise grow climb jump surge soar boost expand hike escalate gain go-up
decrease fall drop decline reduce cut lower shrink dwindle slump plunge slide tumble go-down
cut slash reduce trim scale-back pare lower slim
double twice twofold two-fold
improve better enhance upgrade boost strengthen improvement
worsen deteriorate decline aggravate exacerbate get-worse
leave depart exit pull-out walk-away departure
arrive reach come get-to land arrival show-up turn-up
gather assemble congregate collect rally crowd turn-out muster flock
separate split divide break-up divided
join unite combine merge team-up link-up
lose forfeit loss
search hunt comb scour seek raid sweep descend-on go-through pore
investigate probe look-into inquiry investigation enquiry inquire
monitor observe track watch supervise oversee observer keep-eye
decide determine rule conclude make-up-mind resolve decision settle final-word last-word
build construct erect put-up construction
destroy demolish raze wreck ruin level flatten obliterate gut total-loss destruction devastate reduce-to-rubble wipe-out
damage harm hurt impair mar
repair fix mend restore patch renovate refurbish
renovation upgrade improvement remodel refurbishment renovate
buy purchase acquire pick-up snap-up
sell offload divest dispose auction
pay spend fork-out shell-out pony-up foot-bill pick-up-tab
fund finance bankroll pay-for cover-cost subsidise underwrite foot-bill
spread extend expand stretch reach
happen occur take-place unfold transpire come-about
fight battle struggle clash combat
take-over-from replace succeed
share split divide half apportion evenly equally
find discover locate come-across uncover unearth turn-up recover
publish release put-out
cost price value priced worth
help assist aid assistance
send dispatch deploy rush
examine inspect scrutinise pore-over comb-through look-at go-through
study review assess evaluate analyse assessment evaluation analysis
win victory triumph prevail victorious
intend aim set-out mean-to
try attempt seek bid effort endeavour
hope wish desire
begin-work get-to-work
take-part participate participation
back-down give-in relent climb-down yield capitulate
drop abandon give-up ditch forgo
insist maintain stand-by
decline-to-comment no-comment not-respond refuse-to-comment
rely depend count-on lean
lack without short absence
wait await hold-off
hurry rush hasten
learn find-out discover
tell inform notify brief
teach instruct train
invite summon
accompany escort go-with
avoid shun steer-clear dodge evade
ignore disregard overlook
forget overlook
remember recall recollect
choose pick select opt
prefer favour favor
permit allow let authorise authorize give-go-ahead green-light
require oblige compel mandate
earn make-money net bring-in
spend splash-out lay-out
invest pour-money pump
owe debt
borrow loan
reimburse repay refund pay-back compensate
waste squander fritter
reveal show
outnumber exceed surpass top
account make-up comprise constitute
include contain comprise feature
belong own possess owner
carry transport haul ferry
remove take-away strip
add tack-on
stay remain
serve act
lead run head oversee preside chair helm spearhead
hand-over give turn-over surrender
hand-in submit file lodge
sign put-name ink
undergo suffer face
suffer sustain endure
recover recuperate heal get-better
rest relax
fall-over topple collapse keel-over
strand maroon stuck
bring-back reinstate restore revive reintroduce
relax ease loosen
tighten toughen
trigger spark prompt set-off provoke touch-off
discourage deter dissuade
mislead deceive dupe trick
admire respect
insult offend
mock ridicule deride
hug embrace
kiss smooch
gaze stare
shatter smash
crack split fracture
tear rip
burn-down destroy
close shut shutter shut-down closure
reopen open-again
expand enlarge broaden widen extend
shorten cut-short curtail
end-career retire
come-out emerge
come-back return
drive-off speed-off speed-away
pull-over stop
knock-down run-over run-down mow-down hit
fight-off repel
draw attract pull-in
stem result`;
