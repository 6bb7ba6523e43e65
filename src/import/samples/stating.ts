/** Invented pages that describe themselves: JSON-LD, Open Graph, microdata. */
import { CLINIC, FERRY, MINE, json, links, menu, paragraphs, type SamplePage } from './texts.ts';

const wordpress: SamplePage = {
  name: 'a blog theme with share bar, caption, related posts, tags and comments',
  address: 'https://www.ellery-courier.example/2025/11/marigold-ferry/?utm_source=feed&fbclid=xyz#comments',
  html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>Ferry laid up for six weeks - Ellery Courier</title>
<link rel="canonical" href="https://www.ellery-courier.example/2025/11/marigold-ferry/">
<meta property="og:type" content="article"><meta property="og:title" content="Ferry laid up for six weeks - Ellery Courier">
<meta property="og:site_name" content="Ellery Courier"><meta property="article:published_time" content="2025-11-18T22:40:00+00:00">
<meta property="article:modified_time" content="2025-11-20T08:00:00+00:00"></head>
<body class="post-template-default single single-post has-sidebar comments-open">
<div id="page"><header id="masthead" class="site-header"><a href="/">Ellery Courier</a>${menu}</header>
<main><article id="post-88" class="post type-post category-island tag-ferry"><header class="entry-header"><h1 class="entry-title">Ferry laid up for six weeks</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2025-11-18T22:40:00+00:00">18 November 2025</time></span>
<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/tamsin">Tamsin Okoro</a></span></span></div></header>
<div class="entry-content"><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div>
<figure class="wp-block-image"><img src="m.jpg"><figcaption class="wp-element-caption">The Marigold in harbour last month. Photo: Joe Penn</figcaption></figure>
${paragraphs(FERRY.slice(0, 3))}
<p><strong>Read more: <a href="/2025/10/harbour-fees/">Harbour fees to rise again</a></strong></p>
<h2>Four crossings a day</h2>
${paragraphs(FERRY.slice(3))}
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/a">Crew of the Marigold honoured by the council</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/t/ferry">ferry</a>, <a href="/t/island">island</a></span></footer></article>
<nav class="post-navigation"><a href="/p">Previous post: School roof repaired</a></nav>
<div id="comments" class="comments-area"><h2>3 thoughts on “Ferry laid up for six weeks”</h2><ol><li><p>My mother lives on the island and nobody told us anything about it, which is a disgrace in this day and age.</p></li></ol></div></main>
<aside class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>${links(8)}</ul></section></aside>
<footer class="site-footer"><p>© 2025 Ellery Courier. All rights reserved.</p></footer></div></body></html>`,
  expected: {
    title: 'Ferry laid up for six weeks',
    outlet: 'Ellery Courier',
    byline: ['Tamsin Okoro'],
    published: '2025-11-18',
    url: 'https://www.ellery-courier.example/2025/11/marigold-ferry/',
    text: [...FERRY.slice(0, 3), 'Four crossings a day', ...FERRY.slice(3)],
  },
};

const graph: SamplePage = {
  name: 'a JSON-LD graph with references, and a newsletter box between the paragraphs',
  address: 'https://northline.example/health/clinic-312',
  html: `<!doctype html><html lang="en"><head><title>312 ill after festival | Northline News</title>
${json({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: 'Northline News' },
    { '@type': 'Organization', '@id': '#org', name: 'Northline News' },
    { '@type': 'Person', '@id': '#p1', name: 'Kofi Brandt' },
    { '@type': 'Person', '@id': '#p2', name: 'Lena Ashdown' },
    {
      '@type': ['NewsArticle'],
      headline: 'Food poisoning: 312 ill after street festival',
      datePublished: '2025-09-08T07:15:00+02:00',
      dateModified: '2025-09-09T07:15:00+02:00',
      author: [{ '@id': '#p1' }, { '@id': '#p2' }],
      publisher: { '@id': '#org' },
      url: 'https://northline.example/health/clinic-312',
    },
  ],
})}</head><body>${menu}<div class="layout"><div class="content-well">
<h1>Food poisoning: 312 ill after street festival</h1><p class="byline">By Kofi Brandt and Lena Ashdown</p><p class="timestamp">Updated 9 September 2025</p>
${paragraphs(CLINIC.slice(0, 2))}
<div class="newsletter-signup"><h3>The Morning Line</h3><p>Sign up for our daily newsletter and get the news in your inbox before breakfast.</p><form><input type="email"></form></div>
<blockquote><p>${CLINIC[2]}</p></blockquote>
${paragraphs(CLINIC.slice(3))}
<p><em>Sign up here for our free weekly newsletter.</em></p>
</div><div class="rail"><h4>Most read</h4><ol>${links(10)}</ol></div></div></body></html>`,
  expected: {
    title: 'Food poisoning: 312 ill after street festival',
    outlet: 'Northline News',
    byline: ['Kofi Brandt', 'Lena Ashdown'],
    published: '2025-09-08',
    url: 'https://northline.example/health/clinic-312',
    text: CLINIC,
  },
};

const amp: SamplePage = {
  name: 'an AMP page whose canonical address is elsewhere',
  address: 'https://amp.tolvapost.example/news/miners-safe.amp?outputType=amp',
  html: `<!doctype html><html ⚡ lang="en-US"><head><meta charset="utf-8"><link rel="canonical" href="https://www.tolvapost.example/news/miners-safe.html">
<title>All 17 miners safe</title><style amp-boilerplate>body{visibility:hidden}</style>
${json({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: 'https://www.tolvapost.example/news/miners-safe.html', headline: 'All 17 miners safe', datePublished: '2024-03-04 05:30:00', author: 'By Sofía Marchetti and Dieter Holm', publisher: { '@type': 'Organization', name: 'The Tolva Post' } })}</head>
<body><amp-sidebar id="s" layout="nodisplay"><ul>${links(6)}</ul></amp-sidebar><article class="amp-wp-article"><header><h1>All 17 miners safe</h1></header>
<amp-img src="x.jpg"></amp-img><div class="caption"><p>Relatives wait at the gate of the mine on Sunday.</p></div>
<div class="amp-wp-article-content">${paragraphs(MINE.slice(0, 3))}<amp-ad width="300"></amp-ad><p>ADVERTISEMENT</p>${paragraphs(MINE.slice(3))}</div>
<amp-social-share type="x"></amp-social-share></article></body></html>`,
  expected: {
    title: 'All 17 miners safe',
    outlet: 'The Tolva Post',
    byline: ['Sofía Marchetti', 'Dieter Holm'],
    published: '2024-03-04',
    url: 'https://www.tolvapost.example/news/miners-safe.html',
    text: MINE,
  },
};

const microdata: SamplePage = {
  name: 'microdata only',
  address: 'http://harbourtimes.example/story.php?id=771&PHPSESSID=1',
  html: `<html lang="en-us"><head><title>Harbour Times :: Marigold stays in port</title></head><body>
<table width="100%"><tr><td><a href="/">Home</a> <a href="/sport">Sport</a></td></tr></table>
<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Marigold stays in port</h1>
<div>By <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">GWEN PARRISH</span></span>, Staff Writer</div>
<meta itemprop="datePublished" content="2025-11-19"><span itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Harbour Times"></span>
<div itemprop="articleBody">${paragraphs(FERRY)}</div></div>
<div class="more"><b>More news</b><br>${links(5)}</div></body></html>`,
  expected: {
    title: 'Marigold stays in port',
    outlet: 'Harbour Times',
    byline: ['Gwen Parrish'],
    published: '2025-11-19',
    url: 'http://harbourtimes.example/story.php?id=771&PHPSESSID=1',
    text: FERRY,
  },
};

const paywall: SamplePage = {
  name: 'the teaser of a paid article',
  address: 'https://ledger.example/mine-inquiry-10234',
  html: `<html lang="en"><head><title>Mine inquiry widens | The Ledger</title><meta property="og:site_name" content="The Ledger">
${json({ '@type': 'NewsArticle', headline: 'Mine inquiry widens', datePublished: '2024-03-06', isAccessibleForFree: 'False', author: { '@type': 'Person', name: 'Ruth Ekström' } })}</head><body>
<article><h1>Mine inquiry widens</h1><div class="article-body">${paragraphs(MINE.slice(0, 3))}</div>
<div class="paywall-barrier"><h2>Keep reading for £1 a week</h2><p>Already a subscriber? Log in to continue reading this article and everything else that we publish.</p><p>Cancel at any time during your trial and pay nothing at all.</p></div></article></body></html>`,
  expected: {
    title: 'Mine inquiry widens',
    outlet: 'The Ledger',
    byline: ['Ruth Ekström'],
    published: '2024-03-06',
    url: 'https://ledger.example/mine-inquiry-10234',
    text: MINE.slice(0, 3),
  },
};

const results: SamplePage = {
  name: 'lists and a table of data in the text',
  address: 'https://money.example/orrin-q3',
  html: `<html lang="en"><head><title>Orrin Foods lifts forecast</title><meta name="author" content="Money Example"><meta property="og:site_name" content="Money Example"><meta name="parsely-author" content="Basil Nwosu"><meta name="parsely-pub-date" content="2025-10-30T06:00:00Z"></head><body>
<article><h1>Orrin Foods lifts forecast</h1><p>Orrin Foods raised its profit forecast for the year on Thursday after selling 11% more ready meals than a year before.</p>
<p>The company, which makes soups and frozen vegetables in four plants, now expects between €48m and €52m before tax.</p>
<ul><li>Sales rose to €214m from €193m in the three months to September.</li><li>Costs of energy fell by a fifth, the company said.</li></ul>
<table><tr><th>Quarter</th><th>Sales</th></tr><tr><td>Q2</td><td>€201m</td></tr><tr><td>Q3</td><td>€214m</td></tr></table>
<p><strong>Outlook</strong></p><p>“We see no sign that people will go back to cooking from scratch,” said Mirela Todd, the finance director.</p>
<p>Shares in the company rose by 4.5% in early trading, their best day since February.</p></article></body></html>`,
  expected: {
    title: 'Orrin Foods lifts forecast',
    outlet: 'Money Example',
    byline: ['Basil Nwosu'],
    published: '2025-10-30',
    url: 'https://money.example/orrin-q3',
    text: [
      'Orrin Foods raised its profit forecast for the year on Thursday after selling 11% more ready meals than a year before.',
      'The company, which makes soups and frozen vegetables in four plants, now expects between €48m and €52m before tax.',
      'Sales rose to €214m from €193m in the three months to September.',
      'Costs of energy fell by a fifth, the company said.',
      'Quarter\tSales\nQ2\t€201m\nQ3\t€214m',
      'Outlook',
      '“We see no sign that people will go back to cooking from scratch,” said Mirela Todd, the finance director.',
      'Shares in the company rose by 4.5% in early trading, their best day since February.',
    ],
  },
};

const leadApart: SamplePage = {
  name: 'a lead paragraph set apart from the body, and the whole text in JSON-LD',
  address: 'https://apart.example/marigold',
  html: `<html lang="en"><head><title>Marigold out of service</title>
${json({ '@type': 'NewsArticle', headline: 'Marigold out of service', datePublished: '2025-11-18T20:00:00Z', author: [{ '@type': 'Person', name: 'Noor Castell' }], publisher: { name: 'Apart' }, articleBody: FERRY.join('\n\n') })}</head><body><div class="hero"><h1>Marigold out of service</h1><div class="intro-block"><p>${FERRY[0]}</p></div></div>
<div class="teaser-grid"><p>One man and his dog walked around the whole coast of the island in eleven days, and both of them are still well.</p></div>
<section class="story">${paragraphs(FERRY.slice(1))}<p>Watch: how a propeller shaft is replaced</p></section>
<section class="deals"><p>Save on kettles this week with our pick of eleven that boil water quickly and look good in any kitchen.</p></section></body></html>`,
  expected: {
    title: 'Marigold out of service',
    outlet: 'Apart',
    byline: ['Noor Castell'],
    published: '2025-11-18',
    url: 'https://apart.example/marigold',
    text: FERRY,
  },
};

const scriptBuilt: SamplePage = {
  name: 'a page built by a script: the text stands only in its description',
  address: 'https://app.example/p/1',
  html: `<html><head><title>Miners brought up</title><meta property="og:title" content="Miners brought up"><meta property="og:site_name" content="App Gazette">
${json({ '@type': 'ReportageNewsArticle', headline: 'Miners brought up', datePublished: '2024-03-04', author: { '@type': 'Organization', name: 'Reuters' }, articleBody: MINE.join('\n') })}</head><body><div id="root"><h1>Miners brought up</h1><p>Loading…</p></div><script src="/app.js"></script></body></html>`,
  expected: {
    title: 'Miners brought up',
    outlet: 'App Gazette',
    byline: ['Reuters'],
    published: '2024-03-04',
    url: 'https://app.example/p/1',
    text: MINE,
  },
};

export const STATING: readonly SamplePage[] = [
  wordpress,
  graph,
  amp,
  microdata,
  paywall,
  results,
  leadApart,
  scriptBuilt,
];
