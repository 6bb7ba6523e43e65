/** Addresses: of pages (what identifies an article) and of machines (which ones may be asked). */
import { BlockList, isIP, isIPv6 } from 'node:net';

// Parameters that say how a reader came, never which page it is.
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|ms|y|tt|tw|wbra|gbra|dc|ga|msclk)clid|fbclid|gclid|dclid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hs\w+tracking|oly_\w+_id|vero_\w+|wickedid|yclid|spm|ref|ref_?src|ref_?url|referr?er|source|src|cmp|cmpid|icid|ncid|ocid|smid|smtyp|sr_share|share|sh|mod|ns_\w+|at_\w+|xtor|traffic_source|sfnsn|s_kwcid|partner|soc_\w+|wt\.?mc\w*|guccounter|guce_\w+|amp|outputtype)$/i;

/**
 * An article's address as it may be published: absolute, without fragment and tracking parameters.
 * @param base the page's own address, for relative ones.
 * @returns null for anything that is not an http(s) address of a named site.
 */
export function cleanUrl(address: string | null | undefined, base?: string | null): string | null {
  const url = parse(address?.trim(), base ?? undefined);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  // Deleting the last parameter leaves a bare "?".
  return url.href.replace(/\?$/, '');
}

/** What two addresses of one page share: without scheme, "www.", "m.", "amp.", parameter order, and a closing slash. */
export function urlKey(address: string): string {
  const clean = cleanUrl(address);
  const url = clean ? parse(clean) : null;
  if (!url) return address.trim();
  url.searchParams.sort();
  const host = url.host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  const path = url.pathname.replace(/\/(?:amp\/?)?$|\.amp(?=$|\.html$)/, '').replace(/\/index\.html?$/, '');
  return `${host}${path}${url.search}`;
}

function parse(address: string | undefined, base?: string): URL | null {
  if (!address) return null;
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

// IANA special-purpose registries (RFC 6890 and successors): everything that is not the public internet.
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const) {
  closed.addSubnet(network, prefix, 'ipv4');
}
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const closed6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23], // protocol assignments, Teredo
  ['2001:db8::', 32], // documentation
  ['3fff::', 20], // documentation
] as const) {
  closed6.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address belongs to the public internet; anything else (also what is no IP address) must not be asked. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!isIP(bare)) return false;
  if (!isIPv6(bare)) return !closed.check(bare, 'ipv4');
  const inner = embeddedIPv4(bare);
  if (inner) return isPublicAddress(inner);
  return global6.check(bare, 'ipv6') && !closed6.check(bare, 'ipv6');
}

/** The IPv4 address inside ::ffff:a.b.c.d (mapped), 64:ff9b:: (NAT64) and 2002:: (6to4). */
function embeddedIPv4(address: string): string | null {
  const groups = expand(address);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const nat64 =
    groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  const pair =
    mapped || nat64 ? [groups[6], groups[7]] : groups[0] === 0x2002 ? [groups[1], groups[2]] : null;
  if (!pair) return null;
  return pair.flatMap((group) => [(group ?? 0) >> 8, (group ?? 0) & 255]).join('.');
}

/** The eight 16-bit groups of an IPv6 address. */
function expand(address: string): number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text = dotted
    ? address.slice(0, dotted.index) +
      [1, 3].map((at) => (Number(dotted[at]) * 256 + Number(dotted[at + 1])).toString(16)).join(':')
    : address;
  const [left = '', right = ''] = text.split('::');
  const groups = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => parseInt(group, 16));
  const head = groups(left);
  const tail = text.includes('::') ? groups(right) : [];
  return [...head, ...Array<number>(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail];
}
