/** The generated accuracy figures, if there are any in the form this page can show. */
import { z } from 'zod';

/** A figure stays on one line: "400 000", "92 %". */
const words = z.string().transform((text) => text.replace(/(?<=\p{N}) (?=[\p{N}%])/gu, '\u00a0'));
const schema = z.object({
  intro: words,
  rows: z.array(z.object({ what: words, result: words, on: words })).min(1),
});
export type Accuracy = z.infer<typeof schema>;

/** Null where no figures were generated; throws on figures of another form, rather than hide them. */
export const accuracy = (data: unknown): Accuracy | null => (data === undefined ? null : schema.parse(data));
