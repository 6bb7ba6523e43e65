/** The content collection: the folders of the stories. Their articles are read and compared where pages need them. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { storyLoader } from './loader.ts';

export const collections = {
  stories: defineCollection({
    loader: storyLoader(),
    schema: z.object({
      folder: z.string(),
      digest: z.string().describe('changes with anything in the folder'),
    }),
  }),
};
