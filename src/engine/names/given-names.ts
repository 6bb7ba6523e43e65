/** Given names that are short for one another: "Bob" and "Robert". */
import { fold } from '../words/tokens.ts';

// Those that begin alike ("Dan", "Daniel") need no entry.
const GROUPS = `robert bob bobby/william bill billy willy/richard dick/james jim jimmy/margaret peggy maggie greta/edward ted teddy ned eddie
elizabeth betty liz lizzie beth eliza lisa libby/alexander sandy sasha xander sascha/alexandra sandra sasha lexi/anthony antony tony/antonia toni
eugene gene/mary polly molly/martha patty/gerald jerry/gerard jerry/andrew drew/albert bert/herbert bert/gilbert bert/robert bert/isabella bella
frederick rick/patrick paddy rick/enrique rick/matilda tilly/helen ellen nell/eleanor nell nora/ann nancy/angus gus/augustus gus/christina tina
martina tina/valentina tina/ekaterina katya kate/georgina gina/regina gina/amelia millie/emily millie/camilla millie/charlotte lottie/sarah sally
katherine catherine kate kathy cathy kitty kit/theresa tess terry/terence terry/henry hank harry/harold hal/john jack sean ian evan ivan/joan jane
charles chuck/lawrence lenny/leonard lenny/mikhail misha/nikolai kolya/dmitry dima mitya/yekaterina katya/yevgeny evgeny zhenya
francisco paco pancho/jose pepe/ignacio nacho/giuseppe beppe/johannes hans/sebastian basti/wilhelm willi/rebecca becky becca/deborah debbie`;

const groupsOf = new Map<string, number[]>();
for (const [group, names] of GROUPS.split(/[/\n]/).entries())
  for (const name of names.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);

/** Whether two given names may be one person's: they begin alike, one is an initial, or one is short for the other. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x[0] === y[0] || x.length < 3 || y.length < 3 || !/^[a-z]+$/.test(x + y)) return true;
  return (groupsOf.get(x) ?? []).some((group) => groupsOf.get(y)?.includes(group));
}
