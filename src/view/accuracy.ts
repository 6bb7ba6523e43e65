/** The generated accuracy figures, if there are any in the form this page can show. */
import { z } from 'zod';

const schema = z.object({
  intro: z.string(),
  rows: z.array(z.object({ what: z.string(), result: z.string(), on: z.string() })).min(1),
});
export type Accuracy = z.infer<typeof schema>;

/** Null where no figures were generated; throws on figures of another form, rather than hide them. */
export const accuracy = (data: unknown): Accuracy | null => (data === undefined ? null : schema.parse(data));
