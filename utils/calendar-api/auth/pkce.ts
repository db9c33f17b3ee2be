/** A secret for one sign-in, and what Google is told of it beforehand. */
export interface Pkce {
  verifier: string;
  challenge: string;
}

/** So many random bytes as text that may stand in an address. */
export function randomText(bytes = 32): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** RFC 7636, method S256. */
export async function makePkce(verifier: string = randomText()): Promise<Pkce> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url(new Uint8Array(digest)) };
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
