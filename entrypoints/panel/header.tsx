import type { JSX } from 'preact';
import { useNow } from '@/components/use-now.ts';
import { countdown } from '@/utils/domain/countdown.ts';
import { joinUrlOf } from '@/utils/domain/join-link.ts';
import { dayOf } from '@/utils/domain/meeting.ts';
import { talkTime } from '@/utils/domain/talk.ts';
import type { Tab } from '@/utils/domain/tab.ts';
import { dayAt, formatSpan, nameDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { leadsHere } from './embedder.ts';
import { Tabs } from './tabs.tsx';

interface Props {
  view: SessionView;
  tab: Tab;
  onTab: (tab: Tab) => void;
  onClose: () => void;
}

/** Who, when, the ways in and out, and the tabs. While one talks, all that counts of the time is how much is left, or how far one is beyond it. */
export function Header({ view, tab, onTab, onClose }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { person, meeting } = view;
  const joinUrl = meeting && joinUrlOf(meeting);
  const count = meeting && countdown(meeting.start, meeting.end, now);
  const day = meeting && dayOf(meeting);
  const thisDay = dayAt(now, meeting?.timezone ?? null);
  const span = meeting?.start && meeting.end ? formatSpan(words, meeting.start, meeting.end, meeting.timezone) : '';
  const left = count && (count.kind === 'until' ? t.minutesUntil(count.minutes) : t.minutesLeft(count.minutes));
  const beyond = tab === 'talk' ? talkTime(meeting, view.session, now) : null;
  // What is today says so by its hours.
  const when = [day && (day !== thisDay || !span) ? nameDay(words, day, thisDay) : '', span].filter(Boolean).join(' ');
  const facts = tab === 'talk' ? [beyond ? t.talkTime[beyond.kind](beyond.minutes) : left] : [when, left, meeting?.place, meeting?.title];
  return (
    <header>
      <div class="who">
        <h1 class="cut" dir="auto" title={person.name}>
          {person.name}
        </h1>
        <p class="meta cut" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </p>
      </div>
      {joinUrl && !leadsHere(joinUrl) && (
        <a class="btn" href={joinUrl} target="_blank" rel="noreferrer noopener">
          {t.join}
        </a>
      )}
      <CloseButton onClose={onClose} />
      <Tabs tab={tab} onTab={onTab} />
    </header>
  );
}

export function CloseButton({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <button type="button" class="btn ico" aria-label={t.closePanel} onClick={onClose}>
      <span aria-hidden="true">×</span>
    </button>
  );
}
