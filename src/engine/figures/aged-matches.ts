/** Which ages that two articles give are of one person, told by what each says of them and not by name. */
import { roleOfAged, type Folk, type Role } from './aged-roles.ts';
import type { Aged } from './aged.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';

/** Accounts of one person's age lie no farther apart, where no name stands beside it. In years, of grown-ups and of children. */
export const MOST_APART = 10;
const MOST_APART_YOUNG = 5;
const YOUNG = 18;

/** Somebody of whom one article gives an age, with all it says of them beside it. */
export interface Person extends Role {
  article: number;
  amount: number;
  key: string | null;
  ages: Quantity[];
  /** Words that tell of another day, in each sentence that gives the age: "in 2009". */
  days: readonly string[];
}

/** Puts together the ages that an article gives for one person; some are told twice. */
export function personsOf(
  article: number,
  sentences: readonly SentenceFacts[],
  ages: readonly Aged[],
  keys: ReadonlyMap<Quantity, string>,
): Person[] {
  const found: Person[] = [];
  for (const { place, quantity, gender, meant } of ages) {
    const key = keys.get(quantity) ?? null;
    const sentence = sentences[place.sentence]!;
    const role = roleOfAged(sentence, quantity);
    const days = [...sentence.text.matchAll(OTHER_DAY)].map(([day]) => day);
    // "A driver was found dead in his lorry. Doctors believe the 63-year-old had a heart attack."
    const before =
      meant && key === null && place.sentence > 0 ? introduced(sentences[place.sentence - 1]!) : null;
    const told = found.find(
      (one) => one.amount === quantity.amount && (key === null || one.key === null || one.key === key),
    );
    const one: Person = told ?? {
      article,
      amount: quantity.amount,
      key,
      ages: [],
      days,
      nouns: new Set(),
      fates: new Set(),
      most: null,
      gender: null,
    };
    if (!told) found.push(one);
    one.days = one.days.filter((day) => days.includes(day));
    one.ages.push(quantity);
    one.key ??= key;
    one.nouns = new Set([...one.nouns, ...role.nouns, ...(before?.nouns ?? [])]);
    one.fates = new Set([...one.fates, ...role.fates, ...(before?.fates ?? [])]);
    one.most ??= role.most;
    one.gender ??= gender ?? role.gender ?? before?.gender ?? null;
  }
  return found;
}

/** "A driver from Norland was found dead": what a sentence that begins with somebody says of them. */
const BEGINS =
  /^(?:A|An|One|The|His|Her) (?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}[\p{Ll}-]*(?: from (?:\p{Lu}[\p{L}-]* ?){1,2})?(?= )/u;

function introduced(sentence: SentenceFacts): Role | null {
  const first = BEGINS.exec(sentence.text)?.[0];
  if (first === undefined || sentence.quantities.some(({ dimension }) => dimension === 'age')) return null;
  const end = first.length;
  const start = first.indexOf(' ') + 1;
  const at = { start, end: start };
  return roleOfAged(sentence, { ...AGE, ...at, figure: at, start, end });
}
const AGE = { dimension: 'age' } as Quantity;

/** Pairs of persons, one of each of two articles, who are one: of those whose ages both give, nobody else may be. */
export function matches(
  left: readonly Person[],
  right: readonly Person[],
  known: (article: number) => { folk: Folk; ages: readonly Quantity[] },
): [Person, Person][] {
  const found: [Person, Person][] = [];
  for (const a of left)
    for (const b of right) {
      if (a.key !== null && b.key !== null) continue;
      if (!areNear(a.amount, b.amount) || areApart(a, b)) continue;
      // Who gives the other age too gives it of somebody else.
      if (gives(known(b.article).ages, a.amount) || gives(known(a.article).ages, b.amount)) continue;
      if (shareOne(a, b, left, right, known(a.article).folk, known(b.article).folk)) found.push([a, b]);
    }
  const isOnly = (one: Person, side: 0 | 1): boolean =>
    found.filter((pair) => pair[side] === one).length === 1;
  return found.filter(([a, b]) => isOnly(a, 0) && isOnly(b, 1));
}

function areNear(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= (Math.min(a, b) < YOUNG ? MOST_APART_YOUNG : MOST_APART);
}

const gives = (ages: readonly Quantity[], amount: number): boolean =>
  ages.some(
    (age) => age.amount === amount || (age.high !== null && age.amount <= amount && amount <= age.high),
  );

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/** "in 2009", "in March", "an earlier fire": of another day. */
const OTHER_DAY =
  /\bin (?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\blast (?:year|month)\b|\b(?:years?|months?|weeks?) (?:ago|earlier|before)\b|\b(?:earlier|previous|separate|another|similar)\b/g;

/** "a nurse" / "a driver", "a man" / "a woman", killed and arrested. */
export function areApart(a: Person, b: Person): boolean {
  if (a.days.join() !== b.days.join()) return true;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  if (a.nouns.size > 0 && b.nouns.size > 0 && !meet(a.nouns, b.nouns)) return true;
  if ((a.most === null) !== (b.most === null) && !meet(a.nouns, b.nouns))
    return a.nouns.size === 0 || b.nouns.size === 0;
  if (
    a.fates.has('dead') !== b.fates.has('dead') &&
    [a, b].some(({ fates }) => fates.has('held') || fates.has('alive'))
  )
    return true;
  return a.fates.size > 0 && b.fates.size > 0 && !meet(a.fates, b.fates);
}

/** Whether both articles tell of one alone who is so, and give an age for no other. */
function shareOne(
  a: Person,
  b: Person,
  left: readonly Person[],
  right: readonly Person[],
  own: Folk,
  other: Folk,
): boolean {
  const areOnly = (is: (one: Person) => boolean): boolean =>
    is(a) && is(b) && left.filter(is).length === 1 && right.filter(is).length === 1;
  if (a.most !== null && areOnly(({ most }) => most === a.most)) return true;
  for (const fate of a.fates)
    if (areOnly(({ fates }) => fates.has(fate)) && own.hasOne(fate) && other.hasOne(fate)) return true;
  for (const noun of a.nouns) {
    if (!areOnly(({ nouns }) => nouns.has(noun))) continue;
    // "A student of 21 was hit" / "A 24-year-old student was arrested", of which the other has nothing
    if ([...a.fates].some((fate) => !b.fates.has(fate) && !other.says(noun, fate))) continue;
    if ([...b.fates].some((fate) => !a.fates.has(fate) && !own.says(noun, fate))) continue;
    const [kind, kind2] = [own.kindOf(noun), other.kindOf(noun)];
    if (kind === null || kind2 === null) continue;
    // "The taxi driver, 45" / "The driver, 47", where the other tells of a taxi
    if (kind === kind2 || (kind === '' && own.has(kind2)) || (kind2 === '' && other.has(kind))) return true;
  }
  return false;
}
