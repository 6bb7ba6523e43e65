/** Takes out of a document the parts that are never the article, before anyone weighs what is left. */
import { tidy } from './blocks.ts';

/** Never article text, whatever is inside. */
const NEVER =
  'script, style, template, svg, iframe, object, embed, form, button, select, input, textarea, nav, dialog, audio, video, canvas, map, figcaption, noscript, link, [role="navigation"], [role="menu"], [role="dialog"], [role="alertdialog"], [role="search"], [hidden]';

/**
 * Words in a class or id that say what a box is for. Compared with whole words of the name ("share-bar", "shareBar",
 * "share_bar"), so that "shareholder" and "stagecoach" stay.
 */
const PURPOSES = new Set(
  `share shares sharing sharebar sharetools sharedaddy addthis addtoany social socials newsletter newsletters subscribe
  subscription signup related relateds recommended recommendation recommendations recirc recirculation comment comments
  disqus respond cookie cookies consent gdpr cmp onetrust promo promos promotion advert adverts advertisement ad ads adslot
  dfp sponsored outbrain taboola breadcrumb breadcrumbs trending popular mostread toolbar tags taglist tagcloud topics
  caption captions credit credits wpcaption sidebar widget widgets teaser teasers readmore readalso seealso moreon
  byline bylines authorbox authorbio bio pagination pager paywall regwall metering donate donation donations appeal
  footer masthead skip skiplink screenreader sr visuallyhidden printonly noprint jp navigation menu menus modal popup overlay
  banner lightbox gallery slideshow carousel player infobox factbox toc rating poll poll quiz correction-form feedback
  jeg jnews mrec leaderboard interstitial audioplayer readnext nextarticle morestories morenews latestnews editorspick
  editorspicks whatsapp telegram followus follow copyright disclaimer syndication hashtags keywords`
    .split(/\s+/)
    .filter((word) => !['jp', 'jeg', 'jnews', 'sr', 'infobox', 'factbox', 'rating'].includes(word)),
);
/** The same in two words. */
const PURPOSE_PAIRS =
  /\b(?:read (?:more|next|also|on)|see also|more (?:on|from|stories|news|like|articles|in|about)|most (?:read|popular|viewed|shared)|you may|also like|sign up|log in|latest (?:news|stories|posts)|top stories|editors? picks?|related (?:posts?|articles?|stories|links|content|topics)|author (?:bio|box|info|card|about)|about (?:the )?author|(?:article|post|entry|story|content) (?:tags?|meta|footer|share|actions|tools|categories|topics|keywords)|wp caption|image (?:caption|credit)|photo (?:caption|credit)|in ?article (?:ad|promo)|story (?:promo|package)|mail ?chimp|call to action|cta (?:box|block)|next (?:post|article|up)|prev(?:ious)? (?:post|article)|post navigation|jump links?|reading time|key ?words|skip to|screen reader|visually hidden|print only)\b/;

/** A box holding more than this share (0 to 1) of the page's paragraph text is the article, whatever its class says. */
const ARTICLE_SHARE = 0.35;
/** …and these hold the article when their class says so, unless they say otherwise more exactly. */
const STRUCTURE = /^(?:HTML|BODY|MAIN|ARTICLE|HEAD|H1|TIME)$/;

/** Removes scripts, forms, navigation, captions and boxes named for another purpose. Changes the document. */
export function prune(document: Document): void {
  for (const element of document.querySelectorAll('noscript')) {
    // Pages built by a script may carry their text for readers without one.
    if (element.querySelectorAll('p').length < 3) element.remove();
    else element.replaceWith(...element.childNodes);
  }
  for (const element of document.querySelectorAll(NEVER)) {
    if (element.tagName === 'FORM' && hasArticle(element)) element.replaceWith(...element.childNodes);
    else if (element.parentNode) element.remove();
  }
  const total = paragraphText(document.body);
  for (const element of document.querySelectorAll(
    '[class], [id], [data-component], [data-testid], [aria-label]',
  )) {
    if (STRUCTURE.test(element.tagName) || !element.parentNode) continue;
    if (!hasOtherPurpose(element)) continue;
    if (total > 0 && paragraphText(element) / total > ARTICLE_SHARE) continue;
    element.remove();
  }
  for (const element of document.querySelectorAll('aside, footer')) {
    if (element.parentNode && paragraphText(element) <= total * ARTICLE_SHARE) element.remove();
  }
}

// Old ASP.NET pages wrap everything in one form.
function hasArticle(form: Element): boolean {
  return paragraphText(form) > 400;
}

function paragraphText(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += tidy(paragraph.textContent).length;
  // Pages without paragraphs part their text with line breaks.
  return length > 0
    ? length
    : element.querySelectorAll('br').length > 3
      ? tidy(element.textContent).length
      : 0;
}

function hasOtherPurpose(element: Element): boolean {
  if (/\bpull-?quote\b/i.test(element.getAttribute('class') ?? '')) return true;
  const names = ['class', 'id', 'data-component', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const own = names.join(' ');
  if (own.trim() === '') return false;
  return own.split(/\s+/).some((name) => {
    // "has-share-bar" and "no-sidebar" describe the box around; "js-", "is-" describe its state.
    if (/^(?:has|no|with|without|is|not|show|hide|enable|page|single|postid|category|tag)[-_]/i.test(name))
      return false;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return (
      words.some((word) => PURPOSES.has(word)) ||
      PURPOSES.has(words.join('')) ||
      PURPOSE_PAIRS.test(words.join(' '))
    );
  });
}
