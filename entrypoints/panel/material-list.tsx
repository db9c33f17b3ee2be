import type { JSX } from 'preact';
import { materialOf } from '@/utils/domain/material.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** The files that hang on the event; nothing is fetched of them before they are opened. */
export function MaterialList({ meeting }: { meeting: Meeting }): JSX.Element | null {
  const { t } = useWords();
  const files = materialOf(meeting);
  if (files.length === 0) return null;
  return (
    <section>
      <div class="head">
        <h2>{t.material}</h2>
      </div>
      <ul class="material">
        {files.map(({ title, url }) => (
          <li key={url}>
            <a class="cut" dir="auto" href={url} title={title} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
