/** Which stories belong to which part of a build that is made in parts, and which of them are drawn. */
import { createHash } from 'node:crypto';

/** Stands in the folder of every shard, and in no other. */
export const SHARD = 'shard.json';

/** Environment variable with the part that Astro draws; without it, all. */
export const SHARD_VARIABLE = 'BUILD_SHARD';

/** Environment variable with the ids, as JSON, of the stories whose own pages are drawn; without it, all. */
export const DRAWN_VARIABLE = 'BUILD_STORIES';

export interface Shard {
  /** From 1 to `of`. */
  part: number;
  of: number;
}

/** "3/8" → part 3 of 8. @throws where it is no such thing. */
export function parseShard(text: string): Shard {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (!(shard.part >= 1 && shard.part <= shard.of))
    throw new Error(`--shard ${text}: name a part and how many there are, such as 3/8.`);
  return shard;
}

/** A story stays in its part when others come and go. */
export const isIn = ({ part, of }: Shard, story: string): boolean =>
  createHash('sha256').update(story).digest().readUInt32BE(0) % of === part - 1;
