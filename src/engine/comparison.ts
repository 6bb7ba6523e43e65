/**
 * The published record of one story: zod schemas, and the types inferred from them.
 * Everything that reads or writes a comparison (pages, terminal, data files) goes through these.
 */
import { z } from 'zod';

export const FORMAT = 'versions-of-events/1';

const offset = z.int().nonnegative();
/** A stretch of some text, in UTF-16 units: `text.slice(start, end)`. */
export const spanSchema = z.object({ start: offset, end: offset });

export const sentenceSchema = z.object({
  id: z.string(),
  paragraph: offset.describe('0 is the headline'),
  section: z.string().nullable(),
  text: z.string().min(1).describe('the exact words of the decoded file at [start, end)'),
  start: offset,
  end: offset,
  repeats: z.string().nullable().describe('id of the earlier sentence this one says again'),
  markup: z
    .array(spanSchema)
    .describe('stretches of the text that are markdown signs, not words; hidden when shown'),
  quoted: z.literal(true).optional().describe('stands in a block quote, so needs no quotation marks'),
  formerly: z
    .array(z.string())
    .optional()
    .describe('ids of sentences that stood here before a correction; their addresses lead here'),
});

const editedSchema = z
  .array(z.string())
  .optional()
  .describe('what an editor decided, one plain sentence each; absent where nothing was');

export const SET_ASIDE_REASONS = [
  'caption',
  'credit',
  'related-link',
  'appeal',
  'newsletter',
  'navigation',
  'repeated',
  'metadata',
  'advertisement',
  'image',
  'table',
  'code',
  'editor',
] as const;

export const setAsideSchema = z.object({
  text: z.string(),
  reason: z.enum(SET_ASIDE_REASONS),
  start: offset,
  end: offset,
});

export const articleSchema = z.object({
  id: z.string().min(1),
  file: z.string(),
  title: z.string(),
  titleFrom: z.enum(['file', 'opening']),
  outlet: z.string().nullable(),
  byline: z.array(z.string()),
  agencies: z.array(z.string()),
  published: z.string().nullable().describe('ISO 8601 date'),
  url: z.string().nullable(),
  words: offset,
  sentences: z.array(sentenceSchema),
  setAside: z.array(setAsideSchema),
  withheld: offset.optional().describe('sentences left out, where a story shows excerpts only'),
  edited: editedSchema,
});

export const familySchema = z.object({
  id: z.string(),
  agency: z.string().nullable(),
  articles: z.array(z.string()),
  because: z.string(),
});

export const valueSchema = z.object({
  amount: z.number(),
  high: z.number().nullable().describe('upper end, where the article gives a range'),
  unit: z.string(),
  of: z.string().nullable(),
  hedge: z.string().nullable(),
});

export const accountSchema = z.object({
  article: z.string(),
  sentence: z.string(),
  text: z.string().min(1),
  start: offset,
  end: offset,
  version: z.string().nullable(),
  vaguer: z.boolean(),
  value: valueSchema.nullable(),
  speaker: z.string().nullable(),
  via: z.string().nullable(),
  disputed: z.array(spanSchema).describe('places in the sentence of the words at odds'),
  focus: spanSchema
    .optional()
    .describe('in a long account: the place in the sentence of what it has in common with the others'),
});

export const DIFFERENCE_KINDS = [
  'number',
  'date',
  'words',
  'speaker',
  'name',
  'place',
  'negation',
  'scope',
] as const;

export const differenceSchema = z.object({
  what: z.enum(DIFFERENCE_KINDS),
  values: z.array(z.union([z.number(), z.string()])),
  unit: z.string().nullable(),
  hedged: z.boolean().describe('every figure at odds is hedged'),
  size: z
    .enum(['rounding', 'contradiction'])
    .describe('"rounding": no larger than rounding or hedging could explain'),
});

export const KINDS = ['quantity', 'quote', 'statement'] as const;
export const VERDICTS = ['same', 'compatible', 'differs', 'single'] as const;

export const claimSchema = z.object({
  id: z.string(),
  url: z.string(),
  kind: z.enum(KINDS),
  label: z.string(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
  difference: differenceSchema.nullable(),
  accounts: z.array(accountSchema).min(1),
  origins: z.int().positive(),
  silent: z.array(z.string()),
  edited: editedSchema,
});

export const alignmentSchema = z.object({
  left: z.array(z.string()),
  right: z.array(z.string()),
  similarity: z.number().min(0).max(1),
});

export const pairSchema = z.object({
  left: z.string(),
  right: z.string(),
  alignments: z.array(alignmentSchema),
  shared: z.object({ left: z.number().min(0).max(1), right: z.number().min(0).max(1) }),
});

/** One name written in several ways ("Mohammed", "Muhammad"): never a difference, shown as variants. */
export const spellingSchema = z.object({
  forms: z.array(z.object({ text: z.string(), articles: z.array(z.string()) })),
});

/** An address published before that no longer shows, by itself, all that it showed. */
export const formerSchema = z.object({
  kind: z.enum(['claim', 'article']),
  id: z.string(),
  to: z.array(z.string()).describe('ids of the claims or the article that hold it now; empty: none does'),
  hidden: z.boolean().describe('an editor took it out'),
  title: z.string().describe('of an article that was taken out; empty for claims'),
  accounts: z
    .array(
      z.object({
        article: z.string(),
        sentence: z.string(),
        words: z.string().describe('how the sentence began'),
        to: z
          .string()
          .nullable()
          .describe('the claim that has it now; null: it no longer stands in the article'),
        now: z.string().nullable().describe('the sentence that took its place in a correction'),
      }),
    )
    .describe('what the claim showed and is told elsewhere, or no more'),
});

export const comparisonSchema = z.object({
  format: z.literal(FORMAT),
  story: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string().nullable(),
    edited: editedSchema,
  }),
  articles: z.array(articleSchema),
  families: z.array(familySchema),
  claims: z.array(claimSchema),
  pairs: z.array(pairSchema),
  spellings: z.array(spellingSchema),
  former: z
    .array(formerSchema)
    .optional()
    .describe('absent where every published address shows what it showed'),
  pairPages: z
    .array(z.string())
    .optional()
    .describe(
      'in a story of many articles: those of which any two have a page of their own, former ids included; other pairs are drawn when asked for',
    ),
});

export type Span = z.infer<typeof spanSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type SetAside = z.infer<typeof setAsideSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Family = z.infer<typeof familySchema>;
export type Value = z.infer<typeof valueSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Kind = Claim['kind'];
export type Verdict = Claim['verdict'];
export type Alignment = z.infer<typeof alignmentSchema>;
export type Pair = z.infer<typeof pairSchema>;
export type Former = z.infer<typeof formerSchema>;
export type Spelling = z.infer<typeof spellingSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
