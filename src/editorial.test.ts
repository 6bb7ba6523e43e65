import { describe, expect, test } from 'vitest';
import { publishStory, type StoryDecisions } from './editorial.ts';
import { readArticle } from './engine/article/article.ts';
import type { Claim } from './engine/comparison.ts';
import { comparisonSchema } from './engine/comparison.ts';
import { emptyLock } from './permalinks.ts';
import { readStoryFile, type ClaimDecision } from './story-file.ts';

const STORY = { id: 'ferry', title: 'The ferry', summary: null };
const FILES = {
  'courier.txt': `The ferry Marigold ran aground off Skell on Tuesday evening with 250 people on board.

“The rocks were not on the chart,” said the captain. Divers will look at the hull today. Nobody slept in the village, where blankets and soup were handed out in the school until the small hours.`,
  'gazette.txt': `The ferry Marigold ran aground off Skell on Tuesday evening with 240 people on board, officials said.

Someone should inspect what lies under water, an engineer urged. Fishing boats came first. Their crews threw ropes, shone lamps and counted heads, as their fathers had done in every winter they could recall.`,
  'post.txt': `The ferry Marigold ran aground off Skell on Tuesday evening with 240 people on board, the coastguard said.

The ship was built in 1998. Insurers have opened an inquiry into who stood on the bridge, which orders were given, and why no alarm rang before noon.`,
};
const articles = Object.entries(FILES).map(([file, text]) => readArticle({ file, text }));
const NONE: StoryDecisions = { file: 'story.yaml', order: [], families: {}, claims: [] };
const publish = (decisions: Partial<StoryDecisions> = {}, lock = emptyLock()) =>
  publishStory(articles, STORY, { decisions: { ...NONE, ...decisions }, lock });
const decide = (...claims: ClaimDecision[]) => publish({ claims });
const claimWith = (claims: readonly Claim[], words: string): Claim | undefined =>
  claims.find(({ accounts }) => accounts.some(({ text }) => text.includes(words)));
const plain = publish();

test('without decisions nothing is said to be edited', () => {
  expect(JSON.stringify(plain.comparison)).not.toContain('edited');
  expect(plain.problems).toEqual([]);
});

describe('a claim', () => {
  const own = claimWith(plain.comparison.claims, 'built in 1998')!;

  test('gets the label an editor wrote, and says so', () => {
    const { comparison, problems } = decide({ match: 'built in 1998', label: 'When it was built' });
    expect(comparison.claims.find(({ id }) => id === own.id)).toEqual({
      ...own,
      label: 'When it was built',
      edited: ['The label was written by an editor.'],
    });
    expect(problems).toEqual([]);
  });

  test('that is left out leaves its address, and readers are told', () => {
    const { comparison } = decide({ match: own.id, hide: true });
    expect(comparison.claims.map(({ id }) => id)).not.toContain(own.id);
    expect(comparison.former).toMatchObject([{ kind: 'claim', id: own.id, hidden: true }]);
    expect(comparison.story.edited).toEqual(['An editor left out one claim.']);
  });

  test('that is left out has its address again when it is brought back', () => {
    const { lock } = decide({ match: own.id, hide: true });
    expect(publish({}, lock).comparison).toEqual(plain.comparison);
  });

  test.each([
    ['nothing', 'pirates', '“pirates” is no claim’s id and in no account'],
    ['several claims', 'the', /“the” matches \d claims/],
  ])('matched by words that fit %s is reported', (_, match, message) => {
    const { problems, comparison } = decide({ match, hide: true });
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    expect(comparison).toEqual(plain.comparison);
  });

  test('matched for nothing is reported', () => {
    expect(decide({ match: own.id }).problems[0]?.message).toContain('decides nothing');
  });
});

describe('together', () => {
  const divers = claimWith(plain.comparison.claims, 'Divers')!;
  const engineer = claimWith(plain.comparison.claims, 'Someone')!;
  const decision = { match: 'Divers will look', together: ['Someone should inspect'] };
  const joined = decide(decision);
  const one = claimWith(joined.comparison.claims, 'Divers')!;

  test('the engine finds two claims', () => {
    expect(divers.id).not.toBe(engineer.id);
  });

  test('makes one claim of both, judges it, and says that an editor did', () => {
    expect(one.accounts.map(({ article }) => article)).toEqual(['courier', 'gazette']);
    expect(one.verdict).not.toBe('single');
    expect(one.edited).toEqual(['An editor put these accounts together.']);
    expect(joined.problems).toEqual([]);
    expect(() => comparisonSchema.parse(joined.comparison)).not.toThrow();
  });

  test('leads from the addresses of both to it', () => {
    const { lock } = plain;
    const { comparison } = publish({ claims: [decision] }, lock);
    const now = claimWith(comparison.claims, 'Divers')!;
    expect([divers.id, engineer.id]).toContain(now.id);
    const other = [divers.id, engineer.id].find((id) => id !== now.id)!;
    expect(comparison.former?.find(({ id }) => id === other)?.to).toEqual([now.id]);
  });

  test('goes on to hold once its addresses are kept, and ids serve as well as words', () => {
    const kept = publish({ claims: [decision] }, plain.lock);
    const again = publish({ claims: [{ match: divers.id, together: [engineer.id] }] }, kept.lock);
    expect(again.problems).toEqual([]);
    expect(again.added).toBe(0);
    expect(again.comparison).toEqual(kept.comparison);
  });
});

describe('apart', () => {
  const board = plain.comparison.claims.find(
    ({ kind, accounts }) => kind === 'quantity' && accounts.length > 2,
  )!;
  const parted = decide({ match: board.id, apart: ['courier'] });

  test('makes a claim of its own of the accounts named, and says from what it was taken', () => {
    const own = parted.comparison.claims.find(({ edited }) => edited);
    expect(own?.accounts.map(({ article }) => article)).toEqual(['courier']);
    expect(own?.edited).toEqual([`An editor set this apart from “${board.label}”.`]);
  });

  test('the others are judged without them', () => {
    expect(board.verdict).toBe('differs');
    const rest = parted.comparison.claims.find(({ id }) => id === board.id);
    expect(rest).toMatchObject({ verdict: 'same', silent: ['courier'] });
  });
});

describe('a story', () => {
  test('follows the editor’s order, in its articles and in the accounts of each claim', () => {
    const { comparison } = publish({ order: ['post', 'courier'] });
    expect(comparison.articles.map(({ id }) => id)).toEqual(['post', 'courier', 'gazette']);
    const board = comparison.claims.find(
      ({ accounts }) => new Set(accounts.map(({ article }) => article)).size === 3,
    );
    expect(board?.accounts.map(({ article }) => article)).toEqual(['post', 'courier', 'gazette']);
    expect(comparison.story.edited).toEqual(['The articles stand in an editor’s order.']);
  });

  test('counts articles of one stated family as one origin', () => {
    const family = 'Skell Agency';
    const { comparison } = publish({ families: { post: family, gazette: family, courier: family } });
    expect(comparison.families).toEqual([
      {
        id: 'skell-agency',
        agency: family,
        articles: ['post', 'gazette', 'courier'],
        because: 'An editor says that these articles draw on Skell Agency.',
      },
    ]);
    expect(new Set(comparison.claims.map(({ origins }) => origins))).toEqual(new Set([1]));
  });
});

describe('story.yaml', () => {
  const read = (text: string) => readStoryFile(text, 'story.yaml', ['a.txt']);

  test('takes one name or a list', () => {
    expect(read('claims:\n  - match: x\n    together: y\n').data.claims).toEqual([
      { match: 'x', together: ['y'] },
    ]);
  });

  test('says what an unknown key was probably meant to be, and where it stands', () => {
    expect(read('claims:\n  - match: x\n    lable: y\n').problems).toMatchObject([
      {
        severity: 'warning',
        line: 3,
        message: '"lable" is no key known here, so it has no effect',
        remedy: 'Did you mean "label"?',
      },
    ]);
  });

  test('stops where a decision can’t be meant', () => {
    expect(read('claims:\n  - match: x\n    hide: maybe\n').problems).toMatchObject([
      { stops: true, line: 3, message: '"claims › 0 › hide" must be true, or left out' },
    ]);
  });
});

test('text is set aside and brought back by its words, however quoted and spaced', () => {
  const text =
    'The ferry  is “free”. Tugs came from three harbours.\n\nSubscribe to our newsletter for more.';
  const article = readArticle({
    file: 'a.txt',
    text,
    stated: { setAside: ['the ferry is "free"'], bringBack: ['Subscribe to our newsletter'] },
  });
  expect(article.sentences.map((sentence) => sentence.text)).toEqual([
    'Tugs came from three harbours.',
    'Subscribe to our newsletter for more.',
  ]);
  expect(article.setAside).toMatchObject([{ reason: 'editor', text: 'The ferry  is “free”.' }]);
});
