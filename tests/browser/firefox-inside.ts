import type { Browser } from 'puppeteer-core';

/**
 * Runs script in Firefox's own window, with the rights of the browser itself. This needs `--remote-allow-system-access`
 * and nothing in the extension. It is the way to what WebDriver BiDi cannot do to an extension (tried with Firefox 153):
 *
 * - open a page of the extension: `browsingContext.navigate` to moz-extension: never ends; opening a tab here is what
 *   Firefox does when a person clicks a link of the extension. Letting the extension open it (`window.open` in its panel)
 *   also works, but needs a panel, and pages that are no web-accessible resource stay closed to everything else;
 * - end the background: `terminateBackground` is what Firefox calls after idleness, and about:debugging for its button;
 * - set the language without a language pack.
 */
export interface Inside {
  /** @returns what the expression evaluates to, awaited; must be a string, number, boolean or nothing. */
  run(expression: string): Promise<string | number | boolean | undefined>;
}

interface Bidi {
  send(method: string, params: object): Promise<unknown>;
}

/** Puppeteer 25.16 has its BiDi connection on the browser object without declaring it; its version is pinned. */
function bidiOf(browser: Browser): Bidi {
  if ('connection' in browser) {
    const { connection } = browser;
    if (typeof connection === 'object' && connection !== null && 'send' in connection && typeof connection.send === 'function') {
      const { send } = connection;
      return {
        send: async (method, params): Promise<unknown> => {
          const reply: unknown = Reflect.apply(send, connection, [method, params]);
          return await reply;
        },
      };
    }
  }
  throw new Error('This version of puppeteer hides its BiDi connection: adapt tests/browser/firefox-inside.ts');
}

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined;

export async function inside(browser: Browser): Promise<Inside> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(at(at(at(tree, 'result'), 'contexts'), 0), 'context');
  if (typeof context !== 'string') throw new Error('Firefox does not let us into its window: is --remote-allow-system-access missing?');
  return {
    async run(expression) {
      const answer = at(await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true }), 'result');
      if (at(answer, 'type') !== 'success') throw new Error(`In Firefox: ${String(at(at(answer, 'exceptionDetails'), 'text'))}`);
      const value = at(at(answer, 'result'), 'value');
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    },
  };
}
