import type { APIRoute } from 'astro';
import { z } from 'zod';
import { comparisonSchema } from '../engine/comparison.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(comparisonSchema), null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
