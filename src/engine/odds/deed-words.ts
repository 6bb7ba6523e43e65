/** Words for what happens at a day or an hour, or lasts: which verbs, nouns and sayings tell of one event. */
import { plainStem, plainStemOf } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

// One event a line; what joins words is one saying: "put | out". A word may tell of several events.
const EVENTS = `lift-off take-off blast-off launch liftoff left-pad
leave depart departure set-off set-out set-sail sail cast-off
arrive arrival reach dock come-in land get-to
step-down leave depart resign resignation quit stand-down departure bow-out hand-over stand-aside exit step-aside
take-over take-charge take-office succeed swear-in take-up inauguration inaugurate
crash collide derail collision derailment accident smash plunge leave-road leave-track leave-rail jump-track come-off overturn pile-up plough-into slam-into run-into hit
sink go-down capsize overturn founder sinking
run-aground grounding strike-reef hit-reef hit-rock strike-rock
fire blaze flame break-out catch-fire ignite inferno
explode explosion blast go-off detonate blow-up detonation rip-through tear-through bomb bombing
shoot open-fire shooting gunfire shot gunman
attack assault raid ambush storm
break-in burglary robbery heist enter rob force-way raid intruder
collapse give-way come-down cave-in burst fail breach break topple
landslide landslip mudslide slide avalanche come-down
earthquake quake tremor
strike-coast landfall come-ashore make-landfall hit-coast
extinguish put-out douse
contain under-control master
stop halt cease suspend stoppage shut standstill down
outage blackout go-dark go-black fail go-down power-cut crash
reopen return resume go-back reopening restart welcome-back back-to-school back-in-class
close shut closure shutdown
meet meeting sit-down gather gathering talk convene reconvene summit session negotiate discuss
hearing court appear adjourn postpone case
trial court
sentence sentencing
verdict convict acquit find-guilty
arrest detain custody pick-up capture apprehend hand-over surrender turn-in give-up seize
free release let-go walk-free
die death succumb pass-away
find discover spot notice discovery come-across
vanish disappear go-missing last-see disappearance
fall-ill take-ill ill sick symptom illness patient
sign signing signature
concede admit-defeat acknowledge-defeat accept-defeat throw-in-towel concession
vote election poll ballot referendum
runoff run-off second-round
flee escape get-away run-away break-out abscond
walk-out walkout strike down-tool stoppage stop-work industrial-action
truce ceasefire cease-fire armistice guns fall-silent
take-effect come-into-force enter-into-force in-force come-into-effect apply
increase rise go-up climb raise put-up hike get-more
fall cut reduce lower go-down decrease
board boarding intercept
deliver delivery join-fleet
found establish set-up form open date-from
build construct complete completion
appoint appointment bring-in name
wedding marry
funeral bury burial lay-to-rest
visit visiting trip due-in
boycott
recall withdraw withdrawal pull
install installation
declare declaration emergency
trap bury stuck pin dig-out free pull-out
hold occupy take-over seize in-hand
drive behind-wheel at-wheel driving
last-inspect inspection inspect check service
last-serve
warn warning alert siren
alarm call
medical
file filing submit application apply
evacuate evacuation order-out`;

interface Entry {
  groups: number[];
  phrases: { rest: readonly string[]; group: number }[];
}

const ENTRIES = new Map<string, Entry>();
for (const [group, line] of EVENTS.split('\n').entries())
  for (const entry of line.split(' ')) {
    const [first = '', ...rest] = entry.split('-').map(plainStemOf);
    const known = ENTRIES.get(first) ?? { groups: [], phrases: [] };
    if (rest.length > 0) known.phrases.push({ rest, group });
    else known.groups.push(group);
    ENTRIES.set(first, known);
  }

/** Words that may stand within a saying: "left the road", "brought it under control". */
const WITHIN = 3;

/** The events that a word tells of, alone or with the words after it. */
export function eventsSaidAt(tokens: readonly Token[], at: number): readonly number[] {
  const stemAt = (i: number): string => {
    const stem = plainStem(tokens[i]?.stem ?? '');
    return stem === 'goe' ? 'go' : stem;
  };
  const entry = ENTRIES.get(stemAt(at));
  if (!entry) return [];
  const found = entry.phrases.filter(({ rest }) => {
    let next = at + 1;
    return rest.every((word) => {
      for (let step = 0; step < WITHIN; step++) if (stemAt(next + step) === word) return (next += step + 1);
      return false;
    });
  });
  return found.length > 0 ? [...entry.groups, ...found.map(({ group }) => group)] : entry.groups;
}

/** The events that a word tells of. */
export function eventsOf(word: string): readonly number[] {
  return ENTRIES.get(plainStemOf(word))?.groups ?? [];
}

/** Whether a verb tells of the event that a word names. */
export function saysEvent({ said }: { said: readonly number[] }, word: string): boolean {
  return eventsOf(word).some((group) => said.includes(group));
}
