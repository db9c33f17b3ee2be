import { defineContentScript } from 'wxt/utils/define-content-script';
import { PanelDock } from '@/components/dock/panel-dock.ts';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { matchedAnchors } from '@/utils/calendar-page/matched-anchors.ts';
import { observePage } from '@/utils/calendar-page/observe.ts';
import { readAccount } from '@/utils/calendar-page/read-account.ts';
import { readChips } from '@/utils/calendar-page/read-grid.ts';
import { PAGE_LABELS } from '@/utils/i18n/page-labels.ts';
import { ask, onAnnouncement, onQuestion } from '@/utils/messaging/client.ts';
import { Calm } from './calm.ts';
import { Chips } from './chips.ts';
import { DockPlace } from './dock-place.ts';
import { EventChanges } from './event-changes.ts';
import { EventWatch } from './event-watch.ts';
import { LikelyChips } from './likely-chips.ts';
import { MARK, Marks } from './marks.ts';
import { Page } from './page.ts';
import { Prepare } from './prepare.ts';
import { Reports } from './report.ts';
import '@/components/dock/dock.css';
import './style.css';

export default defineContentScript({
  matches: [CALENDAR_PAGES],
  allFrames: false,
  runAt: 'document_idle',
  // The page need not hear of it: an older script of ours is told by an event.
  noScriptStartedPostMessage: true,
  async main(context) {
    const account = readAccount(document);
    // Gmail's companion frame lives on this host too, and nobody may be signed in: nothing to do then.
    if (!account || window.top !== window) return;
    // Left by an older version of ours that was here.
    if (document.documentElement.hasAttribute(MARK)) sweep();
    const start = await ask('page.start', { account: account.self });
    if (context.isInvalid) return;
    const page = new Page(account, context, start);
    const marks = new Marks();
    const chips = new Chips(page, marks);
    const reports = new Reports(page);
    /** Made when it is first needed. */
    let dock: PanelDock | null = null;
    let place: DockPlace | null = null;
    const getDock = (): PanelDock => (dock ??= new PanelDock(page, (host) => (place = new DockPlace(host, page))));
    const watch = new EventWatch(page, (watched, reading) => {
      // A form is no fact before it is saved, or somebody prepares it.
      if (watched.open.surface === 'popover') {
        page.learn({ ...watched.id, ...reading.judged });
        // After the button: the first text about times takes long to compare.
        requestIdleCallback(() => { reports.send(watched, reading).catch(() => undefined); }, { timeout: 500 });
      }
      refresh();
    });
    const likely = new LikelyChips(page, marks);
    /** Only a connected calendar follows what is changed on the page. */
    let changes = start.isConnected ? new EventChanges(page) : null;
    /** Whether the grid has changed since its known chips were looked at. */
    let isNew = true;
    const markKnown = (): void => {
      isNew = false;
      chips.pass();
    };
    const calm = new Calm(() => {
      if (isNew) markKnown();
      const shown = readChips(document);
      likely.pass(shown);
      changes?.pass(shown);
    }, page.signal);
    const prepare = new Prepare(page, watch, reports, getDock);
    /** What follows the open event, in order: a feature is one more here. */
    const features: readonly { pass(): void }[] = [prepare];
    /** After what is known has changed. */
    const refresh = (): void => {
      // It catches up when it is shown.
      if (document.hidden) return;
      markKnown();
      calm.changed();
      for (const feature of features) feature.pass();
    };
    observePage(
      document,
      {
        inside: () => watch.root(),
        changed() {
          isNew = true;
          calm.changed();
          return watch.seesAnother();
        },
        touched: () => watch.touch(),
        pass(isTouched) {
          // Lets go of the page, by the signal, when the extension has gone.
          if (page.isGone()) return;
          // A popover that fills itself changes hundreds of times; the grid behind it waits.
          if (!isTouched) markKnown();
          watch.pass();
          for (const feature of features) feature.pass();
          place?.pass();
        },
      },
      context.signal,
    );
    const openFor = (meetingKey: string, isByClock = false): void => {
      const from = document.activeElement;
      void getDock().open(Promise.resolve(meetingKey), () => (from instanceof HTMLElement && from.isConnected ? from : null), isByClock);
    };
    if (start.wanted !== null) openFor(start.wanted);
    const stop = onAnnouncement((announcement) => {
      if (announcement.announce === 'close-panel') dock?.close();
      else if (announcement.announce === 'prepare') openFor(announcement.meetingKey, announcement.isByClock);
      else if (announcement.announce === 'language') {
        page.labels = PAGE_LABELS[announcement.language];
        prepare.relabel();
      } else if ('account' in announcement && announcement.account === account.self) {
        if (announcement.announce === 'verdicts') {
          page.verdicts = announcement.verdicts;
          changes ??= announcement.isConnected ? new EventChanges(page) : null;
        } else page.learn(announcement.judged);
        refresh();
      }
    });
    const stopAnswering = onQuestion(({ question }) => {
      if (question === 'open-panel') return prepare.open(true);
      if (question === 'anchors') return matchedAnchors(document, location.pathname);
      const open = watch.visible();
      return open && reports.make(open, watch.readNow(open));
    });
    context.signal.addEventListener('abort', () => {
      stop();
      stopAnswering();
      sweep();
    });
    document.documentElement.setAttribute(MARK, 'ready');
  },
});

/** Takes away what an older version of ours may have left on the page, or we would. */
function sweep(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  for (const host of document.querySelectorAll('empat-mata-prepare, empat-mata-panel')) host.remove();
}
