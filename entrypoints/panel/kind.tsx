import type { JSX } from 'preact';
import { POINT_KINDS, type PointKind } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** On a field of 18 by 18. */
const SIGNS: Record<PointKind, string> = {
  question: 'M2.3 9a6.7 6.7 0 1 0 13.4 0a6.7 6.7 0 1 0-13.4 0M7.2 7.3a1.9 1.9 0 1 1 2.8 1.6c-.7.4-1 .7-1 1.4M9 12.3v.1',
  topic: 'M3.5 5h11M3.5 9h11M3.5 13h6.5',
  feedback: 'M3 4h12v8H9l-3.5 3v-3H3z',
  praise: 'M9 2.5l2 4.2 4.5.6-3.3 3.1.8 4.5L9 12.7l-4 2.2.8-4.5L2.5 7.3 7 6.7z',
  decide: 'M9 15.5V10M9 10L4 3.5M9 10l5-6.5M4 7V3.5h3.2M14 7V3.5h-3.2',
  obstacle: 'M9 3l6.8 12H2.2zM9 7.5v3.3M9 12.8v.1',
};

interface Props {
  kind: PointKind;
  /** Accessible name; the chosen kind is read with it. */
  label: string;
  /** Whether the word stands beside the sign. */
  hasWord: boolean;
  onChange: (kind: PointKind) => void;
}

function isKind(value: string): value is PointKind {
  return POINT_KINDS.some((kind) => kind === value);
}

/** The kind as a quiet sign; the browser's own list, laid over it, changes it. */
export function Kind({ kind, label, hasWord, onChange }: Props): JSX.Element {
  const { t } = useWords();
  return (
    <span class="kind">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d={SIGNS[kind]} />
      </svg>
      {hasWord && <span aria-hidden="true">{t.kinds[kind]}</span>}
      <select
        aria-label={label}
        title={t.kinds[kind]}
        value={kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isKind(value)) onChange(value);
        }}
      >
        {POINT_KINDS.map((one) => (
          <option key={one} value={one}>
            {t.kinds[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
