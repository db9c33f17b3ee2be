import type { Beside } from '@/components/dock/beside.ts';
import type { EventId } from '@/utils/calendar-page/event-id.ts';
import type { PageAccount } from '@/utils/calendar-page/read-account.ts';
import { knownVerdict, withVerdict, type Judged, type VerdictCopy } from '@/utils/domain/verdicts.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';
import type { AnswerOf } from '@/utils/messaging/protocol.ts';
import { PAGE_LABELS, type PageLabels } from '@/utils/i18n/page-labels.ts';

/** What the features share: who is signed in, the copy of the verdicts, and the few words. */
export class Page implements Beside {
  readonly account: PageAccount;
  readonly signal: AbortSignal;
  verdicts: VerdictCopy;
  labels: PageLabels;
  /** Width of the panel, px. */
  width: number;

  /** Whether the extension was updated or removed: nothing of it can be reached from here any more. */
  readonly isGone: () => boolean;

  constructor(account: PageAccount, context: { signal: AbortSignal; isInvalid: boolean }, { verdicts, language, width }: Pick<AnswerOf<'page.start'>, 'verdicts' | 'language' | 'width'>) {
    this.account = account;
    this.signal = context.signal;
    this.isGone = () => context.isInvalid;
    this.verdicts = verdicts;
    this.labels = PAGE_LABELS[language];
    this.width = width;
  }

  verdictOf(id: EventId): Verdict {
    return knownVerdict(this.verdicts, id.event, id.branch);
  }

  /** Whether the event itself was read before, not just another of its series. */
  knows(id: EventId): boolean {
    return Object.hasOwn(this.verdicts.events, id.event);
  }

  isOverridden({ event, branch }: EventId): boolean {
    return Object.hasOwn(this.verdicts.overrides.events, event) || Object.hasOwn(this.verdicts.overrides.series, branch);
  }

  learn(judged: Judged): void {
    this.verdicts = withVerdict(this.verdicts, judged);
  }
}
