import { ANCHORS, eachAnchor, EVENT_ID } from './anchors.ts';

/** Longer heads tell no more: Google's own ids have 26 characters. */
const LONGEST = 24;
/** Shorter ones tell nothing. */
const SHORTEST = 6;
/** So many heads the browser compares quicker than we read ids, of which thousands pass while the user moves through weeks. */
const FEW = 64;

/**
 * What finds the chips that may show one of `ids` or an instance of one: all that do, and few that do not. Their own id must
 * be decoded to know.
 */
export function knownChips(ids: Iterable<string>): (root: ParentNode) => Iterable<HTMLElement> {
  const heads = encodedHeads([...ids]);
  if (heads === null) return (root) => eachAnchor(root, 'chip');
  if (heads.size === 0) return () => [];
  const [{ length } = ''] = heads;
  if (heads.size > FEW) return (root) => [...eachAnchor(root, 'chip')].filter((chip) => heads.has((chip.getAttribute(EVENT_ID) ?? '').slice(0, length)));
  const known = [...heads].map((head) => `[${EVENT_ID}^="${head}"]`).join();
  const selector = ANCHORS.chip.candidates.map((chip) => `${chip}:is(${known})`).join();
  return (root) => root.querySelectorAll<HTMLElement>(selector);
}

/** How the encoded ids of events begin, all of one length; null where that does not tell enough. */
function encodedHeads(ids: readonly string[]): ReadonlySet<string> | null {
  // So many characters of an id are whole groups of base64: what follows them does not change how these are written.
  const length = ids.reduce((least, id) => Math.min(least, id.length - (id.length % 3)), LONGEST);
  const heads = new Set(ids.map((id) => id.slice(0, length)));
  if (length < SHORTEST || [...heads].some((id) => /\W/.test(id))) return null;
  return new Set([...heads].map((id) => btoa(id)));
}
