/** Names of one thing that no likeness of letters tells: a country and its people, its capital that speaks for it, a city renamed. */
import type { Name } from '../facts.ts';
import { fold } from '../words/tokens.ts';
import { WORD_FORMS } from '../words/word-forms.ts';

// One thing an entry, parted by "/"; names parted by ",". A country, what is short for it, and the seat its government is called by.
const THINGS = `united states,us,u s,usa,america,american,washington,white house/
united kingdom,uk,u k,britain,great britain,british,briton,britons,london,downing street,no 10,whitehall,westminster/
european union,eu,e u,europe,european,brussels/united nations,un,u n/united arab emirates,uae,u a e,emirates,emirati,abu dhabi/
vatican,holy see/france,paris,elysee/germany,berlin/china,beijing,peking/japan,tokyo/india,delhi,new delhi/italy,rome/spain,madrid/
iran,tehran,teheran/iraq,baghdad/israel,jerusalem/egypt,cairo/turkiye,ankara/greece,athens/poland,warsaw/canada,ottawa/
australia,canberra/pakistan,islamabad/syria,damascus/lebanon,beirut/sudan,khartoum/south sudan,juba/kenya,nairobi/nigeria,abuja/
south africa,pretoria/saudi arabia,saudi,saudis,riyadh/south korea,south korean,seoul/north korea,north korean,dprk,pyongyang/
indonesia,jakarta/thailand,bangkok/vietnam,hanoi/philippines,manila/cuba,havana/venezuela,caracas/brazil,brasilia/argentina,buenos aires/
ireland,dublin/scotland,edinburgh,holyrood/netherlands,holland,dutch,the hague/belgium,brussels/sweden,stockholm/denmark,copenhagen/
norway,oslo/finland,helsinki/hungary,budapest/czech republic,czechia,czech,czechs,prague/serbia,belgrade/taiwan,taipei/
democratic republic of congo,drc,dr congo,congo,kinshasa/central african republic,car/ivory coast,cote d ivoire/
mumbai,bombay/kolkata,calcutta/chennai,madras/bengaluru,bangalore/myanmar,burma,burmese/yangon,rangoon/sri lanka,ceylon/
ho chi minh city,saigon/busan,pusan/guangzhou,canton/beijing,peking/eswatini,swaziland/cape verde,cabo verde/east timor,timor leste/
macedonia,north macedonia/gdansk,danzig/mecca,makkah/cologne,koln/munich,munchen/vienna,wien/geneva,geneve/florence,firenze/
republicans,republican,gop/democrats,democratic,democrat/conservatives,conservative,tory,tories/labour,labor/
lib dems,lib dem,liberal democrats,liberal democrat/fed,federal reserve/ecb,european central bank/boe,bank of england/
nypd,new york police department/lapd,los angeles police department/fbi,federal bureau of investigation/doj,justice department/
dhs,department of homeland security,homeland security/nato,north atlantic treaty organization/x,twitter/facebook,meta/google,alphabet`;

const groups = new Map<string, Set<number>>();
const note = (name: string, group: number): void => {
  const known = groups.get(name);
  if (known) known.add(group);
  else groups.set(name, new Set([group]));
};
const things = THINGS.replace(/\n/g, '')
  .split('/')
  .map((thing) => thing.split(',').map((name) => name.trim()));
for (const [group, names] of things.entries()) for (const name of names) note(name, group);
// "Dutch" with "Netherlands", "Kenyan" with "Kenya"
for (const entry of WORD_FORMS.split('/')) {
  const [plain, ...forms] = entry.trim().split(/\s+/);
  for (const group of [...(groups.get(plain ?? '') ?? [])]) for (const form of forms) note(form, group);
}

const plainly = (name: string): string =>
  fold(name)
    .replace(/'s?$/, '')
    .replace(/[.'-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

/**
 * Whether two names, as written, may stand for one thing: "UK" and "British", "Bombay" and "Mumbai", "Washington" and "the U.S.".
 * Plurals of peoples count as the people.
 */
export function mayBeOneThing(a: string, b: string): boolean {
  const of = (name: string): ReadonlySet<number> | undefined => {
    const plain = plainly(name);
    return groups.get(plain) ?? groups.get(plain.replace(/(?<=[a-z]{3})s$/, ''));
  };
  const [left, right] = [of(a), of(b)];
  if (!left || !right) return false;
  for (const group of left) if (right.has(group)) return true;
  return false;
}

/** Whether two sentences, or parts of them, each name somebody or something, and nothing in common: "shares in Harrow" / "Tarn's shares". */
export function areNamedApart(a: readonly Name[], b: readonly Name[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(({ key }) => b.some((other) => other.key === key));
}
