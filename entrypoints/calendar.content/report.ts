import { findAnchors } from '@/utils/calendar-page/anchors.ts';
import { originalStartOf } from '@/utils/calendar-page/event-id.ts';
import { readEventTime } from '@/utils/calendar-page/event-time.ts';
import { dayIn } from '@/utils/dates/zone.ts';
import { readDay } from '@/utils/calendar-page/read-popover.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import type { Reading, Watched } from './event-watch.ts';
import type { Page } from './page.ts';

/** Tells the background what the page says of an event, each thing once. */
export class Reports {
  readonly #page: Page;
  #sent = new Map<string, { text: string; done: Promise<unknown> }>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** The promise holds when it is stored. */
  send(watched: Watched, reading: Reading): Promise<unknown> {
    const report = this.make(watched, reading);
    const text = JSON.stringify(report);
    const before = this.#sent.get(report.event);
    if (before?.text === text) return before.done;
    const done = ask('page.report', report);
    this.#sent.set(report.event, { text, done });
    done.catch(() => this.#sent.delete(report.event));
    return done;
  }

  make({ open }: Watched, { id, facts, judged }: Reading): Request<'page.report'> {
    const { self, locale, timezone } = this.#page.account;
    const day = readDay(findAnchors(document, 'chip'), open.encoded);
    const time = readEventTime({ when: facts.when.slice(0, 500), day, originalStart: originalStartOf(id.event), locale, timezone });
    return {
      account: self,
      event: id.event,
      branch: id.branch,
      verdict: judged.verdict,
      reason: judged.reason,
      other: judged.other && { address: judged.other.address, name: judged.other.name },
      title: facts.title.slice(0, 2000),
      start: time?.start ?? null,
      end: time?.end ?? null,
      // A day that only the time tells is the calendar's all the same.
      day: day ?? (time && timezone ? dayIn(timezone, Date.parse(time.start)) : null),
      timezone,
      place: facts.place.slice(0, 2000),
      joinUrl: facts.joinUrl.slice(0, 2000),
    };
  }
}
