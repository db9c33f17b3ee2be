/** Longer heads tell no more: Google's own ids have 26 characters. */
const LONGEST = 24;
/** Shorter ones tell nothing. */
const SHORTEST = 6;
const FEW = 8;

/**
 * A quick first look at encoded event ids, of which thousands pass while the user moves through weeks: false means that
 * an encoded id is surely none of `ids` and no instance of one; true, that it must be decoded to know.
 */
export function knownIds(ids: Iterable<string>): (encoded: string) => boolean {
  const known = [...ids];
  // So many characters of an id are whole groups of base64: what follows them does not change how these are written.
  const head = known.reduce((least, id) => Math.min(least, id.length - (id.length % 3)), LONGEST);
  const heads = new Set(known.map((id) => id.slice(0, head)));
  if (head < SHORTEST || [...heads].some((id) => /\W/.test(id))) return () => true;
  const encodedHeads = [...heads].map((id) => btoa(id));
  // Few are known to most users, and asking each is quicker than cutting every id for a set.
  if (encodedHeads.length <= FEW) return (encoded) => encodedHeads.some((known) => encoded.startsWith(known));
  const all = new Set(encodedHeads);
  const length = (head / 3) * 4;
  return (encoded) => all.has(encoded.slice(0, length));
}
