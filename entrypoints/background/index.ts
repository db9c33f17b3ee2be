import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server.ts';
import { createAccounts } from './accounts.ts';
import { countBadge, watchMidnight } from './badge.ts';
import { eventHandlers } from './events.ts';
import { followUpHandlers } from './follow-ups.ts';
import { preferenceHandlers } from './language.ts';
import { meetingHandlers } from './meetings.ts';
import { overrideHandlers } from './overrides.ts';
import { pointHandlers } from './points.ts';
import { sessionHandlers } from './sessions.ts';
import { createCalendarSync } from './sync.ts';
import { takeOverTabs } from './take-over.ts';

/** The one door to the data. Listeners are registered synchronously, since a worker is started by the event it must hear. */
export default defineBackground(() => {
  const calendarSync = createCalendarSync(() => accounts.signIn);
  const accounts = createAccounts(calendarSync);
  serve({
    ...meetingHandlers, ...sessionHandlers, ...pointHandlers, ...followUpHandlers, ...preferenceHandlers, ...overrideHandlers, ...eventHandlers, ...accounts.handlers,
    'page.start': (request, sender) => {
      calendarSync.wake(); // Calendar was opened or reloaded
      return meetingHandlers['page.start'](request, sender);
    },
  });
  calendarSync.watch();
  accounts.watch();
  takeOverTabs();
  watchMidnight();
  countBadge().catch(() => undefined);
});
