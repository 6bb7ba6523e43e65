/** What a build has made, in a few lines. */
import type { Problem } from '../../src/problems.ts';
import type { BuiltStory } from './pages.ts';
import type { Made, Plan } from './plan.ts';

/** Stories named in a message, at most. */
const NAMED = 3;
const number = new Intl.NumberFormat('en');
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

export function summary(
  stories: readonly BuiltStory[],
  problems: readonly Problem[],
  { drawn, of, plan, seconds }: Made & { plan: Plan; seconds: number },
): string {
  const claims = stories.flatMap(({ outline }) => outline.claims);
  const articles = stories.reduce((sum, { outline }) => sum + outline.articles.length, 0);
  const differ = claims.filter(({ verdict }) => verdict === 'differs').length;
  const shared = claims.filter(({ verdict }) => verdict !== 'single').length;
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const loose = stories.filter(({ loose: lines }) => lines > 0).map(({ id }) => id);
  return [
    `${plural(stories.length, 'story', 'stories')}, ${plural(articles, 'article')}, ${plural(claims.length, 'claim')}: ${number.format(shared)} told by several articles, ${plural(differ, 'disagreement')}.`,
    `${plural(count('error'), 'error')} and ${plural(count('warning'), 'warning')} in the content${problems.length > 0 ? ', listed above' : ''}.`,
    ...(loose.length > 0
      ? [
          `Some addresses of ${plural(loose.length, 'story', 'stories')} (${loose.slice(0, NAMED).join(', ')}${loose.length > NAMED ? ', …' : ''}) are not kept yet and may change with the next article: run \`npm run permalinks\` and commit what it writes.`,
        ]
      : []),
    plan.shard
      ? `Part ${plan.shard.part} of ${plan.shard.of} has ${plural(of, 'story', 'stories')}, ${drawn === of ? '' : `${number.format(drawn)} of them `}made in ${seconds.toFixed(1)} s${plan.outDir ? `, and is in ${plan.shown}` : ''}.`
      : `${drawn === of ? 'All pages' : drawn === 0 ? 'No story changed; the pages of the site' : `Pages of ${plural(drawn, 'story', 'stories')} that changed`} were made in ${seconds.toFixed(1)} s. The site is in ${plan.shown}.`,
  ].join('\n');
}
