import type { JSX } from 'preact';
import { useWords } from '../utils/i18n/words.ts';
import type { FailureCode } from '../utils/messaging/failure.ts';

/** What went wrong, what was kept, and what to do. */
export function Problem({ code, onRetry }: { code: FailureCode; onRetry?: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <div role="alert" class="problem">
      <p>{t.errors[code]}</p>
      {onRetry && (
        <button type="button" class="btn" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </div>
  );
}
