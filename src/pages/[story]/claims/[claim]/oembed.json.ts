import { claimFile, claimPaths } from '../../../../endpoints.ts';
import { oembed } from '../../../../share/embed.ts';

export const getStaticPaths = claimPaths;
export const GET = claimFile(
  'application/json',
  (comparison, claim, address) => `${JSON.stringify(oembed(comparison, claim, address, null), null, 1)}\n`,
);
