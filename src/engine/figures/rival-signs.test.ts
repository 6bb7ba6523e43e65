import { describe, expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { linkFacts } from '../align/fact-links.ts';
import { scopeFinder } from './figure-scope.ts';
import { candidatePairs, quantityNodes } from '../claims/quantity-claims.ts';
import { rivalSigns } from './quantity-likeness.ts';
import type { RivalSign } from './rival-signs.ts';
import { readTerms } from '../align/story-terms.ts';

/** The signs of every two figures at odds, each way round. */
function signs(...texts: string[]): [Record<RivalSign, number>, Record<RivalSign, number>][] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const nodes = quantityNodes(context);
  const scopes = scopeFinder(context);
  return candidatePairs(context, nodes).flatMap(([l, r]) => {
    const found = rivalSigns(context, nodes[l]!, nodes[r]!, scopes);
    return found ? [[found, rivalSigns(context, nodes[r]!, nodes[l]!, scopes)!]] : [];
  });
}

const DERAILED =
  'A coal train derailed near Hadley on Thursday, spilling 2,100 tonnes of coal. The driver, Ann Lee, 44, was hurt.';
const SPILLED =
  'Some 1,400 tonnes of coal were spilled when a train derailed near Hadley. Ann Lee, 46, drove the train.';

describe('signs of rival figures', () => {
  test('are the same either way round', () => {
    const found = signs(DERAILED, SPILLED);
    expect(found.map(([there]) => there)).toEqual(found.map(([, back]) => back));
  });

  test('tell the age of one person', () => {
    expect(signs(DERAILED, SPILLED).map(([{ age, person }]) => [age, person])).toContainEqual([1, 1]);
  });

  test('count doublings from one figure to the other', () => {
    const [pair] = signs(
      'The fire in Hadley destroyed 100 homes on Monday.',
      'On Monday 800 homes in Hadley were destroyed by the fire.',
    );
    expect(pair?.[0].ratio).toBeCloseTo(3);
  });

  test('are of numbers only', () => {
    for (const [there] of signs(DERAILED, SPILLED))
      for (const value of Object.values(there)) expect(Number.isFinite(value)).toBe(true);
  });
});
