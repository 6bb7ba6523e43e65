import { picturesWanted } from '../../../../card-file.ts';
import { claimFile, claimPaths } from '../../../../endpoints.ts';
import { CARD } from '../../../../share/card.ts';
import { oembed } from '../../../../share/embed.ts';
import { claimPicture } from '../../../../share/head.ts';

export const getStaticPaths = claimPaths;
export const GET = claimFile('application/json', (comparison, claim, address) => {
  const picture = picturesWanted() ? claimPicture(comparison, claim) : null;
  const thumbnail = picture && { url: address(picture.url), ...CARD };
  return `${JSON.stringify(oembed(comparison, claim, address, thumbnail), null, 1)}\n`;
});
