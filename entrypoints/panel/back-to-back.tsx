import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { backToBack, type Neighbour } from '@/utils/domain/back-to-back.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { formatTime, useWords } from '@/utils/i18n/words.ts';
import { readRecords } from '@/utils/messaging/records.ts';

/** Says that there is no pause around a meeting, or another one at its time, as far as its calendar's other meetings are known. Looked up when the panel is opened for it: what is over is of no use. */
export function BackToBack({ meeting, onFailed }: { meeting: Meeting; onFailed: (error: unknown) => void }): JSX.Element | null {
  const words = useWords();
  const b = useBefore();
  const [close, setClose] = useState<Neighbour | null>(null);
  const { key, start, end } = meeting;
  useEffect(() => {
    setClose(null);
    if (end === null || Date.parse(end) < Date.now()) return undefined;
    let isGone = false;
    readRecords({ store: 'meetings' }).then(([others]) => { if (!isGone) setClose(backToBack(meeting, others)); }, onFailed);
    return () => { isGone = true; };
  }, [key, start, end]);
  return close && <p class="meta late">{b.backToBack[close.kind](formatTime(words, close.at, meeting.timezone))}</p>;
}
