import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server.ts';
import { countBadge, watchMidnight } from './badge.ts';
import { draftHandlers } from './drafts.ts';
import { followUpHandlers } from './follow-ups.ts';
import { HandedOver } from './handed-over.ts';
import { preferenceHandlers } from './language.ts';
import { meetingHandlers } from './meetings.ts';
import { pointHandlers } from './points.ts';
import { questionHandlers } from './questions.ts';
import { sessionHandlers } from './sessions.ts';

/** The one door to the data. Listeners are registered synchronously, since a worker is started by the event it must hear. */
export default defineBackground(() => {
  const changing = { ...sessionHandlers, ...pointHandlers, ...followUpHandlers, ...questionHandlers, ...draftHandlers };
  const handedOver = new HandedOver(changing);
  serve({
    ...meetingHandlers,
    ...changing,
    ...preferenceHandlers,
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
  watchMidnight();
  countBadge().catch(() => undefined);
});
