import type { JSX } from 'preact';
import { dayWithYear } from '@/components/last-and-next.tsx';
import { usePast } from '@/components/use-past.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { proposalUrl } from '@/utils/domain/proposal.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';

/** When the next session is; where none is known, the way to Calendar's own form, filled in. */
export function NextSession({ view: { person, meeting }, onFailed }: { view: SessionView; onFailed: (error: unknown) => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const met = usePast(person, onFailed)?.met;
  const form = (): string =>
    proposalUrl(
      {
        title: meeting?.title || t.wrapUp.titleWith(shortNameOf(person)),
        guest: person.addresses[0],
        start: meeting?.start ?? null,
        end: meeting?.end ?? null,
        timezone: meeting?.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        cadence: person.cadence,
      },
      Date.now(),
    );
  return (
    <section>
      <div class="head">
        <h2>{t.wrapUp.next}</h2>
        {met && !met.next && (
          <a class="btn" href={form()} target="_blank" rel="noreferrer noopener" aria-label={t.wrapUp.proposeHint}>
            {t.wrapUp.propose}
          </a>
        )}
      </div>
      <p class="meta met">{met && (met.next ? dayWithYear(words, met.next) : t.wrapUp.noNext)}</p>
    </section>
  );
}
