import type { JSX } from 'preact';
import type { ReadyPart } from '../utils/domain/readiness.ts';
import { useWords } from '../utils/i18n/words.ts';

/** How prepared a 1:1 is: the sign, filled dot by dot, and in words. */
export function ReadyDots({ parts }: { parts: readonly ReadyPart[] }): JSX.Element {
  const { t } = useWords();
  const ready = parts.filter(({ isReady }) => isReady).length;
  return (
    <>
      <span class="dots" aria-hidden="true">
        {parts.map(({ part }, at) => (
          <i key={part} class={at < ready ? 'on' : ''} />
        ))}
      </span>
      <span>{t.ready(ready, parts.length)}</span>
    </>
  );
}
