const FIREFOX = /^https:\/\/([0-9a-f]{40})\.extensions\.(?:allizom|mozilla)\.org\/$/;

/**
 * Where Google is to send the answer. Chromium: the extension's own address under chromiumapp.org. Firefox: its loopback
 * address, since Google refuses the allizom one for verified apps.
 * @param given what `identity.getRedirectURL()` says
 */
export function redirectAddress(given: string): string {
  const hash = FIREFOX.exec(given)?.[1];
  return hash === undefined ? given : `http://127.0.0.1/mozoauth2/${hash}`;
}
