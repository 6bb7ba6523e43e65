/** Words that can stand for one another: sport. One group a line; see paraphrases.ts. */
export const GAMES = `game match contest fixture clash
coach manager head-coach
intercept interception pick-off
halftime half-time break interval
overtime extra-time
playoff play-off postseason post-season
playoff-berth clinch qualify
streak straight consecutive row
straight consecutive successive in-a-row
defeat loss setback lose beat
champion titleholder
title crown championship
tournament competition
trade transfer swap
injured-reserve sideline miss-season out-for-season season-ending
sideline rule-out
sprain twist strain
referee umpire official
bout fight
knock-out knockout ko stoppage
stadium arena ground venue
fan supporter spectator
debut first-appearance
interim caretaker
rookie first-year
beat defeat overcome edge down
win victory triumph
hammer thrash rout crush
score net
equalise equalize level tie
tie draw level
lead advantage ahead
trail behind
come-from-behind comeback rally fight-back overcome-deficit
win-streak straight-win consecutive-win consecutive-victory straight-victory
losing-streak straight-loss consecutive-defeat
winless without-win
unbeaten undefeated
eliminate knock-out
advance progress go-through qualify
clinch secure seal book wrap-up
final-seconds last-minute
first-half opening-half
second-half after-break
yard-touchdown score
game-winner winning-score game-winning
miss-rest-of-season out-for-season season-ending injured-reserve
sidelined out injured
sprained sprain twisted
torn tear
bench substitute
captain skipper
red-card send-off sent-off dismissed
foul infringement
penalty spot-kick
hat-trick three-goal
header head
strike shot
keeper goalkeeper goalie
defender back
striker forward
assistant-coach deputy
sack fire dismiss
sign join
contract deal
extension renewal
veteran experienced
belt title
challenger opponent contender
floor knock-down drop
stop halt wave-off call-off
ropes corner
pole front-row
overtake pass
crash-out retire
sprint dash
marathon race
medal podium
personal-best record
doping drug-test
quarter-final last-eight
semi-final last-four
home-side host
visitor away-side
crowd attendance
sell-out capacity
kick-off start
whistle end`;
