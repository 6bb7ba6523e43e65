/** Words that can stand for one another: sport. One group a line; see paraphrases.ts. */
export const GAMES = `game match contest fixture clash
player athlete
coach manager head-coach
quarterback passer
touchdown score
intercept interception pick-off
fumble turnover
yard rush
goal score
score equalise
level draw
halftime half-time break interval
quarter period
overtime extra-time
playoff play-off postseason post-season
playoff-berth clinch qualify
record mark
streak straight consecutive row
straight consecutive successive in-a-row
defeat loss setback lose beat
beat defeat overcome
rout thrash hammer
comeback rally fight-back
advantage ahead
trail behind
champion titleholder
title crown championship
defend retain
final championship
tournament competition
league division
sign contract join
trade transfer swap
injury hurt
injured-reserve sideline miss-season out-for-season season-ending
sideline rule-out
sprain twist strain
knee ligament
retire hang-up
referee umpire official
boxer fighter
bout fight
knock-out knockout ko stoppage
punch blow hook jab
olympic games
medal gold
race grand-prix
driver racer
lap circuit
swim swimmer
soccer football
basketball nba
stadium arena ground venue
fan supporter spectator
debut first-appearance
interim caretaker
extension renew
rookie first-year
veteran experienced
starter starting`;
