/** So many characters of an id are exactly 12 of base64: what follows them does not change these. */
const HEAD = 9;

/**
 * A quick first look at encoded event ids, of which thousands pass while the user moves through weeks: false means that
 * an encoded id is surely none of `ids` and no instance of one; true, that it must be decoded to know.
 */
export function knownIds(ids: Iterable<string>): (encoded: string) => boolean {
  const heads = new Set<string>();
  for (const id of ids) heads.add(id.slice(0, HEAD));
  // Short and odd ones cannot be told by their head.
  if ([...heads].some((head) => !/^\w{9}$/.test(head))) return () => true;
  const encodedHeads = new Set([...heads].map((head) => btoa(head)));
  return (encoded) => encodedHeads.has(encoded.slice(0, 12));
}
