/** How much two verbs are said of the same: the telling words around them. */
import { meanings, type Place, type StoryContext } from '../context.ts';

/** How far from a verb, in words, what it is said of may stand. */
const SAID_REACH = 7;

/** How many telling words around two verbs, given by their indexes, are the same, synonyms counted. */
export function sharedAround(context: StoryContext, a: Place, x: number, b: Place, y: number): number {
  const around = (place: Place, verb: number): Set<string>[] => {
    const keys = context.keys(place);
    return context
      .sentence(place)
      .tokens.flatMap((token, i) =>
        i === verb || token.stop || Math.abs(i - verb) > SAID_REACH
          ? []
          : [new Set(keys[i]!.startsWith('name:') ? [keys[i]!] : meanings(token))],
      );
  };
  const there = new Set(around(b, y).flatMap((words) => [...words]));
  const shared = new Set<string>();
  for (const words of around(a, x)) for (const word of words) if (there.has(word)) shared.add([...words][0]!);
  return shared.size;
}
