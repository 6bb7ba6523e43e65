/** How other articles stand to a sentence, counted and in words. */
import { list } from './common.ts';

/** How another article stands to one sentence. */
export interface Slot {
  number: number;
  is: 'same' | 'compatible' | 'silent' | 'version';
  version: string | null;
}
/** Articles that stand alike. */
export interface Tally {
  is: Exclude<Slot['is'], 'silent'>;
  version: string | null;
  count: number;
}

/** The gravest counts. */
export const WEIGHT = { silent: 0, same: 1, compatible: 2, version: 3 };

/** Versions counted each by itself; of more, those after the ones with a colour of their own are counted together. */
const MOST_TALLIED = 5;
const COLOURED = ['a', 'b', 'c'];
const OTHERS = '…';

/** The states of a sentence's slots, silence apart, with how many articles are in each; versions in their order. */
export function tallies(slots: readonly Slot[]): Tally[] {
  const out: Tally[] = [];
  const all = new Set(slots.map(({ version }) => version).filter((version) => version !== null));
  for (const { is, version: own } of slots) {
    if (is === 'silent') continue;
    const version = own === null || all.size <= MOST_TALLIED || COLOURED.includes(own) ? own : OTHERS;
    const known = out.find((one) => one.is === is && one.version === version);
    if (known) known.count += 1;
    else out.push({ is, version, count: 1 });
  }
  return out.sort((x, y) => WEIGHT[y.is] - WEIGHT[x.is] || ((x.version ?? '') < (y.version ?? '') ? -1 : 1));
}

/** ": 1 and 3 agree; 4 differs" */
export function spoken(slots: readonly Slot[], own: ReadonlySet<string | null>): string {
  const differ = slots.filter((one) => one.is === 'version' && !own.has(one.version));
  const agree = slots.filter((one) => one.is !== 'silent' && !differ.includes(one));
  const say = (some: readonly Slot[], one: string, many: string): string[] =>
    some.length > 0 ? [`${list(some.map(({ number }) => number))} ${some.length === 1 ? one : many}`] : [];
  const said = [...say(agree, 'agrees', 'agree'), ...say(differ, 'differs', 'differ')].join('; ');
  return said && `: ${said}`;
}

/** "1 agrees, 2 differ" */
export function inWords(slots: readonly Slot[], own: ReadonlySet<string | null>): string {
  const differ = slots.filter((one) => one.is === 'version' && !own.has(one.version)).length;
  const agree = slots.filter((one) => one.is !== 'silent').length - differ;
  if (agree + differ === 0) return 'no other article';
  return [
    agree > 0 ? `${agree} ${agree === 1 ? 'agrees' : 'agree'}` : '',
    differ > 0 ? `${differ} ${differ === 1 ? 'differs' : 'differ'}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
