/** A story in a sentence or two of plain words, made of its figures. */
import type { Article, Comparison } from '../engine/comparison.ts';
import { familyGroups } from './common.ts';
import { filterId, isShared } from './matrix.ts';
import { capital, count, date, list, numberWord } from './words.ts';

export interface Summary {
  /** "Five articles, drawing on two news agencies. They have 53 claims in common and " */
  text: string;
  /** "disagree on nine": leads to those claims; null where they do not. */
  disagree: string | null;
  disagreeHref: string;
  end: string;
  /** All of it, for descriptions. */
  plain: string;
}

export function summary(comparison: Comparison): Summary {
  const { articles, claims } = comparison;
  const shared = claims.filter(isShared);
  const differing = shared.filter(({ verdict }) => verdict === 'differs').length;
  const make = (text: string, disagree: string | null = null): Summary => {
    const end = disagree === null ? '' : '.';
    return {
      text,
      disagree,
      disagreeHref: `#${filterId('differs')}`,
      end,
      plain: text + (disagree ?? '') + end,
    };
  };
  if (articles.length === 1) return make('One article, so there is nothing to compare it with yet.');
  const opening = `${capital(count(articles.length, 'article'))}${origins(comparison)}.`;
  if (shared.length === 0) return make(`${opening} They have no claim in common.`);
  const common = `${opening} They have ${count(shared.length, 'claim')} in common`;
  if (differing === 0) return make(`${common}; no disagreement was found.`);
  if (shared.length === 1) return make(`${common} and `, 'disagree on it');
  return make(`${common} and `, `disagree on ${numberWord(differing)}`);
}

function origins(comparison: Comparison): string {
  const groups = familyGroups(comparison).filter(({ id }) => id !== null);
  const agencies = new Set(groups.map(({ agency }) => agency).filter((agency) => agency !== null));
  const alone = comparison.articles.length - groups.reduce((sum, { articles }) => sum + articles.length, 0);
  if (agencies.size > 0 && alone === 0)
    return `, drawing on ${count(agencies.size, 'news agency', 'news agencies')}`;
  if (agencies.size > 0) return `, some drawing on ${count(agencies.size, 'news agency', 'news agencies')}`;
  return groups.length > 0 ? ', some sharing their wording' : '';
}

/** What the articles draw on, and how many state their outlet and date: whole sentences. */
export function provenance(comparison: Comparison): string[] {
  const { articles } = comparison;
  const agencies = familyGroups(comparison).filter((group) => group.agency !== null);
  const sentences: string[] = [];
  if (agencies.length > 0) {
    const parts = agencies.map(
      ({ agency, articles: own }, index) =>
        `${numberWord(own.length)} ${index > 0 ? '' : own.length === 1 ? 'draws ' : 'draw '}on ${agency}`,
    );
    sentences.push(`${capital(list(parts))}.`);
  }
  sentences.push(stated(articles));
  return sentences;
}

function stated(articles: readonly Article[]): string {
  const outlets = articles.filter(({ outlet }) => outlet !== null);
  const dated = articles.filter(({ published }) => published !== null);
  const [only] = outlets;
  const all = articles.length;
  if (all === 1) {
    if (outlets.length === dated.length)
      return outlets.length === 1 ? 'It states its outlet and date.' : 'It states neither outlet nor date.';
    return outlets.length === 1 ? 'It states its outlet, but no date.' : 'It states its date, but no outlet.';
  }
  if (outlets.length === all && dated.length === all) return 'All state their outlet and date.';
  if (outlets.length === 0 && dated.length === 0) return 'None states its outlet or date.';
  if (outlets.length === 1 && dated.length === 1 && only?.published)
    return `Only one states its outlet and date: ${only.outlet}, ${date(only.published)}.`;
  return `${capital(how(outlets.length, all, 'outlet'))}; ${how(dated.length, all, 'date')}.`;
}

/** how(2, 5, 'date') → "two state their date". */
function how(found: number, all: number, what: string): string {
  if (found === 0) return `none states its ${what}`;
  if (found === 1) return `one states its ${what}`;
  return `${found < all ? numberWord(found) : all === 2 ? 'both' : 'all'} state their ${what}`;
}
