/** A content folder of articles, file names and statements that try to run, to load, to lead elsewhere or to break a page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every attempt to run does: a test looks for it. */
const RUN = 'document.documentElement.dataset.pwned=1';
const ELSEWHERE = 'https://elsewhere.invalid';
const TAGS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `' onmouseover='${RUN}' x='`,
  `--><svg onload="${RUN}"></svg><!--`,
  `</title></style></textarea><script>${RUN}</script>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<base href="${ELSEWHERE}/"><meta http-equiv="refresh" content="0;url=${ELSEWHERE}">`,
  `<link rel="stylesheet" href="${ELSEWHERE}/a.css"><style>@import "${ELSEWHERE}/b.css"; body { display: none }</style>`,
  `<form action="${ELSEWHERE}"><button>send</button></form>`,
  `{{constructor.constructor("${RUN}")()}} \${${RUN}} <%= 1 %>`,
];
const LINKS = [
  `[the toll](javascript:${RUN})`,
  `[the toll](JaVaScRiPt:${RUN} "title")`,
  `[the toll](data:text/html,<script>${RUN}</script>)`,
  `[the toll](vbscript:x)`,
  `![a picture](${ELSEWHERE}/pixel.png)`,
  `<javascript:${RUN}>`,
  `[ref]: javascript:${RUN}`,
];
const DIRECTIONS = [
  'Turned \u202eback to front\u202d and \u2067isolated',
  'zero\u200bwidth\u200c\u200d\ufeff words',
  'a\u0300\u0301\u0302\u0303\u0304'.repeat(40),
  'bell \u0007, escape \u001b[31m, noncharacter \uffff, separator \u2028 here',
  'nul \0 here',
];

/** Three articles that agree, contradict and quote, with `extra` woven into each. */
function articles(extra: readonly string[]): Record<string, string> {
  const all = extra.join('\n\n');
  const inline = extra.map((text) => text.replace(/\s+/g, ' ')).join(' ');
  return {
    'a.md': `---\ntitle: ${JSON.stringify(extra[0] ?? '')}\noutlet: ${JSON.stringify(extra[2] ?? '')}\nauthor: ${JSON.stringify(extra[1] ?? '')}\nurl: "javascript:${RUN}"\ndate: 2031-04-09\n---\n\nThe storm at Quillhaven killed 14 people on Monday, the mayor ${extra[2] ?? ''} said.\n\n“We did all ${extra[0] ?? ''} that we could,” said Ann ${extra[1] ?? ''} Lee.\n\n${all}\n`,
    'b.txt': `${extra[1] ?? ''}\n\nBy Bob ${extra[2] ?? ''}\n\nThe storm at Quillhaven killed 19 people on Monday, the mayor ${extra[2] ?? ''} said.\n\n“We did all ${extra[0] ?? ''} we could,” said Ann ${extra[1] ?? ''} Lee.\n\n${inline}\n\nOriginal url: data:text/html,${extra[0] ?? ''}\n`,
    'c.txt': `The storm at Quillhaven killed at least 14 people on Monday, the mayor said.\n\n${inline}\n\nhttps://news.example/a"><script>${RUN}</script>\n`,
  };
}

/** Writes the content below `dir`. */
export function writeHostileContent(dir: string): void {
  const put = (folder: string, files: Record<string, string>): void => {
    mkdirSync(join(dir, folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, folder, name), text);
  };
  const title = `${TAGS[1]} ${TAGS[2]} ${DIRECTIONS[0]}`;
  put('tags', {
    ...articles(TAGS),
    'story.yaml': `title: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(TAGS.join(' '))}\narticles:\n  c.txt:\n    outlet: ${JSON.stringify(TAGS[2])}\n    byline: ${JSON.stringify(TAGS[0])}\n`,
  });
  put('links', articles(LINKS));
  put('directions', {
    ...articles(DIRECTIONS),
    'story.yaml': `title: ${JSON.stringify(`${DIRECTIONS.join('\n')} "🌊" `.repeat(5))}\n`, // above 1,000 characters
  });
  put(`-"'<img src=x onerror=${RUN}> %2e%2e & ~`, {
    [`"><img src=x onerror=${RUN}>.txt`]: 'The storm at Quillhaven killed 14 people on Monday.',
    '..%2f..%2fetc.txt': 'The storm at Quillhaven killed 19 people on Monday.',
  });
  put('con', {
    'index.txt': 'The storm at Quillhaven killed 14 people on Monday.',
    'constructor.md': 'The storm at Quillhaven killed 19 people on Monday.',
    '__proto__.txt': 'The storm at Quillhaven killed 21 people on Monday.',
  });
  put('too-much', {
    'a.txt': `The storm killed 14 people. ${'“'.repeat(500)}so he said${'”'.repeat(500)} and left.\n\n${'word'.repeat(20_000)}`,
    'b.txt': `The storm killed 19 people. Figures: ${Array.from({ length: 500 }, (_, n) => n * 7).join(', ')} people.`,
    'c.md': `${'> '.repeat(200)}The storm killed 19 people.\n\n${'['.repeat(500)}and so on${']('.repeat(500)}`,
  });
}

/** What a reader might be sent as a query. */
export const QUERIES = [TAGS.join(' '), LINKS.join(' '), DIRECTIONS.join(' '), '%00', 'a'.repeat(4000)];
