/** Given names that are short for one another, or one name in two tongues: "Bob" and "Robert", "Pedro" and "Peter". */
import { fold } from '../words/tokens.ts';

// Those that begin alike ("Dan", "Daniel") need no entry.
const GROUPS = `robert bob bobby/william bill billy willy/richard dick/james jim jimmy/margaret peggy maggie greta/edward ted teddy ned eddie
elizabeth betty liz lizzie beth eliza lisa libby/alexander sandy sasha xander sascha/alexandra sandra sasha lexi/anthony antony tony/antonia toni
eugene gene/mary polly molly/martha patty/gerald jerry/gerard jerry/andrew drew/albert bert/herbert bert/gilbert bert/robert bert/isabella bella
frederick rick/patrick paddy rick/enrique rick/matilda tilly/helen ellen nell/eleanor nell nora/ann nancy/angus gus/augustus gus/christina tina
martina tina/valentina tina/ekaterina katya kate/georgina gina/regina gina/amelia millie/emily millie/camilla millie/charlotte lottie/sarah sally
katherine catherine kate kathy cathy kitty kit/theresa tess terry/terence terry/henry hank harry/harold hal/john jack sean ian evan ivan/joan jane
charles chuck/lawrence lenny/leonard lenny/mikhail misha/nikolai kolya/dmitry dima mitya/yekaterina katya/yevgeny evgeny zhenya
francisco paco pancho/jose pepe/ignacio nacho/giuseppe beppe/johannes hans/sebastian basti/wilhelm willi/rebecca becky becca/deborah debbie/joseph joe jose josef iosif josip jozef/giuseppe joseph
michael mike mick mickey mikhail miguel michel mikael mihai mykhailo michele/thomas tom tommy tomas tommaso/david dave davy dawud/jeffrey jeff/ronald ron
peter pete pedro petr pyotr piotr petro pierre pietro petros/john jan juan joan joao johann johan janos jon/paul pablo pavel paolo pavlo pal pau
george georgy jorge georgios georges gyorgy jerzy giorgio/nicholas nick nikolai mykola nicolas nikos nicola niklas klaus/stephen steve steven stefan stepan esteban
alexander alex alejandro oleksandr aleksandr alessandro/andrew andrei andriy andres andreas andrea/sergei serhii sergio
dmitry dmytro dimitri/eugene yevgeny yevhen/catherine kateryna yekaterina katarina caterina/elizabeth yelizaveta elisabeth/matthew matteo matvei mateo
francis francisco francesco franz frank francois/william wilhelm guillermo guillaume willem/henry heinrich enrique henri enrico/charles karl carlos carlo carl
frederick friedrich fritz federico fred/louis luis luigi ludwig lewis/james jaime jacques jakob giacomo jacob/mohammed muhammad mehmet mamadou mohamed mo
yusuf youssef joseph yousef/abraham ibrahim ebrahim/husayn hussein hossein/constantine konstantin kostas kostya/katherine katie kathryn katja
mary maria marie mariya mariam/ann anna anne hanna hannah annie/helen elena olena yelena/margaret margarita margarete/richard ricardo rich rick
anthony antonio anton antoine/lawrence lorenzo laurent larry/gregory greg grigory/christopher chris christoph kit topher/jennifer jenny jen
dorothy dot dolly/susan sue suzanne/patricia pat patty trish/barbara babs/leonard len`;

const groupsOf = new Map<string, number[]>();
for (const [group, names] of GROUPS.split(/[/\n]/).entries())
  for (const name of names.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);

/** Letters of a short form, and by how many the full one is longer. */
const SHORT = 5;
const LONGER = 2;
/** Letters with which two forms of one name begin: "Alexis" and "Alexandros". */
const ROOT = 4;

/**
 * Whether two given names, in which no likeness of sound was found, may be one person's: one is an initial, or short for
 * the other ("Mina" for "Wilhelmina"), letters of it were dropped, or they are one name in two tongues. "Duncan" and "Dickson" are not.
 */
export function mayBeOneGivenName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x.length < 3 || y.length < 3 || !/^[a-z]+$/.test(x + y)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  let alike = 0;
  while (alike < short.length && short[alike] === long[alike]) alike++;
  if (alike === short.length || alike >= ROOT || isWithin(short, long) || long.endsWith(short)) return true;
  if (short.length <= SHORT && long.length >= short.length + LONGER && alike >= 2) return true;
  // "Robbie" and "Roberta"
  if (/(?:ie|y|i)$/.test(short) && alike >= 3) return true;
  return (groupsOf.get(x) ?? []).some((group) => groupsOf.get(y)?.includes(group));
}

/** Whether all letters of one word stand in another in their order, the first of both the same. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short[0] === long[0];
}
