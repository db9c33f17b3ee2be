/**
 * Waits until `look` gives something other than `undefined` or `false`, and returns it. For facts that no event announces.
 * `look` may throw while it is too early (a frame that is being replaced); the last error is part of the message.
 *
 * @param what what is waited for, for the message: "the panel is open"
 * @throws after `timeoutMs` (milliseconds, 10 s unless told)
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last = '';
  do {
    try {
      const value = await look();
      if (value !== undefined && value !== false) return value;
      last = '';
    } catch (error) {
      last = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  throw new Error(`Waited ${timeoutMs} ms in vain until ${what}${last}`);
}
