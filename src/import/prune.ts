/** Takes out of a document the parts that are never the article, before anyone weighs what is left. */
import { tidy } from './blocks.ts';

/** Never article text, whatever is inside. */
const NEVER =
  'script, style, template, svg, iframe, object, embed, form, button, select, input, textarea, nav, dialog, audio, video, canvas, map, figcaption, link, [role="navigation"], [role="menu"], [role="dialog"], [role="alertdialog"], [role="search"]';
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display" i], [style*="visibility" i]';

/**
 * Words of a class or id that say what a box is for. Compared with whole words of the name ("share-bar", "shareBar",
 * "share_bar"), so that "shareholder" and "stagecoach" stay.
 */
const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
const READERS = words('comment comments commentlist disqus respond');
const OTHERS = words(`
  related relateds recommended recommendation recommendations recirc recirculation trending popular mostread
  newsletter newsletters signup cookie cookies consent gdpr onetrust outbrain taboola breadcrumb breadcrumbs
  footer masthead sidebar menu menus navbar modal popup readmore readalso seealso moreon readnext nextarticle
  morestories morenews latestnews editorspick editorspicks donate donation donations authorbox authorbio
  advert adverts advertisement advertising adslot sponsored interstitial leaderboard mrec`);
const SMALL = words(`
  share shares sharing sharebar sharetools sharedaddy addthis addtoany social socials subscribe promo promos promotion
  ad ads dfp toolbar tags taglist tagcloud topics caption captions credit credits wpcaption byline bylines bio
  pagination pager appeal skip skiplink screenreader visuallyhidden printonly noprint navigation overlay banner lightbox
  gallery slideshow carousel player toc rating poll quiz feedback audioplayer whatsapp telegram followus follow
  copyright disclaimer syndication hashtags keywords pullquote`);
/** The same in two words. */
const OTHERS_PAIRS =
  /\b(?:read (?:more|next|also|on)|see also|more (?:on|from|stories|news|like|articles)|most (?:read|popular|viewed|shared)|you (?:may|might)|also like|sign up|log in|latest (?:news|stories|posts)|top stories|editors? picks?|related (?:posts?|articles?|stories|links|content|topics)|author (?:bio|box|info|card|about)|about (?:the )?author|next (?:post|article|up)|prev(?:ious)? (?:post|article)|post navigation|jp relatedposts|(?:paywall|regwall|reg wall) (?:barrier|prompt|overlay|message|banner|offer|cta|promo))\b/;
const SMALL_PAIRS =
  /\b(?:(?:article|post|entry|story|content) (?:tags?|meta|footer|share|actions|tools|categories|topics|keywords)|wp caption|(?:image|photo|media) (?:caption|credit|description)|in ?article (?:ad|promo)|story (?:promo|package)|mail ?chimp|call to action|cta (?:box|block)|jump links?|reading time|key ?words|skip to|screen reader|visually hidden|print only|pull ?quote|sr only)\b/;

/** A box holding more than this share (0 to 1) of the page's paragraph text is the article, whatever its class says. */
const ARTICLE_SHARE = 0.35;
/** The same for what readers wrote, which may be longer than the article. */
const READERS_SHARE = 0.85;
/** Characters of paragraph text above which a box is no share bar, caption or list of tags, whatever its class says. */
const SMALL_TEXT = 600;
const STRUCTURE_BUT_ARTICLE = /^(?:HTML|BODY|MAIN)$/;
const STRUCTURE = /^(?:HTML|BODY|MAIN|ARTICLE|HEAD|H1|TIME)$/;

/** Removes scripts, forms, navigation and captions, and (`boxes`) what is named for another purpose. Changes the document. */
export function prune(document: Document, { boxes = true } = {}): void {
  for (const element of document.querySelectorAll('noscript')) {
    // Pages built by a script may carry their text for readers without one.
    if (element.querySelectorAll('p').length < 3) element.remove();
    else element.replaceWith(...element.childNodes);
  }
  for (const element of document.querySelectorAll(NEVER)) {
    // Old ASP.NET pages wrap everything in one form.
    if (element.tagName === 'FORM' && paragraphText(element) > SMALL_TEXT)
      element.replaceWith(...element.childNodes);
    else if (element.parentNode) element.remove();
  }
  const total = paragraphText(document.body);
  for (const element of document.querySelectorAll(HIDDEN)) hide(element, total);
  if (!boxes) return;
  removeCards(document);
  for (const element of document.querySelectorAll('[class], [id], [data-component], [data-testid]')) {
    if (STRUCTURE.test(element.tagName) || !element.isConnected) continue;
    const most = mostText(element, total);
    if (most > 0 && paragraphText(element) <= most && !element.querySelector('h1')) element.remove();
  }
  for (const element of document.querySelectorAll('aside, footer')) {
    if (element.isConnected && paragraphText(element) <= total * ARTICLE_SHARE) element.remove();
  }
}

/** Cards of other articles: small boxes, at least so many in a row, each with a heading that links away. */
const CARDS_IN_A_ROW = 3;
const CARD_TEXT = 400;
const MOST_CARDS = 300;
const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

function removeCards(document: Document): void {
  const rows = new Map<Element, Set<Element>>();
  for (const heading of [...document.querySelectorAll(LINKED_HEADING)].slice(0, MOST_CARDS)) {
    const link = heading.tagName === 'A' ? heading : heading.closest('a');
    // Entries of a live page link to themselves.
    if (link?.getAttribute('href')?.includes('#')) continue;
    let card: Element = heading;
    while (card.parentElement && card.parentElement.querySelectorAll(LINKED_HEADING).length === 1)
      card = card.parentElement;
    const row = card.parentElement;
    if (
      !row ||
      STRUCTURE_BUT_ARTICLE.test(card.tagName) ||
      card.querySelector('h1') ||
      tidy(card.textContent).length > CARD_TEXT
    )
      continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(card));
  }
  for (const cards of rows.values())
    if (cards.size >= CARDS_IN_A_ROW) for (const card of cards) card.remove();
}

/** What is hidden goes; an article hidden behind a consent dialogue or until its styles arrive is shown. */
function hide(element: Element, total: number): void {
  if (!element.isConnected) return;
  const style = element.getAttribute('style') ?? '';
  const hidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  if (!hidden) return;
  if (!STRUCTURE.test(element.tagName) && paragraphText(element) <= total * ARTICLE_SHARE) element.remove();
  else for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

function paragraphText(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += tidy(paragraph.textContent).length;
  // Pages without paragraphs part their text with line breaks.
  return length > 0 || element.querySelectorAll('br').length <= 3 ? length : tidy(element.textContent).length;
}

/** Characters of paragraph text up to which an element goes, by what its names say it is for; 0 where they say nothing. */
function mostText(element: Element, total: number): number {
  let most = 0;
  for (const attribute of ['class', 'id', 'data-component', 'data-testid']) {
    for (const name of (element.getAttribute(attribute) ?? '').split(/\s+/)) {
      // "has-share-bar" and "no-sidebar" describe the box around; "js-", "is-" describe its state.
      if (
        name === '' ||
        /^(?:has|no|with|without|is|not|show|hide|enable|single|postid|category|tag)[-_]/i.test(name)
      )
        continue;
      const parts = name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean);
      const said = parts.join(' ');
      const joined = parts.join('');
      const named = (set: ReadonlySet<string>): boolean =>
        set.has(joined) || parts.some((part) => set.has(part));
      if (named(READERS)) most = Math.max(most, total * READERS_SHARE);
      else if (named(OTHERS) || OTHERS_PAIRS.test(said)) most = Math.max(most, total * ARTICLE_SHARE);
      else if (named(SMALL) || SMALL_PAIRS.test(said))
        most = Math.max(most, Math.min(SMALL_TEXT, total * ARTICLE_SHARE));
    }
  }
  return most;
}
