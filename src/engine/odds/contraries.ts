/** What cannot both be said of one thing: words and phrases of general news English, each with its opposites. */
import { plainStemOf } from '../words/synonyms.ts';

// One pair of sides a line, a phrase's words joined by "-", by "~" where others may stand between, a "!" after what counts as a verb only; whatever stands on one side rules out all of the other.
const LINES = `pass~test pass~inspection pass~check pass~exam pass~audit pass~review pass~trial clear~inspection / fail~test fail~inspection fail~check fail~exam fail~audit fail~review flunk!
approve! adopt! pass! carry! endorse! ratify! wave-through / reject! veto! defeat! turn-down throw-out vote-down rebuff! overturn! quash!
accept! grant! meet~request honour~request fulfil! agree-to / reject! refuse! decline! turn-down spurn! rebuff! ignore!
honour! / refuse! dishonour!
admit! acknowledge! confess! concede! confirm! / deny! dispute! refute! contradict!
back! support! favour! endorse! vote-for vote-in-favour voted-favour / oppose! reject! vote-against turn-back object-to
rise! increase! grow! climb! expand! gain! jump! surge! soar! swell! widen! growth expansion / fall! drop! decline! decrease! shrink! slip! slide! tumble! plunge! contract! sink! narrow! slump! dwindle! contraction
improve! ease! relieve! lessen! alleviate! improvement relief / worsen! deteriorate! aggravate!
convict! found-guilty find-guilty / acquit! clear! exonerate! found-not-guilty
survive! / die! drown! perish! succumb!
unhurt unharmed uninjured unscathed / hurt injure wound injury fracture bruise hospitalise stitch concussion broken-wrist broken-arm broken-leg broken-rib broken-nose broken-hip broken-pelvis broken-ankle broken-jaw broken-back broken-neck broken-hand broken-foot broken-finger broken-collarbone broken-shoulder broken-bone broken-rib suffer-burn in-hospital taken-to-hospital
out-danger stable / critical-condition life-threatening fight-for-life
discharge! send-home sent-home / kept-in-hospital remain-in-hospital still-in-hospital
allow! permit! authorise! legal lawful / ban! forbid! prohibit! outlaw! illegal unlawful
include! / exclude!
attend! turn-up visit! show-up / stay-away boycott! absent
safe harmless / unsafe dangerous hazardous
valid renew! in-force / expire! lapse! invalid out-of-date
open! reopen! stay-open remain-open / stay-shut remain-shut stay-closed remain-closed
kept! keep! retain! preserve! save! spare! stay-open remain-open / shut! close! scrap! axe! abandon! ditch! shutter!
go-on went-on carry-on go-ahead proceed! continue! as-usual press-ahead press-on / halt! suspend! put-on-hold call-off cancel! break-off abandon!
reaffirm! reiterate! stand-by no-reason-to-change confirm~target / under-review withdraw! scrap! abandon!
armed / unarmed
intact untouched undamaged unscathed unaffected spare! / damage! destroy! gut! wreck! ruin! flatten! raze!
dismiss! sack! oust! remove-from force-out / resign! resignation quit! step-down stand-down own-accord
stay-on remain-in-office remain-as see-out-term / resign! quit! step-down stand-down
strengthen! firm! appreciate! / weaken! soften! depreciate!
in-custody under-arrest behind-bars / get-away got-away at-large on-the-run hunt-for hunting-for object-of-a-manhunt in-hiding
brought-to-safety bring-to-safety taken-to-safety all-safe accounted-for / missing unaccounted-for
burst-banks overflow! spill-over break-banks broke-banks / stay-within-banks remain-within-banks
profit profitable in-the-black / loss loss-making in-the-red
surplus / deficit shortfall
defuse! deactivate! make-safe made-safe / explode! go-off went-off detonate!
sound! go-off went-off ring! blare! wail! / silent
receive! get! got! / forgo! waive! give-up
shout! yell! speak! scream! / silent in-silence say-nothing said-nothing
insured / uninsured
refrigerated refrigeration cooled chilled cooling / unrefrigerated
conscious / unconscious
sober / drunk intoxicated
genuine authentic / fake forged bogus counterfeit
peaceful orderly / chaotic violent
ahead-of-schedule on-schedule / behind-schedule delayed overdue
on-time punctual / late
full packed sold-out / half-empty
voluntary voluntarily / compulsory
unanimous unanimously / split
deliberate deliberately intentional / accidental accidentally inadvertent
married / unmarried divorced
licensed / unlicensed
worst-over danger-over danger-passed / danger-not-passed worsen!
appeal! protest! challenge! / accept-result accept-decision accept-verdict accept-ruling without-complaint`;

/** Entry of the table: the rest of a phrase, the line and the side. */
export interface Opposed {
  rest: readonly string[];
  /** The rest need not follow at once. */
  loose: boolean;
  line: number;
  side: 1 | -1;
  /** Counts only where the word looks like a verb. */
  verb: boolean;
}

const ENTRIES = new Map<string, Opposed[]>();
for (const [line, text] of LINES.split('\n').entries())
  for (const [n, words] of text.split(' / ').entries())
    for (const entry of words.split(' ')) {
      const [first = '', ...rest] = entry.replace('!', '').split(/[-~]/).map(plainStemOf);
      const found: Opposed = {
        rest,
        loose: entry.includes('~'),
        line,
        side: n === 0 ? 1 : -1,
        verb: entry.endsWith('!'),
      };
      ENTRIES.set(first, [...(ENTRIES.get(first) ?? []), found]);
    }

const NONE: readonly Opposed[] = [];

/** The entries that begin with a plain stem, none for most words. */
export function contrariesOf(stem: string): readonly Opposed[] {
  return ENTRIES.get(stem) ?? NONE;
}
