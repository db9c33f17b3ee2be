import { defineContentScript } from 'wxt/utils/define-content-script';
import { callCodeOf } from '@/utils/domain/call-code.ts';
import { PAGE_LABELS } from '@/utils/i18n/page-labels.ts';
import { ask, onAnnouncement, onQuestion } from '@/utils/messaging/client.ts';
import { Call } from './call.ts';
import '@/components/dock/dock.css';
import './style.css';

// The background registers it once the user allows Meet's pages: at install no page of Meet's is touched.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    if (window.top !== window) return;
    // Left by an older version of ours that was here.
    for (const host of document.querySelectorAll('empat-mata-prepare, empat-mata-panel')) host.remove();
    let code: string | null = null;
    let call: Call | null = null;
    const leave = (): void => {
      call?.end();
      call = null;
    };
    /** Of the page only its address is believed. What is open stays what it is about until the address leaves the call. */
    const look = async (): Promise<void> => {
      const here = callCodeOf(location.href);
      if (here !== code) leave();
      code = here;
      if (here === null || call?.isOpen()) return;
      const found = await ask('call.find', { code: here }).catch(() => null);
      if (context.isInvalid || here !== code || call?.isOpen()) return;
      // When in doubt there is nothing of ours on the page.
      if (!found) leave();
      else call ??= new Call(here, found, context);
    };
    const lookAgain = (): void => {
      // Meanwhile the calendar may have been looked at, or the next meeting have come.
      if (!document.hidden) void look();
    };
    // Told of beforehand, and not everything that is told comes about: the address counts as it is then.
    context.addEventListener(window, 'wxt:locationchange', () => context.setTimeout(() => void look(), 0));
    document.addEventListener('visibilitychange', lookAgain, { signal: context.signal });
    const stops = [
      onAnnouncement((announcement) => {
        if (announcement.announce === 'close-panel') call?.close();
        else if (announcement.announce === 'language') call?.relabel(PAGE_LABELS[announcement.language]);
        else if (announcement.announce === 'leave-calls') context.abort();
      }),
      onQuestion(({ question }) => question === 'open-panel' && call !== null && call.open()),
    ];
    context.signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
      leave();
    });
    void look();
  },
});
