/** What stands around an article on its page and gets pasted along: told by what such text looks like anywhere. */
import { AGENCY_SOURCE } from './agencies.ts';
import type { SetAside } from '../comparison.ts';

type Reason = SetAside['reason'];

/** One paragraph, line or heading as the rules see it: its words without markdown signs, spaces made single. */
export interface Line {
  text: string;
  words: number;
  heading: boolean;
  /** The whole line is one link. */
  linked: boolean;
  /** The line ends in bold or italic words: these. */
  tail: string | null;
}

/** Longest text of each kind, in words: longer is more likely to be the article itself. */
const MAX_NAVIGATION = 12;
const MAX_RELATED = 40;
const MAX_CAPTION = 70;
const MAX_CREDIT = 40;
const MAX_NEWSLETTER = 60;
/** Longest run of appeal paragraphs. */
const MAX_APPEAL = 15;

const NAVIGATION = new Set(
  `next story|previous story|next article|previous article|next|previous|share|share this|share this article|share this story
  share article|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share via email|tweet|tweet this|pin it|email
  email this|print|print this|print this page|print article|save|save article|save for later|bookmark|copy link|comments|comment|add a comment
  leave a comment|post a comment|view comments|show comments|read comments|join the conversation|join the discussion|0 comments|back to top
  skip to content|skip to main content|menu|main menu|search|home|log in|login|sign in|sign up|register|subscribe|subscribe now
  my account|follow us|follow us on twitter|follow us on x|follow us on facebook|follow us on google news|follow us on instagram|remind me later|no thanks
  not now|maybe later|loading|load more|show more|see more|view more|read more|more|continue reading|continue|close|most read
  most popular|most viewed|trending|trending now|top stories|latest news|latest|more news|more stories|more from this section
  related|related stories|related articles|related news|related content|related topics|topics|tags|editors picks|recommended
  recommended for you|you may also like|you might also like|listen to this article|listen|play|play video|watch video|pause|mute|facebook|twitter
  whatsapp|linkedin|telegram|reddit|instagram|youtube|pinterest|x|getty images|view gallery|view image in fullscreen|open image in gallery
  enlarge|enlarge image|image caption|media caption|figure caption|report a typo|report an error|report this ad|about the author|contact us
  privacy policy|terms of use|terms of service|cookie policy|cookie settings|accept|accept all|accept cookies|give feedback|send feedback
  was this helpful|thank you for reading|full story|full coverage|go to homepage|return to homepage|end of article|end of story`
    .split(/[|\n]/)
    .map((s) => s.trim())
    .filter(Boolean),
);

const ADVERTISEMENT =
  /^(?:advertise?ments?|advertising|ad|ads by google|sponsored(?: content| post| links?)?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues (?:below|after)(?: (?:the )?(?:ad|advertise?ment|video))?|continue reading below(?: the)? (?:ad|advertise?ment)|advertise?ment ?[-–—:,]? ?(?:story|article|scroll|continue).{0,60}|skip advertisement|advertise with us)$/;

const SOURCES = `(?:${AGENCY_SOURCE}|Getty(?: Images)?|AFP|EPA(?:-EFE)?|AP Photo|AP|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Rex Features|REX|ZUMA(?: Press)?|Sipa(?: USA)?|SIPA|Imago|IMAGO|Corbis|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Wikipedia|Flickr|WireImage|FilmMagic|Splash News|PA Wire|PA Images|PA Archive|picture alliance|NurPhoto|Pool|Handout|HANDOUT|POOL|File|FILE|Maxar(?: Technologies)?|Xinhua|UPI)`;
const PHOTO_WORD = `(?:Photo(?:graph)?(?:er|s)?|Image|Picture|Pic|Video|Illustration|Graphic|Map|File photo|Photo credit|Image credit|Picture credit|Image source|Photo courtesy|Screenshot|Screengrab)`;

/** Endings and openings of photo captions, each beside a phrase it was written for. */
const CAPTIONS = [
  // Rescuers at the harbour on Monday. (Reuters/Ann Lee)   … (AP Photo/Bo Ek)
  new RegExp(`\\((?:[^()]{0,60}/ ?)?${SOURCES}(?: ?[/,|] ?[^()]{1,60})?\\)$`, 'u'),
  // The minister leaves the court. AFP/Getty Images
  new RegExp(`(?:^|[\\s.([|–—-])${SOURCES} ?[/|] ?[\\p{Lu}][\\p{L}.'’ -]{1,40}\\)?$`, 'u'),
  // The bridge after the storm [Ann Lee/Al Jazeera]
  /\[[\p{Lu}][^[\]]{2,60}(?:\/|file photo|courtesy|handout)[^[\]]{0,60}\]$/iu,
  // Photo: Ann Lee    Image credit: Bo Ek    Photograph by Ann Lee / Reuters
  new RegExp(`^(?:${PHOTO_WORD})(?: credits?)?(?: by|: | © | ©|/| courtesy of ).{2,120}$`, 'iu'),
  // The stand before the match. Photo: Ann Lee    … Photograph: Bo Ek/The Herald
  new RegExp(
    `[.\\])"” ](?:${PHOTO_WORD})(?: credits?)? ?(?::|by|courtesy of|©) ?[\\p{Lu}@][^.]{2,80}\\.?$`,
    'u',
  ),
  // Credit: Ann Lee    © Bo Ek / AFP
  new RegExp(`^(?:Credits?|Caption|Image caption|Media caption)(?:: | ?© ?).{2,160}$`, 'u'),
  // FILE - The plant in May.   FILE PHOTO: A worker …
  /^(?:FILE|File)(?: (?:PHOTO|photo|IMAGE|PICTURE))?(?: ?[-–—:]| \() ?\S/,
  // The river on Sunday. Getty Images
  /[\s.(–—-](?:Getty Images|Shutterstock|iStock|Alamy|Wikimedia Commons|AP Photo|Reuters file photo|File photo|file photo|PA Wire|EPA-EFE)\)?\.?$/,
];

/** "Photo: Ann Lee", "AFP/Getty Images": nothing but a credit. */
const PURE_CREDIT = [
  new RegExp(`^(?:${PHOTO_WORD}|Credits?)(?: credits?)?(?: by|:| courtesy of)[^.]{2,80}\\.?$`, 'iu'),
  new RegExp(`^[(\\[]?(?:© ?)?${SOURCES}(?: ?[/|] ?[\\p{L}.'’ -]{2,40})*[)\\]]?$`, 'u'),
];

/** Lines about who made the text. */
const CREDITS = [
  // AFP contributed reporting.   Associated Press writers Ann Lee and Bo Ek contributed to this report.
  /^[^"“”]{2,160} contributed(?: (?:reporting|additional reporting|research|to (?:this|the) (?:report|story|article|piece)|from [\p{Lu}][\p{L} ,]{2,40}|reporting from .{2,60}))\b.{0,60}$/u,
  // (Reporting by Ann Lee; Editing by Bo Ek)   Additional reporting by …
  /^\(?(?:additional |with (?:additional )?)?(?:reporting|writing|editing|edited|compiled|translated|translation|written|produced|research|graphics?)(?: and (?:writing|editing|reporting|translation))* (?:by|from) .{2,200}\)?\.?$/i,
  // (With inputs from ANI)   With files from The Canadian Press
  new RegExp(
    `^\\(?with (?:files|inputs?|agency inputs|agencies|reporting|material|information)(?: from| by)? .{0,80}\\)?\\.?$`,
    'iu',
  ),
  // This story was first published by The Gazette.  This article has been republished from …
  /^\(?this (?:story|article|report|piece|dispatch) (?:was|has been|is|originally|first)\b.{0,30}(?:published|republished|appeared|produced|syndicated|edited|translated|taken|auto-generated|generated|updated|corrected|amended)\b.{0,200}$/i,
  /^\(?(?:originally|first) published (?:by|in|on|at)\b.{2,100}$/i,
  // © 2024 The Gazette   Copyright 2024 The Associated Press. All rights reserved.
  /^(?:©|\(c\) ?(?=\d|copyright)|copyright\b(?= ?(?:©|\(c\)|\d|[:-])))[^"“”]{0,200}$/i,
  /\ball rights reserved\b[^"“”]{0,160}$/i,
  /^this material may not be published, broadcast/i,
  // -- AP    — Reuters    (AFP)    Source: Reuters    Agencies
  new RegExp(
    `^[-–—(\\[ ]{0,4}(?:Sources?: ?)?(?:the )?(?:${AGENCY_SOURCE}|[Aa]gencies)(?:(?: ?[/,&+] ?| and | with )(?:${AGENCY_SOURCE}|[Aa]gencies))*[)\\]]?\\.?$`,
    'u',
  ),
];

const RELATED = [
  // Related article: Storm shuts ports    Related: …    Related story - …
  /^(?:related|relevant)(?: (?:article|story|stories|articles|news|reading|coverage|content|link|links|video|topics?))? ?[:|–—»>-] ?\S/i,
  // Read more: …    READ ALSO | …    See also: …    Don't miss: …
  /^(?:read|see|watch|listen|look|don['’]t miss|more|also|must)(?:[ -](?:more|also|next|on|read|now|here|this|too|about this|the full story|full story|on this))* ?[:|»>] ?\S/i,
  /^(?:read|see) (?:more|also|next)\b(?! than\b)[^.]{0,200}$/i,
  /^(?:more on (?:this|the)|more from|more about)\b[^.]{0,100}:?$/i,
  // Click here for …   Click to read
  /^(?:click|tap) (?:here|to|on)\b.{0,200}$/i,
  // [MORE: …]  >> Read the report
  /^(?:\[?more:|>>|»|▶|►|→) ?\S.{0,200}$/i,
  /^(?:also read|also see|further reading|you (?:may|might) also like|recommended(?: for you| reading)?|editors?['’]?s? (?:pick|choice)s?|most read|in pictures|photos|gallery|video|podcast|explainer|opinion|analysis|live updates?|live blog) ?[:|»>] ?\S/i,
];

const NEWSLETTER =
  /^(?:[^.]{0,80}[?!.] ?)?(?:please )?(?:sign up|subscribe|get|receive|join|follow|register|download|like us|stay up to date|stay informed|never miss|enter your email|want (?:more|to)|download)\b.{0,200}\b(?:newsletters?|inbox|e-?mail alerts?|daily (?:briefing|digest|email|brief)|push (?:alerts|notifications)|breaking news alerts|our (?:app|podcast|channel|whatsapp channel|telegram channel|youtube channel)|by e-?mail)\b/i;
const NEWSLETTER_NOTE =
  /^(?:by (?:signing up|subscribing|submitting|entering your)|you (?:can|may) unsubscribe|thank you for (?:signing up|subscribing)|you have successfully subscribed|this site is protected by recaptcha)\b/i;

const strip = (s: string): string => s.replace(/[“"][^“”"]{0,2000}["”]?/g, ' ');
const APPEAL_START =
  /^(?:an? (?:\w+ )?(?:message|note|word|letter|appeal|request|plea) (?:from|to) |dear (?:\w+ )?(?:readers?|friends?|supporters?|subscribers?|members?)\b|(?:please )?support (?:us|our|the|independent|quality|local|free)\b.{0,60}$|before you go\b|(?:we need|we ask for) your (?:help|support)|help us\b|a favou?r to ask|since you['’]re here|you['’]ve read|thank you for reading|if you (?:value|like|enjoy|appreciate|believe in|can)\b|why (?:support|donate|subscribe)|become an? (?:member|supporter|subscriber|patron))/i;
const ASK =
  /\b(?:donat(?:e|ion|ions|ing)|support (?:us|our|independent|quality|[\p{Lu}][\p{L}]+)|supporting (?:us|our|independent|[\p{Lu}The]+)|subscri(?:be|ption|bing)|sign up|contribut(?:e|ion|ions|ing) (?:to|from|makes?|today|now|monthly|helps?|of)|every contribution|your (?:help|support|contribution|donation|gift|generosity)|become an? (?:\w+ )?(?:member|supporter|subscriber|patron)|join us|membership|patreon|paypal|chip in|pitch in|newsletter)\b/giu;
const ADDRESS = /\b(?:you|your|yours|you['’]re|you['’]ll|we|our|ours|us|we['’]re|we['’]ve|readers?)\b/gi;
const TRADE =
  /\b(?:journalis[mt]s?|reporting|newsroom|readers?|independent|press freedom|paywall|our work|our team|monthly|inbox|newsletter|coverage|publication|editorial)\b/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why a single line is no part of the article, or null where it may be. */
export function furniture(line: Line): Reason | null {
  const { text, words } = line;
  if (words > MAX_CAPTION || text.length > 1000) return null;
  if (words <= MAX_NAVIGATION) {
    const bare = text
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (bare === '') return /[\p{L}\p{N}]/u.test(text) ? null : 'navigation';
    if (NAVIGATION.has(bare)) return 'navigation';
    if (
      /^(?:\d+ (?:comments?|shares?|likes?|views?|retweets?)|\d+ min(?:ute)?s? read|(?:reading|read) time \d+ min.*|page \d+ of \d+|\d+ of \d+|estimated reading time.*)$/.test(
        bare,
      )
    )
      return 'navigation';
    if (ADVERTISEMENT.test(bare)) return 'advertisement';
  }
  if (line.heading) return null;
  if (words <= MAX_CREDIT && PURE_CREDIT.some((p) => p.test(text)) && !CREDITS.at(-1)?.test(text))
    return 'credit';
  if (words <= MAX_CREDIT && CREDITS.some((p) => p.test(text))) return 'credit';
  if (words <= MAX_RELATED && RELATED.some((p) => p.test(text))) return 'related-link';
  if (words <= MAX_RELATED && line.linked && !/[.!?]["”’)]?$/.test(text)) return 'related-link';
  if (words <= MAX_NEWSLETTER && (NEWSLETTER.test(strip(text)) || NEWSLETTER_NOTE.test(text)))
    return 'newsletter';
  if (
    CAPTIONS.some((p) => p.test(text)) &&
    !/\b(?:told|tell|tells|by|to|from|with|according to|said|reported) \S+(?: \S+)?$/.test(text)
  )
    return 'caption';
  // Officials at the site on Friday **AFP / Ann Lee**
  if (
    line.tail !== null &&
    line.tail !== text &&
    new RegExp(`^[(\\[]?(?:${SOURCES})(?: ?[/|,] ?[\\p{L}.'’ -]{2,40})*[)\\]]?$`, 'u').test(line.tail)
  )
    return 'caption';
  return null;
}

/**
 * Length of the donation appeal or newsletter box that begins at `at`, in lines; 0 where none does.
 * It runs on while lines speak as "we" to "you"; it must ask for something.
 */
export function appeal(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first) return 0;
  if (!APPEAL_START.test(first.text)) return alone(first) ? 1 : 0;
  let asks = 0;
  let trade = 0;
  let length = 0;
  for (let i = at; i < lines.length && i < at + MAX_APPEAL; i++) {
    const line = lines[i];
    if (!line) break;
    const text = strip(line.text);
    const speaks = count(text, ADDRESS);
    const ask = count(text, ASK);
    const isStart = APPEAL_START.test(line.text);
    if (i > at && speaks === 0 && ask === 0 && !isStart && furniture(line) === null) break;
    asks += ask;
    trade += count(text, TRADE);
    length = i - at + 1;
  }
  return asks >= 1 && asks + trade >= 3 ? length : 0;
}

/** One paragraph that can be nothing but an appeal: it speaks as "we" to "you", of journalism, and asks. */
function alone(line: Line): boolean {
  if (
    line.words > 120 ||
    !/donat|support|subscri|sign up|contribut|newsletter|member|your help/i.test(line.text)
  )
    return false;
  if (/["“]/.test(line.text.slice(0, 2))) return false;
  const text = strip(line.text);
  return (
    count(text, ASK) >= 2 &&
    count(text, TRADE) >= 1 &&
    /\byour?\b/i.test(text) &&
    /\b(?:our|us|we)\b/i.test(text) &&
    count(text, ADDRESS) >= 3
  );
}
