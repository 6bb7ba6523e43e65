/** What persons are called beside their names: "judge Ann Lee", "Ann Lee, the mayor". */
import { meanings } from '../context.ts';
import type { Name, SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import type { Token } from '../words/tokens.ts';

/** Words before a name that may be its title. */
const MOST_BEFORE = 5;
/** Words that may stand among them: "owner of the gallery, Ann Lee". */
const AMONG = /^(?:of|the|her|his|its|their)$/;
/** Words after "Lee, the" that may say who Lee is. */
const MOST_AFTER = 6;

/** Words for what somebody is. */
const ROLE =
  /^(?!(?:former|other|older|elder|younger|earlier|later|number|member|never|under|after|over|paper|senior|junior|major|minor)$)(?:\p{L}+(?:er|or|ist|ian|man|woman|ant|eer|ess)|guard|chief|judge|detective|nurse|cop|sheriff|deputy|student|attorney|coach|captain|king|aide|priest|pastor|victim|suspect|wife|husband|mother|father|brother|sister|son|daughter|friend|witness|referee|president|chair|pope|head|pilot|principal|premier|executive|mp|ceo)s?$/u;

/** The words for what a person is, right before the name and in the commas after it; none where it is not said. */
function roleOf({ text, tokens, names }: SentenceFacts, name: Name): Token[] {
  const first = tokens.findIndex((token) => touches(token, name));
  const last = tokens.findLastIndex((token) => touches(token, name));
  const role: Token[] = [];
  const isRole = (token: Token): boolean => ROLE.test(token.norm) && isPlain(token);
  const isPlain = (token: Token): boolean =>
    !token.stop && !/\d/.test(token.norm) && !names.some((other) => touches(token, other));
  let edge = name.start;
  for (let i = first - 1; i >= Math.max(0, first - MOST_BEFORE); i--) {
    const token = tokens[i]!;
    const gap = text.slice(token.end, edge);
    // "the mayor, Ann Lee"
    if (AMONG.test(token.norm) && i < first - 1 && /^\s+$/.test(gap)) {
      edge = token.start;
      continue;
    }
    if (!isPlain(token) || !/^(?:\s+|,\s+)$/.test(gap) || (gap.includes(',') && i !== first - 1)) break;
    if (/(?:ed|ing)$/.test(token.norm)) break;
    if (isRole(token)) role.push(token);
    edge = token.start;
  }
  const after = APPOSITION.exec(text.slice(name.end));
  if (!after) return role;
  const end = name.end + after[0].length;
  role.push(
    ...tokens.slice(last + 1, last + 1 + MOST_AFTER).filter((token) => token.end <= end && isRole(token)),
  );
  return role;
}

/** ", the mayor of Haddon," ", a fisherman, ", ", 44, a guard,": no clause with a verb of its own. */
const APPOSITION = /^,\s+(?:\d+,\s+)?(?:an?|the|his|her|its|their)\s[^,.;]{1,60}(?=[,.;])/;

/** Posts that one person holds at a time. */
const POST =
  /^(?:chief|mayor|minister|president|governor|judge|director|chairman|chairwoman|chair|owner|head|leader|king|queen|pope|sheriff|commissioner|coach|manager|chancellor|principal|superintendent|captain|premier|ambassador|ceo|executive|driver|pilot|winner|champion)$/;

/** What two persons are said to be: the same, the same post of one holder, each something else, or it is not said of both. */
export type Roles = 'post' | 'one' | 'apart' | 'unknown';

/** Compares what two persons, one of each sentence, are said to be beside their names. */
export function rolesOf(a: SentenceFacts, left: Name, b: SentenceFacts, right: Name): Roles {
  const [l, r] = [roleOf(a, left), roleOf(b, right)];
  if (l.length === 0 || r.length === 0) return 'unknown';
  const own = (tokens: readonly Token[], others: readonly Token[]): Token[] => {
    const known = new Set(others.flatMap(meanings));
    return tokens.filter((token) => !meanings(token).some((word) => known.has(word)));
  };
  const [onlyLeft, onlyRight] = [own(l, r), own(r, l)];
  if (onlyLeft.length > 0 && onlyRight.length > 0) return 'apart';
  const shared = l.filter((token) => !onlyLeft.includes(token));
  if (shared.length === 0) return 'apart';
  return shared.some(({ norm }) => POST.test(norm)) ? 'post' : 'one';
}
