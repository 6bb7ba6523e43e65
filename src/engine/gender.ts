/** Whether "he" or "she" may mean somebody: by title, role and first name. */
import type { Name } from './facts.ts';
import { fold } from './tokens.ts';

export type Gender = 'he' | 'she';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles, roles and kin of one gender. */
const MALE = words(`
  mr sir lord king prince duke baron emir sheikh father brother son husband uncle grandfather nephew man boy gentleman spokesman
  chairman congressman councilman assemblyman businessman policeman fireman fisherman sportsman actor monk priest imam rabbi
  pope cardinal bishop widower boyfriend groom waiter herr monsieur señor`);
const FEMALE = words(`
  mrs ms miss dame lady queen princess duchess baroness mother sister daughter wife aunt grandmother niece woman girl spokeswoman
  chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman sportswoman actress nun widow girlfriend bride
  waitress frau madame heiress hostess`);

/** First names given to one gender nearly always, among the most frequent of the languages met in English news. */
const MEN = words(`
  aaron abdul abdullah adam ahmed alan albert alberto alejandro alexander alexei alfred ali anders andrei andrew angus anthony antonio
  arthur bashar ben benjamin bernard bill bob boris brad brandon brian bruce carl carlos charles christopher colin craig dan
  daniel david dennis derek dmitry dmitri douglas doug edward emmanuel eric ernest evan fernando francisco francois frank fred
  gary gavin geoff geoffrey george gerald giovanni giuseppe glenn gordon graham greg gregory hans harold harry hassan henry
  hugh hussein ian ibrahim igor ivan jack jacob jake james jan jason javier jeff jeffrey jim joe joel johan john jonathan jorge
  jose josef joseph juan julian justin karl keith ken kenneth kevin khalid kyle larry lars lawrence leonard luis luke malcolm
  marco marcus mario mark martin matthew max michael miguel mike mohamed mohammed muhammad mustafa nathan neil nicholas nick nigel oliver
  omar oscar owen pablo patrick paul pedro peter philip pierre rafael raymond ricardo richard rob robert roberto roger ronald roy
  russell ryan salvador samuel sean sebastian sergei sergey simon stanley stefan stephen steve steven stuart terry thomas tim
  timothy tom tony trevor victor vincent viktor walter wayne william yusuf zachary`);
const WOMEN = words(`
  agnes aisha alice alicia amanda amelia amy ana andrea angela anita anna anne annie astrid audrey barbara beatrice bella bernadette
  beth betty beverly brenda bridget carla carmen carol caroline catherine cecilia charlotte cheryl christina christine
  claire clara claudia cristina cynthia daisy deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine elena
  eleanor elisabeth elizabeth ellen elsa emily emma erica erin esther eva evelyn fatima fiona florence frances francesca
  gabriela gemma georgia gloria grace greta hannah harriet hazel heather heidi helen helena hillary ida ingrid irene isabel
  isabella jacqueline jane janet janice jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia
  julie karen kate katherine kathleen kathryn katie kelly kirsten kristin laura lauren linda lisa liz louise lucia lucy
  lydia lynn maggie margaret maria marie marilyn marina marion martha mary maureen megan melanie melissa michelle
  miriam monica nancy natalia natalie natasha nicole nina nora olga olivia pamela patricia paula pauline penelope petra
  phyllis priscilla rachel rebecca renee rita roberta rosa rosemary ruth sally samantha sandra sara sarah sharon sheila
  shirley silvia sofia sonia sophie stephanie susan suzanne svetlana sylvia tamara tanya tara teresa theresa tiffany tina
  ursula valerie vanessa vera veronica victoria virginia vivian wendy yvonne yulia zoe`);

/** Of a title, role or kinship, folded; null where it tells nothing. */
export function genderOfRole(noun: string): Gender | null {
  return MALE.has(noun) ? 'he' : FEMALE.has(noun) ? 'she' : null;
}

/** Key → gender, for the names of an article whose title or first name tells it. Titles go before first names. */
export function gendersOf(
  sentences: readonly { text: string; names: readonly Name[] }[],
): Map<string, Gender> {
  const byTitle = new Map<string, Gender>();
  const byName = new Map<string, Gender>();
  for (const { text, names } of sentences)
    for (const { key, start, end } of names) {
      const title = /([\p{L}]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
      const told = title === undefined ? null : genderOfRole(fold(title));
      if (told && !byTitle.has(key)) byTitle.set(key, told);
      const form = fold(text.slice(start, end)).split(/\s+/);
      if (form.length < 2 || byName.has(key)) continue;
      const first = form[0]!;
      if (MEN.has(first) !== WOMEN.has(first)) byName.set(key, MEN.has(first) ? 'he' : 'she');
    }
  return new Map([...byName, ...byTitle]);
}
