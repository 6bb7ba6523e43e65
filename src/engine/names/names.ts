/** The names of a story, and the spellings that are one name. */
import type { Spelling } from '../comparison.ts';
import type { Name } from '../facts.ts';
import type { Tokenized } from './capitals.ts';
import { findMentions } from './mentions.ts';
import { nameMentions } from './name-keys.ts';
import { spellingGroups } from './spellings.ts';

export { sameRoot } from '../words/sound.ts';

/**
 * The names in every sentence of a story.
 * @param articles article → sentences with their tokens.
 * @returns article → sentence → mentions, in order. Mentions with one key are one name across the whole story;
 *   keys are lower case ("ana petrova") and do not depend on the order of the articles. Never throws.
 */
export function findNames(articles: readonly (readonly Tokenized[])[]): Name[][][] {
  const mentions = findMentions(articles);
  const names = nameMentions(mentions);
  return articles.map((sentences, a) => {
    const result = sentences.map((): Name[] => []);
    for (const [at, mention] of mentions[a]!.entries()) result[mention.sentence]!.push(names[a]![at]!);
    return result;
  });
}

/**
 * Names and ordinary words that the articles of a story spell in more than one way ("Tymoshchuk", "Timoshchuk"; "defence", "defense").
 * @param names what findNames() returned for `articles`.
 * @param articleIds one id an article, in the same order.
 * @returns groups of two or more forms, each form with the ids of the articles that use it, in alphabetical order.
 */
export function spellingsOf(
  names: readonly (readonly (readonly Name[])[])[],
  articleIds: readonly string[],
  articles: readonly (readonly Tokenized[])[],
): Spelling[] {
  return spellingGroups(names, articleIds, articles);
}
