import { browser } from 'wxt/browser';
import { countBadge } from './badge.ts';
import { purgeTrash } from './trash.ts';

const MIDNIGHT = 'midnight';

/** What is done once a day. */
function doAll(): void {
  for (const job of [countBadge(), purgeTrash()]) job.catch(() => undefined);
}

/** Sets the alarm of the next midnight; one that passed during sleep fires on waking, and a browser that was closed then catches up at its start. */
export function watchMidnight(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== MIDNIGHT) return;
    setMidnight();
    doAll();
  });
  browser.runtime.onStartup.addListener(doAll);
  setMidnight();
}

function setMidnight(): void {
  const next = new Date();
  next.setHours(24, 0, 5, 0);
  void browser.alarms.create(MIDNIGHT, { when: next.getTime() });
}
