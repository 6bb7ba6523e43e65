/** Why the engine says what it says about a sentence: what it found in it, what it compared it with, by which rule. */
import { scopeFinder } from './figures/figure-scope.ts';
import { factExplainer, type ExplainedFact } from './explain-facts.ts';
import { areFactsLinked, linkFacts } from './align/fact-links.ts';
import { readTerms } from './align/story-terms.ts';
import { linkExplainer, CLAIM_SIMILARITY, alignArticles, type ExplainedLink } from './align/align.ts';
import { findClaims } from './claims/claims.ts';
import { findFacts } from './compare.ts';
import type { Article } from './comparison.ts';
import { makeContext, overlap, type Place, type StoryContext } from './context.ts';
import type { Draft, DraftAccount } from './claims/drafts.ts';
import type { SentenceFacts } from './facts.ts';
import { partingOf } from './align/gaps.ts';
import { labelsOf } from './labels/labels.ts';
import { comparable, compareQuantities, sameCounted } from './quantities/quantities.ts';
import { quantityNodes } from './claims/quantity-claims.ts';
import { likeness, rivalSigns } from './figures/quantity-likeness.ts';
import { swapFinder } from './figures/figure-swaps.ts';
import type { QuantityNode } from './figures/rival-signs.ts';
import { compareQuotations } from './quotes/quotations.ts';
import { rivalEvidence } from './figures/rivals.ts';
import { leastLikely } from './claims/statement-claims.ts';

/** Sentences explained at most: more words narrow them down. */
const MOST_SENTENCES = 12;
/** Other accounts a claim's account is set against at most. */
const MOST_ACCOUNTS = 6;
/** Measures that move the logit by less than this are left out. */
const LEAST_PART = 0.05;
/** Characters of a sentence shown where it is only mentioned. */
const SHORT = 90;

/**
 * Explains what the engine makes of the sentences that hold all of some words, in plain text.
 *
 * @param articles those of one story, in any order.
 * @param words looked for as one run of characters, whatever their case and spacing.
 * @returns for each sentence the facts in it with their fields, the sentences it was likened to with what each measure
 *   adds, and the claims it is in with verdict, reason, and how its account stands to the others. Never throws.
 */
export function explain(articles: readonly Article[], words: string): string {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const facts = findFacts(ordered);
  const wanted = plain(words);
  const places = facts.flatMap(({ sentences }, article) =>
    sentences.flatMap(({ text }, sentence) => (plain(text).includes(wanted) ? [{ article, sentence }] : [])),
  );
  if (wanted === '' || places.length === 0)
    return `No sentence holds “${words}”. Give a few words as they stand in one sentence.\n`;
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const linksOf = linkExplainer(facts, terms);
  const factsOf = factExplainer(facts, terms);
  const drafts = findClaims(context);
  const nodes = quantityNodes(context);
  const lines: string[] = [];
  for (const place of places.slice(0, MOST_SENTENCES)) {
    const sentence = context.sentence(place);
    lines.push(nameOf(context, place), `  ${sentence.text}`, '', '  Found in it');
    lines.push(...orNone(factLines(sentence), '    no figure, quotation or name').map(indent));
    const listed = (heading: string, found: string[]): void => {
      lines.push('', `  ${heading}`);
      if (sentence.skip) lines.push('    nothing: it says again what stood before in its article');
      else lines.push(...orNone(found, '    no sentence').map(indent));
    };
    listed(
      'Likened to',
      linksOf(place).flatMap((link) => linkLines(context, link)),
    );
    if (areFactsLinked(facts))
      listed(
        'May state a fact of',
        factsOf(place).flatMap((fact) => sharedFactLines(context, fact)),
      );
    lines.push('', '  Claims it is in');
    for (const draft of drafts)
      for (const account of draft.accounts)
        if (isAt(account, place)) lines.push(...claimLines(context, draft, account, nodes));
    lines.push('');
  }
  if (places.length > MOST_SENTENCES)
    lines.push(`… and ${places.length - MOST_SENTENCES} more sentences. More words narrow them down.`);
  return `${lines.join('\n').trimEnd()}\n`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const indent = (line: string): string => (line.startsWith('    ') ? line : `    ${line}`);
const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none]);
const isAt = (a: Place, b: Place): boolean => a.article === b.article && a.sentence === b.sentence;
const figure = (value: number): string => String(Math.round(value * 100) / 100);
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

function nameOf(context: StoryContext, { article, sentence }: Place): string {
  const { article: read, sentences } = context.articles[article]!;
  return `${read.id} ${sentences[sentence]!.id}`;
}

/** "key value" for each field that holds something. */
function fields(values: Record<string, string | number | null | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function factLines({ text, quantities, quotes, names }: SentenceFacts): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => `“${text.slice(start, end)}”`;
  return [
    ...quantities.map((q) => {
      const { dimension, amount, high, unit, bound, hedge, precision, of, change, iso } = q;
      return `figure    ${words(q)}: ${fields({ dimension, amount, 'up to': high, unit, bound, hedge, '±': precision, of, change, date: iso })}`;
    }),
    ...quotes.map((q) => {
      const { use, speaker, speakerName, via, utterance } = q;
      return `quotation ${words(q)}: ${fields({ use, speaker, 'full name': speakerName, via, utterance })}`;
    }),
    ...names.map((name) => `name      ${words(name)}: ${fields({ kind: name.kind, key: name.key })}`),
  ];
}

function linkLines(context: StoryContext, { other, similarity, measures }: ExplainedLink): string[] {
  const enough = areFactsLinked(context.articles) ? 'alike enough to be compared' : 'enough for one claim';
  const use = similarity >= CLAIM_SIMILARITY ? enough : 'shown side by side only';
  return [
    `${similarity.toFixed(2)} ${nameOf(context, other)}, ${use}: ${short(context.sentence(other).text)}`,
    `         ${similarity === 1 ? 'equal wording' : parts(measures.map(({ feature, ...rest }) => ({ name: feature, ...rest })))}`,
  ];
}

function sharedFactLines(
  context: StoryContext,
  { other, likelihood, linked, signs }: ExplainedFact,
): string[] {
  const enough =
    likelihood >= leastLikely(context) ? 'enough to begin a claim' : 'enough to join one that others begin';
  const use = linked ? enough : 'left out, since it is told of two names, or said by two persons';
  return [
    `${likelihood.toFixed(2)} ${nameOf(context, other)}, ${use}: ${short(context.sentence(other).text)}`,
    `         ${parts(signs.map(({ sign, ...rest }) => ({ name: sign, ...rest })))}`,
  ];
}

/** What moved a likelihood, and by how much. */
function parts(all: readonly { name: string; value: number; adds: number }[]): string {
  return all
    .filter(({ adds }) => Math.abs(adds) >= LEAST_PART)
    .map(({ name, value, adds }) => `${name} ${figure(value)} (${adds > 0 ? '+' : ''}${figure(adds)})`)
    .join(', ');
}

function claimLines(
  context: StoryContext,
  draft: Draft,
  own: DraftAccount,
  nodes: readonly QuantityNode[],
): string[] {
  const others = draft.accounts.filter((account) => account.article !== own.article);
  const words = (account: DraftAccount): string =>
    `“${short(context.sentence(account).text.slice(account.start, account.end))}”`;
  const [label = ''] = labelsOf(context, draft);
  return [
    `    ${draft.kind}, ${draft.verdict}: ${label}`,
    `      ${draft.why}`,
    `      its account: ${words(own)}${own.vaguer ? ', less exact than the others' : ''}`,
    ...others
      .slice(0, MOST_ACCOUNTS)
      .map(
        (other) =>
          `      and ${nameOf(context, other)} ${words(other)}: ${ruleOf(context, own, other, nodes)}`,
      ),
    ...(others.length > MOST_ACCOUNTS ? [`      … and ${others.length - MOST_ACCOUNTS} more`] : []),
  ];
}

/** What two accounts of a claim were judged by. */
function ruleOf(
  context: StoryContext,
  a: DraftAccount,
  b: DraftAccount,
  nodes: readonly QuantityNode[],
): string {
  const linked = context.similarity(a, b);
  if (a.vaguer || b.vaguer)
    return fields({ 'sentences alike': figure(linked), 'one gives': 'no figure or words' });
  if (a.quotation && b.quotation) {
    const { relation, containment, content, density } = compareQuotations(a.quotation, b.quotation);
    return fields({
      quotations: relation,
      'share of words found': figure(containment),
      'telling words': content,
      density: figure(density),
      'sentences alike': figure(linked),
    });
  }
  const find = (account: DraftAccount): QuantityNode | undefined =>
    nodes.find((node) => node.quantity === account.quantity);
  const [left, right] = [find(a), find(b)];
  if (!left || !right)
    return fields({
      'sentences alike': figure(linked),
      'words in common': figure(partingOf(context, a, b).common),
    });
  const relation = comparable(left.quantity, right.quantity)
    ? compareQuantities(left.quantity, right.quantity)
    : 'not comparable';
  const around = overlap(left.around, right.around);
  const counted = sameCounted(left.quantity, right.quantity);
  const oneRole = [...left.role].some((word) => right.role.has(word));
  const scopes = scopeFinder(context);
  const signs = rivalSigns(context, left, right, scopes);
  return fields({
    figures: relation,
    'words around alike': figure(around),
    'sentences alike': figure(linked),
    'counted thing': counted,
    'what is told of it': oneRole ? 'the same' : 'not shown to be the same',
    'one thing by': figure(likeness(context, left, right, swapFinder(context), scopes).weight),
    'evidence for rivals beyond what is needed': signs && figure(rivalEvidence(signs)),
  });
}
