import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../../../card-file.ts';
import { claimPaths } from '../../../../endpoints.ts';
import type { Claim, Comparison } from '../../../../engine/comparison.ts';
import { claimCard } from '../../../../share/card.ts';
import { isShared } from '../../../../share/excerpts.ts';

/** Claims of one article have no rival wordings to show. */
export const getStaticPaths = async () =>
  picturesWanted() ? (await claimPaths()).filter(({ props }) => isShared(props.claim)) : [];
export const GET: APIRoute<{ comparison: Comparison; claim: Claim }> = ({ props }) =>
  cardResponse(claimCard(props.comparison, props.claim));
