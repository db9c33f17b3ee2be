import type { JSX } from 'preact';
import { useHidden } from '@/components/use-hidden.ts';
import { promptAt } from '@/utils/domain/listening.ts';
import { useTalk } from '@/utils/i18n/talk.ts';

/** One calm line on listening. It can be hidden for good, and asked for again. */
export function Prompt({ nth, start, now }: { nth: number; start: string | null; now: number }): JSX.Element {
  const { prompts, promptsWord, hide } = useTalk();
  const [isHidden, setHidden] = useHidden('prompts');
  return (
    <p class="prompt meta">
      {!isHidden && <span>{prompts[promptAt(nth, start, now, prompts.length)]}</span>}
      <button type="button" class="quiet meta" aria-label={isHidden ? undefined : `${hide}: ${promptsWord}`} aria-expanded={!isHidden} onClick={() => { setHidden(!isHidden); }}>
        {isHidden ? promptsWord : hide}
      </button>
    </p>
  );
}
