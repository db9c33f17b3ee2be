import { browser } from 'wxt/browser';
import { ask } from '@/utils/messaging/client.ts';

/** Opens a meeting's panel in Calendar. The popup has done its part then; as a tab it stays. */
export async function prepareMeeting(meetingKey: string): Promise<void> {
  await ask('meeting.prepare', { meetingKey });
  if (!(await browser.tabs.getCurrent())) window.close();
}
