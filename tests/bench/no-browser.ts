/** In the place of `wxt/browser`, where there is no extension around the code: nobody to tell, nothing to show. */
const nothing = (): Promise<void> => Promise.resolve();

export const browser = {
  runtime: { sendMessage: nothing },
  tabs: { query: (): Promise<never[]> => Promise.resolve([]), sendMessage: nothing },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
};
