import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server.ts';
import { createAccounts } from './accounts.ts';
import { backupHandlers } from './backup.ts';
import { countBadge } from './badge.ts';
import { callHandlers, watchCalls } from './calls.ts';
import { openOnCommand } from './command.ts';
import { diagnosticsHandlers } from './diagnostics.ts';
import { draftHandlers } from './drafts.ts';
import { eventHandlers } from './events.ts';
import { welcomeOnce } from './first-run.ts';
import { HandedOver } from './handed-over.ts';
import { watchMidnight } from './jobs.ts';
import { preferenceHandlers } from './language.ts';
import { meetingHandlers } from './meetings.ts';
import { prepareHandlers } from './next-meeting.ts';
import { outstandingHandlers } from './outstanding.ts';
import { overrideHandlers } from './overrides.ts';
import { peopleHandlers } from './people.ts';
import { recordHandlers } from './records.ts';
import { sessionHandlers } from './sessions.ts';
import { createCalendarSync } from './sync.ts';
import { takeOverTabs } from './take-over.ts';
import { trashHandlers } from './trash.ts';

/** The one door to the data. Listeners are registered synchronously, since a worker is started by the event it must hear. */
export default defineBackground(() => {
  const calendarSync = createCalendarSync(() => accounts.signIn);
  const accounts = createAccounts(calendarSync);
  const changing = { ...sessionHandlers, ...recordHandlers, ...draftHandlers };
  const handedOver = new HandedOver(changing);
  serve({
    ...meetingHandlers,
    ...changing,
    ...preferenceHandlers,
    ...overrideHandlers,
    ...eventHandlers,
    ...prepareHandlers,
    ...callHandlers,
    ...accounts.handlers,
    ...peopleHandlers,
    ...trashHandlers,
    ...backupHandlers,
    ...diagnosticsHandlers,
    ...outstandingHandlers,
    'page.start': (request, sender) => {
      calendarSync.wake(); // Calendar was opened or reloaded
      return meetingHandlers['page.start'](request, sender);
    },
    'page.changed': () => {
      calendarSync.wake();
      return Promise.resolve(null);
    },
    'session.open': async (request, sender) => {
      // What cannot be done now must not keep a session closed.
      await handedOver.settle().catch(() => undefined);
      return changing['session.open'](request, sender);
    },
    'changes.take': async (batch) => {
      await handedOver.settle(batch);
      return null;
    },
  });
  calendarSync.watch();
  accounts.watch();
  openOnCommand();
  takeOverTabs();
  watchCalls();
  watchMidnight();
  welcomeOnce();
  countBadge().catch(() => undefined);
});
