import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';

/** A longer one does not arrive whole in every mail program. */
const LONGEST = 2000;

/** A link that begins a mail, with its subject and text as they are; null when that is too much for a link. @param to '' leaves it to the writer */
export function mailLink(to: string, subject: string, text: string): string | null {
  // What is no well-formed text cannot be encoded; RFC 6068 wants CRLF between the lines.
  const encode = (part: string): string => encodeURIComponent(part.toWellFormed());
  const link = `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text.replaceAll('\n', '\r\n'))}`;
  return link.length > LONGEST ? null : link;
}

/** Where to write to a person: to the address that was invited, when it is theirs, else to their first; '' when none is known. */
export function addressOf({ addresses }: Pick<Person, 'addresses'>, meeting: Pick<Meeting, 'other'> | null): string {
  const invited = meeting?.other?.address ?? '';
  return addresses.includes(invited) ? invited : (addresses[0] ?? '');
}
