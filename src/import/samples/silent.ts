/** Invented pages that state little, or hide the text among other things. */
import { CLINIC, FERRY, MINE, encode, paragraphs, type SamplePage } from './texts.ts';

const bare: SamplePage = {
  name: 'no metadata at all: everything only in the visible text',
  address: 'https://village.example/miners',
  html: `<html><head><title>Rescue ends well for miners</title></head><body><center><font size=2><a href="/">Front page</a> | <a href="/old">Archive</a></font></center>
<h1>Rescue ends well for miners</h1><p><i>by Anselm Reyes</i></p><p><small>Published 4 March 2024, 9:30 am</small></p>
${paragraphs(MINE)}<hr><p><a href="/next">Next story</a></p><p>Copyright 2024 The Village Paper</p></body></html>`,
  expected: {
    title: 'Rescue ends well for miners',
    outlet: null,
    byline: ['Anselm Reyes'],
    published: '2024-03-04',
    url: 'https://village.example/miners',
    text: MINE,
  },
};

const divSoup: SamplePage = {
  name: 'div soup whose paragraphs are parted by two line breaks',
  address: 'https://soup.example/20251119/marigold.html',
  html: `<html><head><title>Marigold: no ferry before January | Soup Daily</title><meta property="og:site_name" content="Soup Daily"></head><body><div class=top><div><a href=/>Soup Daily</a></div></div>
<div class=w1><div class=w2><div class=headline><h1>Marigold: no ferry before January</h1></div><div class=txt>${FERRY.join('<br><br>\n')}<br/><br/></div></div></div>
<div class=b><div><a href=1>Contact</a> <a href=2>Imprint</a> <a href=3>Privacy policy</a></div></div></body></html>`,
  expected: {
    title: 'Marigold: no ferry before January',
    outlet: 'Soup Daily',
    byline: [],
    published: '2025-11-19',
    url: 'https://soup.example/20251119/marigold.html',
    text: FERRY,
  },
};

const CYRILLIC = [
  'Речной теплоход «Заря» простоит в порту не менее шести недель после того, как инспекторы нашли трещины в обоих гребных валах, сообщил во вторник перевозчик.',
  'На острове живут около 1400 человек, и примерно половина из них каждую неделю ездит на материк на работу, в школу или в больницу.',
  'Ремонт обойдётся в 23 миллиона рублей, две трети этой суммы, как ожидается, заплатит страховая компания.',
  'Временный катер будет делать четыре рейса в день и брать до 60 пассажиров, но без автомобилей, говорится в расписании.',
];

const cyrillicHtml = `<html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Теплоход встал на ремонт</title></head>
<body><h1>Теплоход встал на ремонт</h1><div class="date">19 ноября 2025, 14:05</div>${paragraphs(CYRILLIC)}</body></html>`;
const legacy: SamplePage = {
  name: 'windows-1251, declared only in the page',
  address: 'http://reka.example/n/5',
  html: cyrillicHtml,
  bytes: encode(cyrillicHtml, 'windows-1251'),
  contentType: 'text/html',
  expected: {
    title: 'Теплоход встал на ремонт',
    outlet: null,
    byline: [],
    published: '2025-11-19',
    url: 'http://reka.example/n/5',
    text: CYRILLIC,
  },
};

const live: SamplePage = {
  name: 'a live blog with entries of their own',
  address: 'https://wire.example/live/festival',
  html: `<html lang="en-GB"><head><title>Festival illness: latest – as it happened</title><meta property="og:site_name" content="Wire &amp; Tide"></head><body><main>
<h1>Festival illness: latest – as it happened</h1><time datetime="2025-09-08T06:00:00Z" itemprop="datePublished">8 Sept 2025</time>
<div class="live-posts">${CLINIC.map((text, at) => `<article class="live-post" id="p${at}"><h2>Entry number ${at + 1} of the day</h2><p>${text}</p><p>${FERRY[at]}</p></article>`).join('')}</div></main></body></html>`,
  expected: {
    title: 'Festival illness: latest – as it happened',
    outlet: 'Wire & Tide',
    byline: [],
    published: '2025-09-08',
    url: 'https://wire.example/live/festival',
    text: CLINIC.flatMap((text, at) => [`Entry number ${at + 1} of the day`, text, FERRY[at]!]),
  },
};

const deep: SamplePage = {
  name: '30,000 nested elements around the text',
  address: 'https://deep.example/a',
  html: `<html><head><title>Deep down, miners are found</title></head><body><h1>Deep down, miners are found</h1>${'<div>'.repeat(30_000)}${paragraphs(MINE)}${'</div>'.repeat(30_000)}</body></html>`,
  expected: {
    title: 'Deep down, miners are found',
    outlet: null,
    byline: [],
    published: null,
    url: 'https://deep.example/a',
    text: MINE,
  },
};

const scripts: SamplePage = {
  name: 'scripts, nested frames and hidden text in every place',
  address: 'https://noisy.example/2025/09/08/clinic',
  html: `<script>var a="<p>not text</p>"</script><!-- <p>not text either, though it is long enough to be a paragraph of it.</p> --><html lang="en"><head><title>Clinic full after festival</title><script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Clinic full after
festival", "datePublished": "2025-09-08", }</script></head><body onload="x()"><iframe src="/x"><iframe src="/y"></iframe></iframe>
<h1>Clinic full after<script>document.write("!")</script> festival</h1>
${CLINIC.map((text) => `<div style="display:none"><p>Hidden words that no reader of this page will ever see on it.</p></div><script>if (1 < 2) { document.write("<p>ad</p>") }</script><p>${text.replace(' of ', ' <script>track()</script>of ')}<style>p{}</style></p><noscript><img src="p.gif"></noscript>`).join('')}
<template><p>Template words are not shown by anything at all on this page either.</p></template><div aria-hidden="true"><p>Not read out, not shown, and of no use to anybody who is reading.</p></div></body></html>`,
  expected: {
    title: 'Clinic full after festival',
    outlet: null,
    byline: [],
    published: '2025-09-08',
    url: 'https://noisy.example/2025/09/08/clinic',
    text: CLINIC,
  },
};

export const SILENT: readonly SamplePage[] = [bare, divSoup, legacy, live, deep, scripts];
