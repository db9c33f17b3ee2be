/** What a person can do something about, from an error of a program or of the network. */
export function why(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [, program] = /^spawn (\S+) ENOENT$/.exec(text) ?? [];
  if (program) return `${program} is not installed`;
  const [, host] = /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S+)/.exec(text) ?? [];
  if (host) return `${host} cannot be found: no network, or only through a proxy, which HTTPS_PROXY must then name`;
  return text.replace(/^Error: /, '');
}
