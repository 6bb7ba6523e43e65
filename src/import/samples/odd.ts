/** Invented pages whose mark-up misleads: boxes named for what they are not, text in pieces, more comments than article. */
import { CLINIC, encode, FERRY, json, links, menu, MINE, paragraphs, type SamplePage } from './texts.ts';

const builder: SamplePage = {
  name: 'a page builder that puts every paragraph into a widget',
  address: 'https://builder.example/2025/11/18/marigold/',
  html: `<html lang="en-GB"><head><title>Island waits for its ferry &#8211; Builder Post</title><meta property="og:title" content="Island waits for its ferry &amp;#8211; again">
<meta property="og:site_name" content="Builder Post"><meta name="author" content="admin"></head><body class="elementor-page">
<div class="elementor-widget elementor-widget-nav-menu">${menu}</div><h1 class="elementor-heading-title">Island waits for its ferry – again</h1>
<div class="elementor-widget elementor-widget-post-info"><span class="elementor-post-info__item">November 18, 2025</span> <span class="elementor-post-info__item--type-author">Edda Moreau</span></div>
${FERRY.map((text) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`).join('')}
<div class="elementor-widget elementor-share-buttons">Share on Facebook</div><div class="elementor-posts">${links(4)}</div></body></html>`,
  expected: {
    title: 'Island waits for its ferry – again',
    outlet: 'Builder Post',
    byline: ['Edda Moreau'],
    published: '2025-11-18',
    url: 'https://builder.example/2025/11/18/marigold/',
    text: FERRY,
  },
};

const pieces: SamplePage = {
  name: 'a text cut into pieces by advertisements, its paragraphs marked "paywall"',
  address: 'https://pieces.example/m?id=5&utm_medium=social',
  html: `<html lang="en-US"><head><title>Tolva rescue: how it was done | Pieces</title><meta property="og:site_name" content="Pieces"><meta name="date" content="03/04/2024"></head><body><article><h1>Tolva rescue: how it was done</h1>
<p class="dek">Four days under the ground, and everybody walked out or was carried out alive, the company says.</p>
<a rel="author" href="/w/osei">Abena Osei</a>
${MINE.map((text) => `<div class="article-body"><p class="paywall">${text}</p></div><div class="ad-slot"><p>Advertisement</p><p>Buy two kettles and get a third one for the price of a teapot, only this week.</p></div>`).join('')}
<div class="article-body"><p>Related: <a href="/x">The mine that everybody forgot</a></p></div></article></body></html>`,
  expected: {
    title: 'Tolva rescue: how it was done',
    outlet: 'Pieces',
    byline: ['Abena Osei'],
    published: '2024-03-04',
    url: 'https://pieces.example/m?id=5',
    text: [
      'Four days under the ground, and everybody walked out or was carried out alive, the company says.',
      ...MINE,
    ],
  },
};

const consent: SamplePage = {
  name: 'an article hidden behind a cookie dialogue, inside one form',
  address: 'https://consent.example/news/clinic.aspx',
  html: `<html lang="en-GB"><head><title>Festival stalls closed</title>${json([
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'News', item: '/news' }] },
    {
      '@type': 'NewsArticle',
      headline: 'Festival stalls closed &amp; fined',
      datePublished: '2025-09-08T23:50:00-05:00',
      author: [
        { '@type': 'Person', name: 'consent.example' },
        { '@type': 'Person', name: 'Dr Ilse Baum' },
      ],
      publisher: { name: 'Consent Herald' },
    },
  ])}</head>
<body style="overflow:hidden"><div id="cookie-consent" role="dialog"><p>We use cookies and similar means to show you what you like, and to learn what you like, and so on.</p><button>Accept all</button></div>
<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="wrap" aria-hidden="true" style="display: none"><h1>Festival stalls closed &amp; fined</h1>${paragraphs(CLINIC)}</div></form></body></html>`,
  expected: {
    title: 'Festival stalls closed & fined',
    outlet: 'Consent Herald',
    byline: ['Dr Ilse Baum'],
    published: '2025-09-08',
    url: 'https://consent.example/news/clinic.aspx',
    text: CLINIC,
  },
};

const discussed: SamplePage = {
  name: 'three times as much discussion as article',
  address: 'https://loud.example/a/17',
  html: `<html lang="en"><head><title>Ferry: what the council knew</title><meta name="dc.date.issued" content="2025-11-21"><meta name="dc.creator" content="By Pia Lund, Kit Arden and Bo Ray"></head><body>
<div class="content-sidebar-wrap"><h1>Ferry: what the council knew</h1><div class="copy">${paragraphs(FERRY)}</div></div>
<section class="comments-list">${Array.from({ length: 18 }, (_, at) => `<div class="comment"><b>Reader ${at}</b><p>I have lived here for ${at + 20} years, and nobody on that council has ever known anything about ships, which everybody else on this island could have told you, had you asked.</p></div>`).join('')}</section></body></html>`,
  expected: {
    title: 'Ferry: what the council knew',
    outlet: null,
    byline: ['Pia Lund', 'Kit Arden', 'Bo Ray'],
    published: '2025-11-21',
    url: 'https://loud.example/a/17',
    text: FERRY,
  },
};

const JAPANESE = [
  '島と本土を結ぶフェリーは、検査で推進軸に亀裂が見つかったため、少なくとも六週間は港にとどまると運航会社が火曜日に発表した。',
  '島にはおよそ1400人が住み、その約半数が毎週、仕事や学校、病院のために本土へ渡っている。',
  '修理には二億三千万円かかる見込みで、その三分の二は保険会社が支払うとみられる。',
  '代わりの小型船は一日に四往復し、乗客は60人まで、車両は運べないと、水曜日に公表された時刻表にある。',
];
const japaneseHtml = `<html lang="ja"><head><meta charset="Shift_JIS"><title>フェリー、六週間運休</title></head><body><h1>フェリー、六週間運休</h1><p class="date">2025年11月19日</p>${paragraphs(JAPANESE)}</body></html>`;
const shiftJis: SamplePage = {
  name: 'Shift_JIS, where the HTTP header says nothing',
  address: 'https://shima.example/1',
  html: japaneseHtml,
  bytes: encode(japaneseHtml, 'shift_jis'),
  expected: {
    title: 'フェリー、六週間運休',
    outlet: null,
    byline: [],
    published: '2025-11-19',
    url: 'https://shima.example/1',
    text: JAPANESE,
  },
};

const saved: SamplePage = {
  name: 'a saved page: its address only in a comment, a pull quote and a tweet among the paragraphs',
  address: '',
  html: `<!DOCTYPE html>
<!-- saved from url=(0049)https://saved.example/news/marigold?fbclid=IwAR0 -->
<html lang="en"><head><title>“I am sorry,” says ferry chief</title><meta name="twitter:title" content="“I am sorry,” says ferry chief"></head><body><article><h1>“I am sorry,” says ferry chief</h1>
<p>By <a href="https://saved.example/staff/rui">RUI D'ALMEIDA</a></p><p>Updated Nov. 20, 2025, first published Nov. 18, 2025</p>
${paragraphs(FERRY.slice(0, 3))}<blockquote class="pull"><p>We cannot run a ship that we do not trust</p></blockquote>
<blockquote class="twitter-tweet"><p>No ferry, no vet. Our cows do not care about propeller shafts.</p></blockquote>
${paragraphs(FERRY.slice(3))}<p><b>Share this story</b></p><p>Rui d'Almeida is a reporter who covers the islands.</p></article></body></html>`,
  expected: {
    title: '“I am sorry,” says ferry chief',
    outlet: null,
    byline: ["Rui D'Almeida"],
    published: '2025-11-18',
    url: 'https://saved.example/news/marigold',
    text: [
      ...FERRY.slice(0, 3),
      'No ferry, no vet. Our cows do not care about propeller shafts.',
      ...FERRY.slice(3),
    ],
  },
};

export const ODD: readonly SamplePage[] = [builder, pieces, consent, discussed, shiftJis, saved];
