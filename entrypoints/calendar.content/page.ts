import type { PageAccount } from '@/utils/calendar-page/read-account.ts';
import { knownVerdict, type VerdictCopy } from '@/utils/domain/meeting.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';
import type { EventId } from '@/utils/calendar-page/event-id.ts';
import type { PageLabels } from '@/utils/i18n/page-labels.ts';

/** What the features share: who is signed in, the copy of the verdicts, and the few words. */
export class Page {
  readonly account: PageAccount;
  readonly signal: AbortSignal;
  verdicts: VerdictCopy;
  labels: PageLabels;

  constructor(account: PageAccount, signal: AbortSignal, verdicts: VerdictCopy, labels: PageLabels) {
    this.account = account;
    this.signal = signal;
    this.verdicts = verdicts;
    this.labels = labels;
  }

  verdictOf(id: EventId): Verdict {
    return knownVerdict(this.verdicts, id.event, id.branch);
  }
}
