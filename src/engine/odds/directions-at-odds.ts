/** Whether two sentences that tell one thing place it on opposite sides of another. */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on they may place one thing. */
const ALIKE = 0.55;
const DIRECTION = /\b(north|south|east|west)(?:ern|wards?)? of (?:the \p{Ll}+ (?:of|at|in) )?$/iu;
const ANY = /\b(?:north|south|east|west)\p{Ll}* of /iu;
const OPPOSITE: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
};

/** "east of Harrow" / "west of the lighthouse at Harrow": the words for where one thing is from another that both sentences name; null where they do not part. */
export function directionsAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Span; right: Span } | null {
  if (context.similarity(a, b) < ALIKE) return null;
  const from = (place: Place): { key: string; side: string; span: Span }[] => {
    const { text, names } = context.sentence(place);
    if (!ANY.test(text)) return [];
    return names.flatMap(({ key, start }) => {
      const match = DIRECTION.exec(text.slice(Math.max(0, start - 50), start));
      if (!match) return [];
      const at = Math.max(0, start - 50) + match.index;
      return [{ key, side: match[1]!.toLowerCase(), span: { start: at, end: at + match[1]!.length } }];
    });
  };
  const [lefts, rights] = [from(a), from(b)];
  for (const left of lefts)
    for (const right of rights)
      if (left.key === right.key && OPPOSITE[left.side] === right.side && lefts.length + rights.length === 2)
        return { left: left.span, right: right.span };
  return null;
}
