import type { JSX } from 'preact';
import { ReadyDots } from '@/components/ready-dots.tsx';
import { readinessOf, readyParts } from '@/utils/domain/readiness.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';

/** Under the objective: how prepared the session is, and what is missing. */
export function Ready({ view: { session, points, meeting } }: { view: SessionView }): JSX.Element {
  const b = useBefore();
  const parts = readyParts(readinessOf(session.objective, points), meeting);
  const missing = parts.filter(({ isReady }) => !isReady).map(({ part }) => b.parts[part]);
  return (
    <p class="ready meta">
      <ReadyDots parts={parts} />
      {missing.length > 0 && <span>{b.missing(missing.join(', '))}</span>}
    </p>
  );
}
