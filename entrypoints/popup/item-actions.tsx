import type { JSX } from 'preact';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { useWords } from '@/utils/i18n/words.ts';

interface Props {
  followUp: FollowUp;
  /** What I call the person. */
  name: string;
  onText: () => void;
  onHandOver: () => void;
  onRemove: () => void;
}

/** What can be done with a follow-up besides checking it off and giving it another day. */
export function ItemActions({ followUp, name, onText, onHandOver, onRemove }: Props): JSX.Element {
  const { t } = useWords();
  return (
    <div class="actions">
      <button type="button" class="btn" aria-label={t.edit(followUp.text)} onClick={onText}>
        {t.editWord}
      </button>
      <button type="button" class="btn cut" onClick={onHandOver}>
        <span class="cut" dir="auto">
          {followUp.owner === 'me' ? t.handOver(name) : t.takeOver}
        </span>
      </button>
      <button type="button" class="btn" aria-label={t.remove(followUp.text)} onClick={onRemove}>
        {t.removeWord}
      </button>
    </div>
  );
}
