import type { JSX } from 'preact';
import { agendaText } from '@/utils/domain/agenda-text.ts';
import { addressOf } from '@/utils/domain/mail-link.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { MailWay } from './mail-way.tsx';

/** Begins a mail with the agenda to the other person; nothing is sent by itself, and private points are left out. */
export function SendAgenda({ view: { points, days, session, person, meeting } }: { view: SessionView }): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const b = useBefore();
  const day = days[session.id];
  const title = t.agendaOf(day ? formatDay(words, day) : '');
  const { text } = agendaText(points, title, t.kinds);
  if (!text) return null;
  return <MailWay to={addressOf(person, meeting)} subject={title} text={text} label={b.sendAgenda} />;
}
