/** Whether "he" or "she" may mean somebody: by title, role and first name. */
import type { Name } from '../facts.ts';
import { fold } from '../words/tokens.ts';

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
  timothy tom tony trevor victor vincent viktor walter wayne william yusuf zachary
  jean laurent aarav abbas abdel abdelaziz achim ajay akbar akira al alain alec alfonso amir amit andreas andrzej anil anil anton arjun arnold artem arun
  ashok barry bartosz bertrand björn bjorn brett bryan cameron cesar chad christian christoph chuck claude clive clint connor curtis
  damian danny darren dave dean deepak denis didier diego dieter dirk dominic don duncan dylan ed eddie eduardo edwin eli
  elliott emilio enrique erik erik ernesto ethan eugene farid felipe felix finn florian frederick friedrich fritz gabriel
  gareth gavin georg georges gerard gerhard gilbert giorgio gonzalo gordon grant guillermo gustavo guy hamid hamza harvey hector
  helmut henri henrik herbert hiroshi howard hugo iain imran isaac ismail ivo jamal jaroslav jared jens jeremy jerome jerry jesus
  jimmy joao joachim jörg jürgen jurgen kamal karim karol kent kenji klaus konstantin kumar kurt lance lee leo leon leonid liam
  lloyd lorenzo lothar louis lucas ludwig lukas maksim manfred manuel marc marcel marek massimo mathieu matt matteo maurice max
  maxim mehmet mick mikhail milan miles mitchell mohammad mohan mohamad moshe narendra nasser nathaniel neal ned nicolas niels nikolai
  noah noel norman olaf oleg ole oleksandr orlando otto pat pavel per petr petro pete piotr qasim rahul raj rajesh rajiv ralph
  ramon randy rashid ravi raul ray reza rick rodrigo rohan roland roman ron ross rudolf rupert sam samir sanjay santiago scott
  serge sergio shaun sid silvio slobodan stan stefano sunil suresh sven takashi taras ted terrence thabo theo theodore tobias todd tomas
  tommy troy tyler umar vadim valery vasily vijay vikram volker waleed walid warren wei wesley willem wilson wolfgang xavier
  yasser yuri yves zbigniew`);
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
  ursula valerie vanessa vera veronica victoria virginia vivian wendy yvonne yulia zoe
  abigail ada adele adriana agnieszka aileen alejandra alexandra alina allison alyssa amina amira anastasia anaïs angelica anja anke ann annabel
  annette antonia april ashley audrey ava ayesha babette bianca bonnie brigitte brooke camila candace carly cathy celia celine
  chantal charlene chiara chloe christa cindy colette connie corinne courtney daniela danielle daphne darlene dawn deepa delia denisa
  donatella dora doreen ebony edna elaine eliza elke ella emilia emma ema ericka estelle eugenia faith fatou felicia fiona freya frida
  gail geraldine gina giulia gladys gwen gwendolyn halima heike hilary holly ilse imelda inès ines inge irina iris isla jana janine
  jasmine jean jeanne jocelyn jodie johanna josie joy juana juliet juliette kamala kara karin katarina katja kathy katya kavita kay
  kristina kyra lana latoya leah leila lena leonie leslie leticia lila lillian lily lina lindsay lindsey liv lola loretta lorraine lotte louisa
  lucinda luisa lyudmila mabel madeleine magda maja mala malala mandy manuela margarita margot margrethe mariam mariana marianne maribel
  marissa martina maryam maura maya meera mei mercedes meryl mia michaela mildred milena mina mindy molly mona monique muriel
  nadia nadine nancy naomi natasha nell nia nicola nikki noor noreen norma octavia oksana olena padma paloma pam pat patience patty peggy
  petra pia polly poppy portia prisca priti priya rania raquel regina renata rhonda rosalind rose rosie rowena roxanne ruby sabine sabrina sadie
  salma sanna saoirse selena serena shannon sheryl sigrid simone sinead siobhan sonja stacey stacy stella sue sunita susanna susanne
  suzy tabitha tania tatiana tess thelma theodora toni tracey tracy trisha trudy valentina vicky viola violet wanda whitney wilma
  winnie xiomara yasmin yasmine yolanda zainab zara zelda zsofia zuzana`);

/** Of a title, role or kinship, folded; null where it tells nothing. */
export function genderOfRole(noun: string): Gender | null {
  return MALE.has(noun) ? 'he' : FEMALE.has(noun) ? 'she' : null;
}

const TITLE_BEFORE = /(?<!\p{L})(\p{L}+)\.?\s$/u;

/** Endings of first names that tell, in the languages met in English news; and names that break the rule. */
const WOMENS_ENDING = /(?:el|ell|ett|in|it|uci|ici|ili|eli|ali|uli|oni|eni|ani|iss|ess|yn|en)a$/;
const MENS_ENDING = /(?:[cdlnrst]io|[aeiou]ndo|[ae]rto|nzo|ardo|elo|igo|isco|lio|vio)$/;
const ODD = words('nikita costa kwabena obinna rosario consuelo amparo socorro rocio calypso margo');
/** Letters of the shortest first name whose ending is read: shorter ones are of every language. */
const READ_ENDING = 5;

function genderOfEnding(first: string): Gender | null {
  if (first.length < READ_ENDING || ODD.has(first)) return null;
  return WOMENS_ENDING.test(first) ? 'she' : MENS_ENDING.test(first) ? 'he' : null;
}

/** Key → gender, for the names of an article whose title or first name tells it. Titles go before first names, and those before endings. */
export function gendersOf(
  sentences: readonly { text: string; names: readonly Name[] }[],
): Map<string, Gender> {
  const byTitle = new Map<string, Gender>();
  const byName = new Map<string, Gender>();
  const byEnding = new Map<string, Gender>();
  for (const { text, names } of sentences)
    for (const { key, start, end } of names) {
      if (!byTitle.has(key)) {
        const before = text.slice(Math.max(0, start - 20), start);
        const title = TITLE_BEFORE.exec(before.slice(before.lastIndexOf(' ', before.length - 2) + 1))?.[1];
        const told = title === undefined ? null : genderOfRole(fold(title));
        if (told) byTitle.set(key, told);
      }
      if (byName.has(key)) continue;
      const form = fold(text.slice(start, end)).split(/\s+/);
      if (form.length < 2) continue;
      const first = form[0]!;
      if (MEN.has(first) !== WOMEN.has(first)) byName.set(key, MEN.has(first) ? 'he' : 'she');
      else if (!byEnding.has(key)) {
        const told = genderOfEnding(first);
        if (told) byEnding.set(key, told);
      }
    }
  return new Map([...byEnding, ...byName, ...byTitle]);
}
