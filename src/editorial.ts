/** Articles, an editor's decisions and the addresses kept → the comparison as it is published. Pure. */
import { compare, type StoryHead } from './engine/compare.ts';
import type { Article, Claim, Comparison, Former } from './engine/comparison.ts';
import { chosenOf, type Chosen, type Decisions } from './engine/claims/decisions.ts';
import { findWords } from './engine/article/locate.ts';
import { assignAddresses, type Addressed, type Lock } from './permalinks.ts';
import type { Problem } from './problems.ts';
import type { ClaimDecision } from './story-file.ts';

export interface StoryDecisions {
  /** story.yaml, as people write its path. */
  file: string;
  /** Ids of articles in the editor's order; empty where none is stated. */
  order: string[];
  /** Article id → the family an editor states. */
  families: Record<string, string>;
  claims: ClaimDecision[];
}

export interface Published {
  comparison: Comparison;
  lock: Lock;
  /** Lines the lock has gained; 0: it is up to date. */
  added: number;
  /** Decisions that match nothing, or too much. */
  problems: Problem[];
}

/** Claims named in a message, at most. */
const NAMED = 3;

/** Compares the articles, under their lasting addresses and as the editor decided. */
export function publishStory(
  articles: readonly Article[],
  head: StoryHead,
  { decisions, lock }: { decisions: StoryDecisions | null; lock: Lock },
): Published {
  const base: Decisions = {
    order: decisions?.order ?? [],
    families: new Map(Object.entries(decisions?.families ?? {})),
  };
  let addressed = assignAddresses(lock, compare(articles, head, base));
  const problems = new Map<string, Problem>();
  const file = decisions?.file ?? '';
  const claims = decisions?.claims ?? [];
  const grouping = regroup(addressed, claims, (problem) => problems.set(problem.message, problem), file);
  if (grouping.together.length > 0 || grouping.apart.length > 0)
    addressed = assignAddresses(
      lock,
      compare(articles, head, { ...base, ...grouping }),
      addressed.lock.claims,
    );
  const comparison = applyClaims(
    addressed,
    claims,
    grouping.notes,
    (problem) => problems.set(problem.message, problem),
    file,
  );
  const edited = storyNotes(comparison, addressed.comparison, base);
  return {
    comparison: edited.length > 0 ? { ...comparison, story: { ...comparison.story, edited } } : comparison,
    lock: addressed.lock,
    added: addressed.added,
    problems: [...problems.values()],
  };
}

type Report = (problem: Problem) => void;

interface Grouping {
  together: Chosen[][];
  apart: Chosen[][];
  /** What was decided, with the accounts it was decided of. */
  notes: { chosen: Chosen[]; note: string }[];
}

/** Says of which accounts an editor decided that they are one claim, or a claim of their own. */
function regroup(
  { comparison, claims }: Addressed,
  decisions: readonly ClaimDecision[],
  report: Report,
  file: string,
): Grouping {
  const found: Grouping = { together: [], apart: [], notes: [] };
  const raw = (claim: Claim): Claim => claims.get(claim.id) ?? claim;
  for (const { match, together = [], apart = [] } of decisions) {
    if (together.length === 0 && apart.length === 0) continue;
    const claim = findClaim(comparison, match, report, file);
    if (!claim) continue;
    const others = together.flatMap((words) => findClaim(comparison, words, report, file) ?? []);
    if (others.some((other) => other !== claim)) {
      const chosen = [claim, ...others].flatMap((one) => chosenOf(raw(one)));
      found.together.push(chosen);
      found.notes.push({ chosen, note: 'An editor put these accounts together.' });
    }
    const out = apart.flatMap((words) => {
      const accounts = claim.accounts.filter((account) => isMeant(comparison, account, words));
      if (accounts.length === 0)
        report(
          stale(
            file,
            `apart: “${words}” is in no account of the claim “${claim.id}”`,
            'Give words of the account, or the article’s id.',
          ),
        );
      return accounts.map((account) => claim.accounts.indexOf(account));
    });
    if (out.length === 0) continue;
    const chosen = chosenOf(
      raw(claim),
      raw(claim).accounts.filter((_, i) => out.includes(i)),
    );
    found.apart.push(chosen);
    found.notes.push({ chosen, note: `An editor set this apart from “${claim.label}”.` });
  }
  return found;
}

function isMeant(comparison: Comparison, account: Claim['accounts'][number], words: string): boolean {
  if (account.article === words) return true;
  const article = comparison.articles.find(({ id }) => id === account.article);
  if (article?.file === words) return true;
  const sentence = article?.sentences.find(({ id }) => id === account.sentence);
  return (
    findWords(account.text, words).length > 0 ||
    (sentence !== undefined && findWords(sentence.text, words).length > 0)
  );
}

/** The one claim an editor means: by its id, by an id it had, or by words of an account. Reports none or several. */
function findClaim(comparison: Comparison, match: string, report: Report, file: string): Claim | null {
  const { claims, former = [] } = comparison;
  const own = claims.find(({ id }) => id === match);
  if (own) return own;
  const old = former.find(({ kind, id }) => kind === 'claim' && id === match);
  const successors = claims.filter(({ id }) => old?.to.includes(id));
  if (successors.length === 1) return successors[0] as Claim;
  const inText = claims.filter(({ accounts }) =>
    accounts.some(({ text }) => findWords(text, match).length > 0),
  );
  const found =
    inText.length > 0
      ? inText
      : claims.filter(({ accounts }) => accounts.some((account) => isMeant(comparison, account, match)));
  if (found.length === 1) return found[0] as Claim;
  const ids = (successors.length > 0 ? successors : found).map(({ id }) => id);
  report(
    ids.length === 0
      ? stale(
          file,
          `“${match}” is no claim’s id and in no account`,
          'Copy the id from the claim’s address or words from an article, or delete the entry.',
        )
      : stale(
          file,
          `“${match}” matches ${ids.length} claims`,
          `Use the id of one: ${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ', …' : ''}.`,
        ),
  );
  return null;
}

const stale = (file: string, what: string, remedy: string): Problem => ({
  severity: 'warning',
  file,
  message: `claims: ${what}, so it has no effect`,
  remedy,
});

/** Labels and leaves out claims as decided, and says so. */
function applyClaims(
  { comparison, claims }: Addressed,
  decisions: readonly ClaimDecision[],
  grouped: Grouping['notes'],
  report: Report,
  file: string,
): Comparison {
  const labels = new Map<string, string>();
  const hidden = new Set<string>();
  for (const { match, label, hide, together, apart } of decisions) {
    const claim = findClaim(comparison, match, report, file);
    if (!claim) continue;
    if (label !== undefined) labels.set(claim.id, label);
    if (hide) hidden.add(claim.id);
    if (label === undefined && !hide && !together && !apart)
      report(
        stale(
          file,
          `the entry for “${match}” decides nothing`,
          'Give it label, hide, together or apart, or delete it.',
        ),
      );
  }
  const notes = notesOf(claims, grouped);
  if (labels.size === 0 && hidden.size === 0 && notes.size === 0) return comparison;
  const former = [
    ...(comparison.former ?? []).filter(({ kind, id }) => kind !== 'claim' || !hidden.has(id)),
    ...[...hidden].map((id): Former => ({
      kind: 'claim',
      id,
      to: [],
      hidden: true,
      title: '',
      accounts: [],
    })),
  ];
  return {
    ...comparison,
    claims: comparison.claims.flatMap((claim) => {
      if (hidden.has(claim.id)) return [];
      const label = labels.get(claim.id);
      const edited = [
        ...(label === undefined ? [] : ['The label was written by an editor.']),
        ...(notes.get(claim.id) ?? []),
      ];
      return [edited.length > 0 ? { ...claim, label: label ?? claim.label, edited } : claim];
    }),
    ...(former.length > 0 ? { former } : {}),
  };
}

/** Claim id → what was decided about how its accounts are grouped: of the claim that has most of them. */
function notesOf(claims: Addressed['claims'], grouped: Grouping['notes']): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  const key = ({ article, sentence, start, end }: Omit<Chosen, 'kind'>): string =>
    `${article} ${sentence} ${start} ${end}`;
  for (const { chosen, note } of grouped) {
    const places = new Set(chosen.map(key));
    const [best] = [...claims]
      .map(([id, { accounts }]) => ({
        id,
        size: accounts.length,
        held: accounts.filter((one) => places.has(key(one))).length,
      }))
      .filter(({ held }) => held > 0)
      .sort((a, b) => b.held - a.held || a.size - b.size);
    if (best) notes.set(best.id, [...(notes.get(best.id) ?? []), note]);
  }
  return notes;
}

function storyNotes(
  comparison: Comparison,
  before: Comparison,
  { order = [], families }: Decisions,
): string[] {
  const left = before.claims.length - comparison.claims.length;
  return [
    ...(order.length > 0 ? ['The articles stand in an editor’s order.'] : []),
    ...(families && families.size > 0
      ? ['Which articles draw on one origin was stated in part by an editor.']
      : []),
    ...(left > 0 ? [`An editor left out ${left === 1 ? 'one claim' : `${left} claims`}.`] : []),
  ];
}
