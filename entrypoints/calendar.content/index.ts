import { defineContentScript } from 'wxt/utils/define-content-script';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { observePage } from '@/utils/calendar-page/observe.ts';
import { readAccount } from '@/utils/calendar-page/read-account.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Chips, MARK } from './chips.ts';
import { Page } from './page.ts';
import { PanelDock } from './panel-dock.ts';
import { Popover } from './popover.ts';
import './style.css';

export default defineContentScript({
  matches: [CALENDAR_PAGES],
  allFrames: false,
  runAt: 'document_idle',
  async main(context) {
    const account = readAccount(document);
    // Gmail's companion frame lives on this host too, and nobody may be signed in: nothing to do then.
    if (!account || window.top !== window) return;
    const { verdicts, labels, wanted } = await ask('page.start', { account: account.self });
    if (context.isInvalid) return;
    const page = new Page(account, context.signal, verdicts, labels);
    const dock = new PanelDock(page);
    const chips = new Chips();
    const popover = new Popover(page, dock, () => {
      chips.pass(page);
    });
    observePage(
      document,
      () => popover.element(),
      (touched) => {
        chips.pass(page);
        popover.pass(touched);
      },
      context.signal,
    );
    const openFor = (meetingKey: string): void => {
      void dock.open(Promise.resolve(meetingKey), document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
    };
    if (wanted !== null) openFor(wanted);
    const stop = onAnnouncement((announcement) => {
      if (announcement.announce === 'close-panel') dock.close();
      else if (announcement.announce === 'prepare') openFor(announcement.meetingKey);
      else if (announcement.announce === 'labels') page.labels = announcement.labels;
      else if (announcement.announce === 'verdicts' && announcement.account === account.self) {
        page.verdicts = announcement.verdicts;
        chips.pass(page);
      }
    });
    context.signal.addEventListener('abort', () => {
      stop();
      document.documentElement.removeAttribute(MARK);
      for (const chip of document.querySelectorAll(`[${MARK}]`)) chip.removeAttribute(MARK);
    });
    document.documentElement.setAttribute(MARK, 'ready');
  },
});
