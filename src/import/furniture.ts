/** Lines that stand among an article's paragraphs and are not the article, told by what they look like anywhere. */
import type { Block } from './blocks.ts';
import { readDate } from './dates.ts';
import { wordsOf } from './words.ts';

export interface Around {
  title: string | null;
  byline: readonly string[];
  outlet: string | null;
}

interface Pass {
  name: string;
  /** Whether the block at `at` is furniture. */
  drop: (block: Block, at: number, blocks: readonly Block[], around: Around) => boolean;
}

/** Blocks from either end within which a headline, byline or date is repeated. */
const EDGE = 6;
/** Words above which a block is taken to be running text by the rules for short lines. */
const SHORT = 30;

const words = (text: string): number => wordsOf(text).length;
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const ended = (text: string): boolean => /[.!?…。]["'”’»)\]]*$/.test(text);

const PASSES: readonly Pass[] = [
  {
    name: 'no words', // "* * *", "•", "____"
    drop: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
  },
  {
    name: 'the headline again',
    drop: ({ text }, at, _, { title }) => title !== null && at < EDGE && key(text) === key(title),
  },
  {
    name: 'byline, date, reading time', // "By Jane Doe" · "Published 20 November 2025" · "4 min read"
    drop: ({ text }, at, blocks, { byline, outlet }) =>
      (at < EDGE || at >= blocks.length - 3) && (isSignature(text, byline, outlet) || isDateLine(text)),
  },
  {
    name: 'a line that points elsewhere', // "Read more: Bridge reopens" · "ALSO READ | …" · "Watch: …"
    drop: ({ text, kind }) =>
      words(text) <= SHORT &&
      (/^(?:[\s>»•▶►→*|–—-]*)(?:read (?:more|also|next|on|the full|our full|:)|also read|(?:see|read|watch|listen) also|see more|(?:must|further) read|more (?:on this|from|stories|reading|about|news)\b|related(?: (?:stories|articles?|posts?|links?|content|topics|coverage|news|reading|video))?\s*(?::|$)|recommended(?: (?:for you|stories|reading))?\s*(?::|$)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss\s*[:|]|in case you missed|watch(?: (?:now|live|more|the video|this))?\s*[:|]|listen(?: (?:now|live|to this))?\s*[:|]|video\s*:|photos?\s*:|pictures?\s*:|gallery\s*:|click here|tap here|continue reading|keep reading|go deeper|explore more|learn more|find out more|see also|up next|next (?:story|article|up)\s*(?::|$)|previous (?:story|article)|trending(?: now)?\s*(?::|$)|most (?:read|popular|viewed)|top stories|latest (?:news|stories)\s*(?::|$)|editors?['’]? (?:pick|choice)|(?:skip|jump|back) to (?:content|top|main|the|end|homepage)|(?:view|load|show) (?:more|all|comments)|(?:our|the) (?:full|live) coverage\s*(?::|$))/i.test(
        text,
      ) ||
        (kind === 'heading' &&
          /^(?:more|read more|related|also|share|comments?|tags|topics|newsletter|advertisement|follow us|about the authors?|latest|trending|recommended|most read|our picks|what to read next|popular|contact us|keep up to date)\b[^.]{0,40}$/i.test(
            text,
          ) &&
          words(text) <= 6)),
  },
  {
    name: 'advertising and appeals', // "Advertisement" · "Story continues below" · "Sign up for our newsletter"
    drop: ({ text }) =>
      words(text) <= 60 &&
      (/^[\s\W]*(?:advertisement|advertising|ad|sponsored(?: content| by.*)?|promoted(?: content)?|anzeige|publicité|реклама|(?:article|story|text) continues? (?:below|after).*|continue after ad.*|scroll (?:down|to continue).*|loading.*|please wait|skip (?:past )?(?:ad|newsletter|promotion).*|after (?:newsletter|promotion)|enable javascript.*|(?:your|this) browser .{0,40}(?:not support|javascript).*|allow .{1,40} content\??)[\s\W]*$/i.test(
        text,
      ) ||
        (/\b(?:sign up (?:for|to) (?:our|the|its|receive|get|[A-Z])|subscribe (?:to|now|today|for)|(?:daily|weekly|morning|free|our|the) newsletters?\b|delivered (?:straight |directly )?to your inbox|in your inbox|support (?:our|independent|quality|local) (?:work|journalism|news)|(?:become|be) a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution)|(?:please )?(?:consider|help us) (?:making a |by |keep )?(?:donat|support|subscrib|keep)|download (?:our|the) .{0,30}app|get (?:our|the) .{0,40}(?:app|newsletter|alerts)|join (?:our|us on|the conversation|the discussion)|(?:log|sign) in to (?:continue|comment|read|your)|create (?:a free|an|your) account|already (?:a subscriber|have an account|registered)|to continue reading|turn on (?:desktop )?notifications|push notifications|accept (?:all )?cookies|we use cookies|use of cookies|cookie (?:policy|settings|preferences)|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice))\b/i.test(
          text,
        ) &&
          isAddressedToReader(text))),
  },
  {
    name: 'sharing and following', // "Share on Facebook" · "Follow us on X" · "Copy link" · "124 comments"
    drop: ({ text, kind }) =>
      words(text) <= SHORT &&
      (/^[\s\W]*(?:share(?: (?:this|on|via|full|options|article|story|save|the).*)?|save|tweet|pin(?: it)?|e-?mail(?: this)?|print(?: this)?(?: article)?|copy(?: the)? link|link copied.*|bookmark|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|flipboard|threads|bluesky|messenger|viber|like|\d+ (?:shares?|comments?|likes?|views?)|(?:no |leave a |post a |view |add a |write a |show )?comments?(?: \(\d+\))?|comments are closed.*|reply|report|follow(?: us)?|view this post on instagram.*|a post shared by .*|listen|text size.*|font size.*|\d+ ?k? views)[\s\W]*$/i.test(
        text,
      ) ||
        /^[\s\W]*(?:follow|like|find|join|connect with) (?:us|our|@|the .{1,30} on|.{1,40} on (?:x|twitter|facebook|instagram|telegram|google news|whatsapp|linkedin|bluesky|threads|tiktok|youtube)\b)/i.test(
          text,
        ) ||
        (kind !== 'heading' && /^[\s\W]*@\w{2,20}[\s\W]*$/.test(text))),
  },
  {
    name: 'tags and categories', // "Tags: bridge, storm" · "Filed under: City" · "Topics"
    drop: ({ text }) =>
      words(text) <= 40 &&
      /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|labels?|posted in|in this (?:story|article)|hashtags)\s*(?::|\||$)/i.test(
        text,
      ),
  },
  {
    name: 'rights and contact', // "© 2025 The Courier. All rights reserved." · "Contact the newsroom: …"
    drop: ({ text }) =>
      words(text) <= 60 &&
      /^(?:copyright\b|©|\(c\)\s?(?:19|20)\d\d)|\ball rights reserved\b|^this (?:material|article) may not be (?:published|reproduced)|^(?:do you have|have) (?:a|an|any) (?:story|tip|news tip|confidential)|^(?:got|have) a (?:news )?tip\b|^(?:contact|e-?mail) (?:the (?:newsroom|author|editor|reporter)|us\b)|^(?:report|spotted) (?:an error|a typo)|^our standards\s*:|^first published(?: on)?\s*:?\s*\S*\d/i.test(
        text,
      ),
  },
  {
    name: 'photo captions and credits', // "Photo: Jane Doe / Agency" · "(Getty Images)" · "A view of the bridge. [Jane Doe/Agency]"
    drop: ({ text, kind }) =>
      kind !== 'heading' &&
      words(text) <= 60 &&
      (/^\W*(?:(?:file )?(?:photo|image|picture|foto|illustration|graphic|video|фото)(?: (?:credit|source|by|courtesy(?: of)?|caption))?|credits?|source|image copyright|photograph)\s*(?::|\/|©|by (?:\p{Lu}\S+\s){1,3}\p{Lu})/iu.test(
        text,
      ) ||
        (/\b(?:getty images|afp via getty|shutterstock|istock(?:photo)?|alamy|unsplash|epa-efe|ap photo|file photo|photo (?:by|courtesy)|reuters\/\p{Lu}\p{L}+|\/(?:reuters|afp|ap|epa|getty|tass|anadolu))\b[^.]{0,25}\W*$/iu.test(
          text,
        ) &&
          (!ended(text.replace(/\W*$/, '')) || words(text) <= 45))),
  },
  {
    name: 'a link by itself', // a related headline: all of it linked, and no sentence
    drop: ({ text, linked, kind }, at, blocks) =>
      linked > 0.85 &&
      (kind === 'heading'
        ? at > 0 && blocks[at + 1] !== undefined && blocks[at + 1]!.linked > 0.85
        : !ended(text) || words(text) <= 4 || isAmongLinks(at, blocks)),
  },
  {
    name: 'about the writer', // "Jane Doe is a reporter for The Courier."
    drop: ({ text }, at, blocks, { byline }) =>
      at >= blocks.length - 4 &&
      words(text) <= 80 &&
      byline.some((name) =>
        new RegExp(
          `^(?:${escape(name)}|${escape(name.split(' ').at(-1) ?? name)}) (?:is|was|has|covers|writes|reports|joined|works)\\b`,
          'i',
        ).test(text),
      ),
  },
];

/** Furniture that speaks to "you", commands, or stands without a verb; reported speech about newsletters stays. */
function isAddressedToReader(text: string): boolean {
  return (
    !/["“”«»]/.test(text) &&
    (/\b(?:you|your|our|us|we|here|now|today|free)\b/i.test(text) || words(text) <= 12) &&
    !/\b(?:said|says|told|according to|announced)\b/i.test(text)
  );
}

function isAmongLinks(at: number, blocks: readonly Block[]): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((other) => other !== undefined && other.linked > 0.85);
}

function isSignature(text: string, byline: readonly string[], outlet: string | null): boolean {
  if (words(text) > 25) return false;
  let rest = text;
  for (const name of [...byline, ...(outlet ? [outlet] : [])])
    rest = rest.replace(new RegExp(escape(name), 'gi'), ' ');
  rest = rest
    .replace(/\b(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)/gi, ' ')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, ' ')
    .replace(
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi,
      ' 0 ',
    )
    .replace(/\b(?:UTC|GMT|EST|EDT|ET|PT|PST|PDT|CET|CEST|BST|EET|MSK|IST|JST)\b(?:\s*[+-]\d+)?/g, ' ');
  const hadSigns = rest !== text;
  const left = rest.match(/\p{L}+/gu) ?? [];
  const known =
    /^(?:by|and|on|at|in|the|of|for|from|with|a|published|publish|date|updated|update|modified|posted|post|created|last|first|edited|written|reported|reporting|story|text|minutes?|mins?|read|reading|time|hours?|days?|weeks?|ago|am|pm|st|nd|rd|th|staff|writer|reporter|correspondent|editor|senior|chief|political|news|local|world|author|agencies|desk|bureau|online|web|est|this|article|is|more|than|old|s|no|comments?|views?)$/i;
  // "By JOHN ROE, City Reporter": names the metadata did not give.
  if (
    /^by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}(?:\s*(?:,|and|\||in|•|-|–)\s*.{0,60})?$/u.test(
      text.replace(/^BY\b/, 'By').replace(/^By/, 'by'),
    ) &&
    !ended(text)
  )
    return true;
  return (
    (hadSigns || /\d|^(?:by|published|updated)\b/i.test(text)) &&
    left.every((word) => known.test(word)) &&
    (left.length > 0 || hadSigns)
  );
}

/** A date and next to nothing else, in any of the languages dates are read in. */
function isDateLine(text: string): boolean {
  return (
    words(text) <= 7 && !ended(text) && /\d{4}/.test(text) && readDate(text, languageOf(text), null) !== null
  );
}

function languageOf(text: string): string {
  return /[\u3040-\u30ff]|年/.test(text)
    ? 'ja'
    : /[іїєґ]/i.test(text)
      ? 'uk'
      : /[\u0400-\u04ff]/.test(text)
        ? 'ru'
        : 'en-GB';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Words from which two equal blocks are one printed twice rather than a short refrain. */
const REPEATED_WORDS = 8;

/**
 * The blocks without furniture, without what is printed twice (pull quotes, repeated paragraphs), and without headings
 * that are left with nothing under them. Order is kept.
 */
export function dropFurniture(blocks: readonly Block[], around: Around): Block[] {
  let kept = blocks.slice();
  for (const { drop } of PASSES) kept = kept.filter((block, at, all) => !drop(block, at, all, around));
  kept = withoutRepeats(kept);
  kept = withoutLinkLists(kept);
  return withoutBareHeadings(kept);
}

function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const all = blocks.map(({ text }) => key(text));
  const whole = all.join('\n');
  return blocks.filter((block, at) => {
    const own = all[at]!;
    if (words(block.text) < REPEATED_WORDS) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    // A pull quote says in large letters what a paragraph says.
    const pulled =
      block.kind === 'quote' && block.text.length < 300 && whole.indexOf(own) !== whole.lastIndexOf(own);
    return !pulled;
  });
}

/** A run of list items most of which are links is a list of other articles. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    if (end === at) {
      kept.push(blocks[at++]!);
      continue;
    }
    const run = blocks.slice(at, end);
    const linked = run.filter((item) => item.linked > 0.7).length;
    if (linked < run.length * 0.7 || run.some((item) => words(item.text) > SHORT && item.linked < 0.5))
      kept.push(...run);
    at = end;
  }
  return kept;
}

function withoutBareHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading' && kept.length === 0) continue;
    kept.push(block);
  }
  return kept.reverse();
}
