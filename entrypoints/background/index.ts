import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server.ts';
import { backupHandlers } from './backup.ts';
import { countBadge } from './badge.ts';
import { diagnosticsHandlers } from './diagnostics.ts';
import { welcomeOnce } from './first-run.ts';
import { followUpHandlers } from './follow-ups.ts';
import { watchMidnight } from './jobs.ts';
import { preferenceHandlers } from './language.ts';
import { meetingHandlers } from './meetings.ts';
import { peopleHandlers } from './people.ts';
import { pointHandlers } from './points.ts';
import { sessionHandlers } from './sessions.ts';
import { trashHandlers } from './trash.ts';

/** The one door to the data. Listeners are registered synchronously, since a worker is started by the event it must hear. */
export default defineBackground(() => {
  serve({
    ...meetingHandlers,
    ...sessionHandlers,
    ...pointHandlers,
    ...followUpHandlers,
    ...preferenceHandlers,
    ...peopleHandlers,
    ...trashHandlers,
    ...backupHandlers,
    ...diagnosticsHandlers,
  });
  watchMidnight();
  welcomeOnce();
  countBadge().catch(() => undefined);
});
