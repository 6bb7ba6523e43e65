/** The page's own description of itself in JSON-LD: the node about the article, and safe readers for its fields. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonNode = { [key: string]: Json };

/** Nodes looked at in one page, and levels of nesting: beyond these a description describes nothing. */
const MAX_NODES = 5000;
const MAX_LEVELS = 12;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review)$/;

/** All JSON-LD nodes of the page, by document order; graphs, lists and nested entities are opened up. Never throws. */
export function jsonLdNodes(document: Document): JsonNode[] {
  const nodes: JsonNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const stack: [Json, number][] = [[parse(script.textContent), 0]];
    while (stack.length > 0 && nodes.length < MAX_NODES) {
      const [value, level] = stack.shift()!;
      if (value === null || typeof value !== 'object' || level > MAX_LEVELS) continue;
      if (Array.isArray(value)) {
        stack.unshift(...value.slice(0, MAX_NODES).map((item): [Json, number] => [item, level + 1]));
        continue;
      }
      if (value['@type'] || value['@id']) nodes.push(value);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'liveBlogUpdate',
        'itemListElement',
        'item',
        'hasPart',
      ]) {
        if (value[key]) stack.push([value[key], level + 1]);
      }
    }
  }
  return nodes;
}

/** The types of a node, without their namespace. */
export function typesOf(node: JsonNode): string[] {
  return list(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

/** Of several articles described, the one this page is about: named as the main entity, else the richest, else the first. */
export function articleNode(nodes: readonly JsonNode[]): JsonNode | null {
  let best: JsonNode | null = null;
  let most = 0;
  for (const node of nodes) {
    const types = typesOf(node);
    if (
      !types.some((type) => ARTICLE.test(type)) ||
      !(node['headline'] ?? node['name'] ?? node['articleBody'])
    )
      continue;
    const score =
      1 +
      ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage', 'publisher'].filter(
        (key) => node[key],
      ).length -
      (types.includes('Review') ? 3 : 0);
    if (score > most) [best, most] = [node, score];
  }
  return best;
}

/** A field as texts: strings as they are, entities by their name, references (`@id`) looked up among all nodes. */
export function texts(value: Json | undefined, nodes: readonly JsonNode[], level = 0): string[] {
  if (level > 3) return [];
  return list(value).flatMap((item): string[] => {
    if (typeof item === 'string') return item.trim() ? [item] : [];
    if (typeof item === 'number') return [String(item)];
    const node = resolve(item, nodes);
    if (!node) return [];
    const name = node['name'] ?? node['@value'] ?? node['headline'];
    if (name) return texts(name, nodes, level + 1);
    const parts = [node['givenName'], node['familyName']].filter((part) => typeof part === 'string');
    return parts.length > 0 ? [parts.join(' ')] : [];
  });
}

/** The node meant: itself, or the one elsewhere on the page with its `@id`. */
export function resolve(value: Json | undefined, nodes: readonly JsonNode[]): JsonNode | null {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  const id = value['@id'];
  if (typeof id !== 'string' || value['name']) return value;
  return nodes.find((node) => node['@id'] === id && node['name']) ?? value;
}

export function list(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

// Published JSON-LD is often not quite JSON: comments around it, raw line breaks in strings, commas too many, HTML escapes.
function parse(source: string): Json {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/[\u0000-\u001f\u2028\u2029]/g, ' ')
    .trim()
    .replace(/;$/, '');
  const repairs: ((broken: string) => string)[] = [
    (broken) => broken,
    (broken) => broken.replace(/,(\s*[}\]])/g, '$1'),
    (broken) => broken.replace(/\\(?!["\\/bfnrtu])/g, '\\\\').replace(/,(\s*[}\]])/g, '$1'),
    (broken) => broken.replace(/&quot;/g, '"').replace(/&amp;/g, '&'),
    (broken) => `[${broken.replace(/\}\s*\{/g, '},{')}]`,
  ];
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(text)) as Json;
    } catch {
      // The next repair may do.
    }
  }
  return null;
}
