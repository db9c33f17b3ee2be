import type { JSX } from 'preact';
import { ReadyDots } from '@/components/ready-dots.tsx';
import { today } from '@/utils/dates/local-date.ts';
import { readinessOf, readyParts } from '@/utils/domain/readiness.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';

/** Under the objective: how prepared the session is, and what is missing. */
export function Ready({ view: { session, points, meeting } }: { view: SessionView }): JSX.Element {
  const b = useBefore();
  const parts = readyParts(readinessOf(session, points), meeting, today(new Date()));
  const missing = parts.filter(({ isReady, isPast }) => !isReady && !isPast).map(({ part }) => b.parts[part]);
  return (
    <p class="ready meta">
      <ReadyDots parts={parts} />
      {missing.length > 0 && <span>{b.missing(missing.join(', '))}</span>}
    </p>
  );
}
