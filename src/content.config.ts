/** The content collections: articles as they were read, and what is stated about their stories. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { StoryDecisions } from './editorial.ts';
import { articleSchema } from './engine/comparison.ts';
import { articleLoader, storyLoader } from './loader.ts';

const problemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().optional(),
  message: z.string(),
  remedy: z.string(),
  stops: z.boolean().optional(),
});

export const collections = {
  articles: defineCollection({
    loader: articleLoader(),
    schema: z.object({ story: z.string(), position: z.int(), source: z.string(), article: articleSchema }),
  }),
  stories: defineCollection({
    loader: storyLoader(),
    schema: z.object({
      title: z.string(),
      summary: z.string().nullable(),
      text: z.enum(['full', 'excerpts']),
      stated: z.record(z.string(), z.record(z.string(), z.unknown())),
      decisions: z.custom<StoryDecisions>(),
      aliases: z.array(z.string()),
      folder: z.string(),
      addresses: z.string(),
      problems: z.array(problemSchema),
    }),
  }),
};
