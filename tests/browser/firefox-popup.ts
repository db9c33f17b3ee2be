import type { ToolbarPopup } from './driven.ts';
import type { Inside } from './firefox-inside.ts';
import { until } from './until.ts';

/**
 * The popup of the toolbar button, opened as Firefox itself does. WebDriver BiDi does not see it, so what is done in it
 * goes in as a frame script.
 * @param extension an expression for the extension, inside of Firefox
 */
export async function openFirefoxPopup(firefox: Inside, extension: string): Promise<ToolbarPopup> {
  const manager = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager`;
  const popup = `[...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec === ${extension}.baseURL + 'popup.html' && one.closest('panel'))`;
  /** What an expression over `document` gives inside of the popup, as text. */
  const within = async (expression: string): Promise<string> => {
    const script = `const { document } = content; sendAsyncMessage('empat-mata', String(${expression}));`;
    const told = await firefox.run(`new Promise((resolve, reject) => {
      const { messageManager } = ${popup};
      const listen = ({ data }) => { messageManager.removeMessageListener('empat-mata', listen); resolve(data); };
      messageManager.addMessageListener('empat-mata', listen);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
    return String(told);
  };
  await firefox.run(`${manager}.global.browserActionFor(${extension}).openPopup(window, false); 0`);
  await until('the popup is open', async () => (await within('document.readyState')) === 'complete');
  return {
    text: () => within('document.body.innerText'),
    async click(selector, text) {
      const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;
      if ((await within(`((one) => { one?.click(); return Boolean(one); })(${found})`)) !== 'true') throw new Error(`nothing says "${text}"`);
    },
    close: async () => {
      await firefox.run(`${popup}?.closest('panel').hidePopup(); 0`);
    },
  };
}
