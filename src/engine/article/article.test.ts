import { describe, expect, test } from 'vitest';
import { articleId, readArticle, type ArticleInput } from './article.ts';
import type { Article } from '../comparison.ts';

const read = (text: string, file = 'a.txt', stated?: ArticleInput['stated']): Article =>
  readArticle({ file, text, stated });
const BODY = 'A dam above the town of Dale failed on Thursday night, and two people are missing.';
const MORE = 'The river rose by three metres within an hour, the mayor said on Friday morning.';
const texts = (article: Article): string[] => article.sentences.map((s) => s.text);
const aside = (article: Article): string[] => article.setAside.map((s) => `${s.reason}: ${s.text}`);

describe('headline', () => {
  test('a short first line without a full stop', () => {
    const article = read(`Dam fails above Dale\n${BODY}`);
    expect(article).toMatchObject({ title: 'Dam fails above Dale', titleFrom: 'file' });
    expect(article.sentences[0]).toMatchObject({ id: 's0', paragraph: 0, text: 'Dam fails above Dale' });
    expect(article.sentences[1]).toMatchObject({ id: 's1', paragraph: 1, text: BODY });
  });
  test('none: the first sentence stands in', () => {
    expect(read(`${BODY} ${MORE}`)).toMatchObject({ title: BODY, titleFrom: 'opening' });
  });
  test('a markdown heading, without its signs', () => {
    const article = read(`# **Dam** fails: _what_ we know?\n\n${BODY}`);
    expect(article.title).toBe('Dam fails: what we know?');
    expect(article.sentences[0]?.text).toBe('Dam** fails: _what_ we know?');
  });
  test('in front matter', () => {
    const article = read(`---\ntitle: Dam fails\noutlet: Dale Post\n---\n${BODY}`);
    expect(article).toMatchObject({ title: 'Dam fails', titleFrom: 'file', outlet: 'Dale Post' });
    expect(article.sentences[0]).toMatchObject({ id: 's0', text: 'Dam fails', start: 11 });
  });
  test('below a date and a byline', () => {
    expect(read(`20 May 2024\nBy Ann Lee\nDam fails above Dale\n${BODY}`).title).toBe('Dam fails above Dale');
  });
  test('a standfirst is an ordinary sentence', () => {
    expect(texts(read(`Dam fails above Dale\nMayor calls for help from the army\n${BODY}\n${MORE}`))).toEqual(
      ['Dam fails above Dale', 'Mayor calls for help from the army', BODY, MORE],
    );
  });
});

describe('between headline and text', () => {
  const HEAD = 'Dam fails above Dale';
  test.each<[string, string[]]>([
    ['the outlet', ['The Dale Post', '3 March 2024']],
    ['the outlet and no date', ['The Dale Post']],
    ['an hour', ['Updated 3:15pm', '3 March 2024']],
    ['an age', ['3 March 2024', 'Updated 2 hours ago']],
    ['a writer and her role', ['Ann Lee', 'Politics reporter', '3 March 2024']],
    ['a rubric', ['World', '3 March 2024']],
    ['the headline again', [HEAD]],
    ['the headline with the outlet behind it', [`${HEAD} | Dale Post`]],
    ['outlet, date and hour on one line', ['Dale Post | 3 March 2024 | 3:15 pm']],
  ])('%s is no sentence', (_, lines) => {
    expect(texts(read([HEAD, ...lines, BODY].join('\n')))).toEqual([HEAD, BODY]);
  });
  test('such lines name the outlet and the writer', () => {
    const article = read(`${HEAD}\nThe Dale Post\nAnn Lee\nPolitics reporter\n3 March 2024\n${BODY}`);
    expect(article).toMatchObject({ outlet: 'The Dale Post', byline: ['Ann Lee'], published: '2024-03-03' });
  });
  test('an outlet in a byline is no writer', () => {
    expect(read(`${HEAD}\nBy Ann Lee, Dale Post\n${BODY}`)).toMatchObject({
      outlet: 'Dale Post',
      byline: ['Ann Lee'],
    });
  });
  test('a rubric over the headline is no sentence either', () => {
    expect(texts(read(`## World\n\n# ${HEAD}\n\n${BODY}`, 'a.md'))).toEqual([HEAD, BODY]);
  });
  test('a plain headline stands over a marked heading', () => {
    const article = read(`${HEAD}\n\n## What we know\n\n${BODY}`, 'a.md');
    expect(article.title).toBe(HEAD);
    expect(article.sentences.map((s) => s.section)).toEqual([null, 'What we know']);
  });
  test('a short sentence stays one', () => {
    expect(texts(read(`${HEAD}\n3 March 2024\nTwo are missing.\n${BODY}`))).toContain('Two are missing.');
  });
});

describe('block quotes', () => {
  const quoted = (text: string): (string | undefined)[] =>
    read(text, 'a.md')
      .sentences.filter((s) => s.quoted)
      .map((s) => s.text);
  test('are told from other paragraphs, line by line without their signs', () => {
    expect(quoted(`${BODY}\n\nThe mayor wrote:\n\n> We did not know.\n> Nobody told us.\n\n${MORE}`)).toEqual(
      ['We did not know.', 'Nobody told us.'],
    );
  });
  test('are nothing special where the whole article was pasted as one', () => {
    expect(quoted(`> ${BODY}\n>\n> ${MORE}`)).toEqual([]);
  });
});

describe('sections', () => {
  test('a short line between paragraphs, with or without a question mark', () => {
    const article = read(`${BODY}\nWho built it?\n${MORE}\nWhat comes next\n${BODY.replace('two', 'nine')}`);
    expect(article.sentences.map((s) => s.section)).toEqual([null, 'Who built it?', 'What comes next']);
  });
  test('a line that ends in a colon is a sentence', () => {
    expect(texts(read(`${BODY}\nThe mayor said later:\n${MORE}`))).toContain('The mayor said later:');
  });
  test('headings one below the other are one', () => {
    expect(
      read(`# Dam fails\n\n${BODY}\n\n## Flood\n\n### The town\n\n${MORE}`).sentences.at(-1)?.section,
    ).toBe('Flood / The town');
  });
});

describe('byline, date, agency', () => {
  test.each([
    ['By Ann Lee for AFP', ['Ann Lee'], ['AFP']],
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek'], []],
    ['Ann Lee and Bo Ek, Reuters', ['Ann Lee', 'Bo Ek'], ['Reuters']],
    ['By Our Correspondent', ['Our Correspondent'], []],
    ['BY ANN LEE, Associated Press', ['ANN LEE'], ['AP']],
    ['By Ann Lee in Dale', ['Ann Lee'], []],
  ])('%s', (line, byline, agencies) => {
    expect(read(`Dam fails above Dale\n${line}\n${BODY}`)).toMatchObject({ byline, agencies });
  });
  test.each([
    ['May 20, 2024', '2024-05-20'],
    ['Monday, 20 May 2024 10:15 GMT', '2024-05-20'],
    ['Updated: May 21, 2024\nPublished: May 20, 2024', '2024-05-20'],
    ['Published 2024-05-20T10:00:00Z', '2024-05-20'],
    ['By Ann Lee | May 20, 2024', '2024-05-20'],
    ['05/04/2024', null],
    ['25/04/2024', '2024-04-25'],
    ['31 February 2024', null],
  ])('%s', (line, published) => {
    expect(read(`Dam fails above Dale\n${line}\n${BODY}`).published).toBe(published);
  });
  test('a date in the text is not the date of the article', () => {
    expect(
      read(`The dam was opened on May 20, 1971, by the king and his sister. ${BODY}`).published,
    ).toBeNull();
  });
  test.each([
    ['DALE, May 20 (Reuters) - A dam failed on Monday.', ['Reuters']],
    ['"It broke," the mayor told AFP on Monday.', ['AFP']],
    ['The dam had cracks, according to sources cited by Reuters.', ['Reuters']],
    ['The dam failed at night, dpa reported.', ['dpa']],
    ['The Herald reported that the dam had cracks.', []],
    ['The staff of Reuters live in Dale as well.', []],
    ['The mayor told the Associated Press. Later he told AFP.', ['AP', 'AFP']],
  ])('agencies of: %s', (text, agencies) => {
    expect(read(`${text}\n${MORE}`).agencies).toEqual(agencies);
  });
  test('a line of credit counts, a photo credit does not', () => {
    const article = read(
      `${BODY}\nThe broken dam on Friday. EPA / TASS\n${MORE}\nAFP contributed reporting.`,
    );
    expect(article.agencies).toEqual(['AFP']);
    expect(aside(article)).toEqual([
      'caption: The broken dam on Friday. EPA / TASS',
      'credit: AFP contributed reporting.',
    ]);
  });
});

describe('address and outlet', () => {
  const url = 'https://www.thedalepost.example/2024/05/20/dam-fails';
  test('the host is the outlet, and the address states the date', () => {
    const article = read(`${BODY}\n\nOriginal url:\n\n${url}`);
    expect(article).toMatchObject({ url, outlet: 'thedalepost.example', published: '2024-05-20' });
    expect(texts(article)).toEqual([BODY]);
  });
  test('the host as the text spells it', () => {
    expect(read(`${BODY} The Dale Post was there.\nSource: ${url}`).outlet).toBe('The Dale Post');
  });
  test('a copyright line names the outlet', () => {
    expect(read(`${BODY}\n© 2024 The Dale Post. All rights reserved.`).outlet).toBe('The Dale Post');
  });
  test('nothing stated, nothing said', () => {
    expect(read(BODY)).toMatchObject({ outlet: null, byline: [], published: null, url: null, agencies: [] });
  });
  test('an editor goes before the file', () => {
    const stated = {
      title: 'T',
      outlet: 'O',
      byline: ['B'],
      published: '2024-01-02',
      url: 'https://o.example/x',
      agencies: ['AP'],
    };
    expect(read(`Dam fails above Dale\nBy Ann Lee\n${BODY}`, 'a.txt', stated)).toMatchObject(stated);
  });
});

describe('set aside', () => {
  test.each([
    ['related-link', 'Related article: Storm shuts the port of Holt'],
    ['related-link', 'Read more: How the dam was built'],
    ['navigation', 'Next Story'],
    ['navigation', 'Share this article'],
    ['navigation', '12 comments'],
    ['advertisement', 'ADVERTISEMENT'],
    ['newsletter', 'Sign up for our daily newsletter and never miss a story.'],
    ['credit', '(Reporting by Ann Lee; Editing by Bo Ek)'],
    ['credit', 'Photo: Ann Lee'],
    ['caption', 'Rescuers at the dam on Friday. (Reuters/Ann Lee)'],
    ['caption', 'The broken dam seen from the air. AFP/Getty Images'],
    ['appeal', 'If you value our journalism, please support us with a donation and become a member today.'],
  ])('%s: %s', (reason, line) => {
    const article = read(`${BODY}\n${line}\n${MORE}`);
    expect(aside(article)).toEqual([`${reason}: ${line}`]);
    expect(texts(article)).toEqual([BODY, MORE]);
  });
  test('an appeal, to its end and no further', () => {
    const appeal = [
      'A message from The Dale Post:',
      'Dear readers,',
      'We live in hard times.',
      'Your support keeps our newsroom going: please donate.',
      'Thank you for standing with us.',
    ];
    const article = read([BODY, ...appeal, MORE].join('\n'));
    expect(article.setAside.map((s) => s.text)).toEqual(appeal);
    expect(texts(article)).toEqual([BODY, MORE]);
  });
  test.each([
    '"Please donate to the fund and support our journalism," the mayor told readers in a letter.',
    'Read more books, the minister told pupils on Monday.',
    'The mayor said comments on the dam would be answered.',
    'Share prices of the builder fell by a tenth on Friday, the exchange said.',
    'Dear friends of the mayor said the letter had been written by somebody else.',
    'Photo shops in the town sold out of film within hours of the flood.',
    'The dam was photographed by Reuters.',
  ])('the article stays: %s', (line) => {
    expect(aside(read(`${BODY}\n${line}\n${MORE}`))).toEqual([]);
  });
  test('pictures, tables and code of markdown', () => {
    const article = read(
      `# Dam fails\n\n![A dam](dam.jpg)\n\n${BODY}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\ncode\n\`\`\`\n`,
    );
    expect(article.setAside.map((s) => s.reason)).toEqual(['image', 'table', 'code']);
  });
});

describe('repetitions', () => {
  test('a paragraph printed twice points to its first printing and is not counted', () => {
    const once = read(`${BODY} ${MORE}`);
    const twice = read(`${BODY} ${MORE}\n${BODY} ${MORE}`);
    expect(twice.sentences.map((s) => s.repeats)).toEqual([null, null, 's1', 's2']);
    expect(twice.words).toBe(once.words);
    expect(twice.setAside).toEqual([]);
  });
  test('a short sentence may be said twice', () => {
    expect(read(`It broke. ${BODY}\nIt broke. ${MORE}`).sentences.every((s) => s.repeats === null)).toBe(
      true,
    );
  });
});

describe('plain text is not markdown', () => {
  test.each([
    '1. The dam broke at night, and nobody was warned in time.',
    '- The dam broke at night, and nobody was warned in time.',
    '    The dam broke at night, and nobody was warned in time.',
    'It cost between $2 and $5, * and _ were in the name, and 3 < 5 > 2 too.',
    '#1 seed Dale beat Holt in the final on Sunday evening.',
    '> 5 metres of water stood in the town, the mayor said.',
  ])('%s', (line) => {
    expect(texts(read(`${BODY}\n${line}`)).at(-1)).toBe(line.trim());
  });
  test('each line is a paragraph', () => {
    expect(read(`${BODY}\n${MORE}`).sentences.map((s) => s.paragraph)).toEqual([1, 2]);
  });
  test('lines that wrap are one paragraph', () => {
    const wrapped =
      'A dam above the town of Dale failed on\nThursday night, and two people are\nmissing. Nobody was warned in\ntime, the mayor said.';
    expect(read(wrapped).sentences.map((s) => s.paragraph)).toEqual([1, 1]);
  });
});

test('markdown signs within a sentence are listed', () => {
  const sentence = read(`# Dam fails\n\nThe **dam** at [Dale](https://e.example/x) broke.`).sentences[1];
  expect(sentence?.text).toBe('The **dam** at [Dale](https://e.example/x) broke.');
  expect(sentence?.markup.map((m) => sentence.text.slice(m.start, m.end))).toEqual([
    '**',
    '**',
    '[',
    '](https://e.example/x)',
  ]);
});

test('ids are plain, stable and never empty', () => {
  expect(articleId('2-Dam fails (Dale Post).txt')).toBe('2-dam-fails-dale-post');
  expect(articleId('Dégâts.md')).toBe('degats');
  expect(articleId('плотина.txt')).toMatch(/^[a-z0-9-]+$/);
  expect(articleId('плотина 1.txt')).not.toBe(articleId('река 1.txt'));
  expect(articleId('.txt')).toMatch(/^[a-z0-9-]+$/);
});
