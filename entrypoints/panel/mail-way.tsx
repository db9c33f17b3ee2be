import type { JSX } from 'preact';
import { mailLink } from '@/utils/domain/mail-link.ts';
import { useBefore } from '@/utils/i18n/before.ts';

interface Props {
  to: string;
  subject: string;
  text: string;
  /** What the link is called. */
  label: string;
}

/** Begins a mail; nothing is sent by itself. What is too long for that can be copied, and a line says so. */
export function MailWay({ to, subject, text, label }: Props): JSX.Element {
  const b = useBefore();
  const link = mailLink(to, subject, text);
  if (link === null) return <span class="meta">{b.tooLongToMail}</span>;
  // A tab of its own: the page of a mail service does not show inside of another one.
  return (
    <a class="btn" href={link} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}
