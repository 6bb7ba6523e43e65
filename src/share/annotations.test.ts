import { textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { annotations, type Annotation, type AnnotationCollection } from './annotations.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { articleText } from './text.ts';

// The rules of the Web Annotation Data Model for what is written here: https://www.w3.org/TR/annotation-model/
const uri = { type: 'string', pattern: '^https://' };
const valid = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: uri,
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: uri,
        type: { const: 'AnnotationPage' },
        items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
      },
    },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: uri,
        type: { const: 'Annotation' },
        motivation: { type: 'array', items: { enum: ['linking', 'tagging'] } },
        body: { type: 'array', items: { type: 'object', required: ['type', 'purpose'] } },
        target: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['source', 'selector'],
            properties: {
              source: uri,
              selector: {
                type: 'array',
                items: {
                  oneOf: [
                    {
                      required: ['exact', 'prefix', 'suffix'],
                      properties: {
                        type: { const: 'TextQuoteSelector' },
                        exact: { type: 'string', minLength: 1 },
                      },
                    },
                    {
                      required: ['start', 'end'],
                      properties: {
                        type: { const: 'TextPositionSelector' },
                        start: { type: 'integer', minimum: 0 },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
});

const read = (made: AnnotationCollection): AnnotationCollection =>
  JSON.parse(JSON.stringify(made)) as AnnotationCollection;

/** Where a reader of the format finds the quotation in a text. */
async function places(text: string, { target }: Annotation): Promise<string[]> {
  const quote = target[0]?.selector.find(({ type }) => type === 'TextQuoteSelector');
  if (quote?.type !== 'TextQuoteSelector') return [];
  const chunk = { data: text, equals: (other: { data: string }) => other.data === text };
  const chunker = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const found: string[] = [];
  for await (const { startIndex, endIndex } of textQuoteSelectorMatcher(quote)(chunker as never))
    found.push(text.slice(startIndex, endIndex));
  return found;
}

test('a collection is as the model asks', () => {
  const made = read(annotations(fixture, address));
  expect(valid(made), JSON.stringify(valid.errors)).toBe(true);
  expect(made.total).toBe(made.first.items.length);
});

test('each annotation has an id of its own', () => {
  const ids = annotations(fixture, address).first.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an original without an address is not named', () => {
  const targets = annotations(fixture, address).first.items.flatMap(({ target }) => target);
  expect(
    targets.filter(({ source }) => !source.startsWith('https://site.example/')).map(({ source }) => source),
  ).toContain('https://news.example/night');
});

test.each(HOSTILE)('%s are found by quotation and by position', async (_, text) => {
  const story = hostileStory(text);
  const [item] = read(annotations(story, address)).first.items;
  const whole = articleText(story.articles[0]!).text;
  expect(await places(whole, item!)).toContain(text.toWellFormed());
  const position = item!.target[0]?.selector[1];
  const { start, end } = position as { start: number; end: number };
  expect(Array.from(whole).slice(start, end).join('')).toBe(text.toWellFormed());
});

test('any text: positions count characters of the published text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const story = hostileStory(text);
      const made = read(annotations(story, address));
      expect(valid(made), JSON.stringify(valid.errors)).toBe(true);
      const { start, end } = made.first.items[0]?.target[0]?.selector[1] as { start: number; end: number };
      expect(Array.from(articleText(story.articles[0]!).text).slice(start, end).join('')).toBe(
        text.toWellFormed(),
      );
    }),
  );
});
