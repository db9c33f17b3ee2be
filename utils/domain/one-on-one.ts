import { isCalendar, isRoom, normalAddress } from './address-kind.ts';
import { sortInvited, type EventGuest, type Invited, type InvitedPeople, type Maybe, type Whose } from './invited.ts';

/** An event as Google's API writes it: the fields that decide. */
export interface EventFacts {
  status?: Maybe<string>;
  eventType?: Maybe<string>;
  start?: Maybe<{ date?: Maybe<string>; dateTime?: Maybe<string> }>;
  organizer?: Maybe<{ email?: Maybe<string>; self?: Maybe<boolean> }>;
  attendees?: Maybe<readonly EventGuest[]>;
  attendeesOmitted?: Maybe<boolean>;
  guestsCanSeeOtherGuests?: Maybe<boolean>;
}

/** Why an event was judged as it was, the deciding reason first. Words for them: `utils/i18n/explain.ts`. */
export const REASONS = [
  'cancelled',
  'not-a-meeting-type',
  'all-day',
  'guests-omitted',
  'guests-hidden',
  'no-guests',
  'self-not-invited',
  'only-me',
  'mailing-list',
  'several-people',
  'additional-guests',
  'guest-without-address',
  'two-people',
  'all-others-declined',
  'others-declined',
  'other-declined',
  'self-declined',
  'booked-by-other',
  'room-not-counted',
  'bot-not-counted',
  'calendar-not-counted',
  'counted-once',
  'unknown-event-type',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Classified {
  kind: 'one-on-one' | 'group' | 'solo' | 'not-a-meeting' | 'unknown';
  /** How sure the kind is; `none` for unknown. */
  confidence: 'sure' | 'likely' | 'none';
  /** Of a 1:1: both accepted, somebody has not answered yet, or one of the two declined; else null. */
  state: 'confirmed' | 'pending' | 'off' | null;
  /** The other person of a 1:1, else null. */
  other: { address: string; name: string } | null;
  reasons: Reason[];
}

const MEETING_TYPES = new Set(['default', '']);
const OTHER_TYPES = new Set(['outOfOffice', 'focusTime', 'workingLocation', 'birthday', 'fromGmail']);

/**
 * Is this event a talk between the user and one other person? Judged from the API's answer alone; never throws, whatever
 * stands in it. The user's own override stands above it (`verdict-order.ts`).
 */
export function classifyEvent(event: EventFacts, whose: Whose): Classified {
  const type = event.eventType ?? '';
  if (event.status === 'cancelled') return plain('not-a-meeting', 'cancelled');
  if (OTHER_TYPES.has(type)) return plain('not-a-meeting', 'not-a-meeting-type');
  if (event.start?.date) return plain('not-a-meeting', 'all-day');
  if (event.attendeesOmitted) return plain('unknown', 'guests-omitted');
  if (event.guestsCanSeeOtherGuests === false && !isOrganizer(event, whose)) return plain('unknown', 'guests-hidden');
  if (!event.attendees?.length) return plain('solo', 'no-guests');

  const invited = sortInvited(event.attendees, whose);
  const judged = judge(invited);
  const reasons = [...judged.reasons, ...notesOn(judged.other, invited, event, whose)];
  if (MEETING_TYPES.has(type)) return { ...judged, reasons };
  // A kind of event that came after this was written may mean anything.
  return { ...judged, confidence: judged.confidence === 'sure' ? 'likely' : judged.confidence, reasons: [...reasons, 'unknown-event-type'] };
}

function judge(invited: InvitedPeople): Classified {
  const { self, others, lists, nameless } = invited;
  if (!self) return plain('not-a-meeting', 'self-not-invited');
  if (lists !== 'none') return { ...plain('group', 'mailing-list'), confidence: lists };
  const coming = others.filter(({ response }) => response !== 'declined');
  if (coming.length > 1) return plain('group', 'several-people');
  if ([self, ...coming].some(({ brings }) => brings > 0)) return plain('group', 'additional-guests');
  if (nameless > 0) return plain('unknown', 'guest-without-address');
  if (others.length > 1 && coming.length === 0) return plain('group', 'several-people', 'all-others-declined');
  const other = coming[0] ?? others[0];
  return other ? oneOnOne(self, other, others.length > 1) : plain('solo', 'only-me');
}

function oneOnOne(self: Invited, other: Invited, restDeclined: boolean): Classified {
  const reasons: Reason[] = [restDeclined ? 'others-declined' : 'two-people'];
  if (other.response === 'declined') reasons.push('other-declined');
  if (self.response === 'declined') reasons.push('self-declined');
  const isOff = reasons.length > 1;
  const isConfirmed = self.response === 'accepted' && other.response === 'accepted';
  return {
    kind: 'one-on-one',
    confidence: restDeclined ? 'likely' : 'sure',
    state: isOff ? 'off' : isConfirmed ? 'confirmed' : 'pending',
    other: { address: other.address, name: other.name },
    reasons,
  };
}

/** The reasons that do not decide, but that a person may wonder about. */
function notesOn(other: Classified['other'], invited: InvitedPeople, event: EventFacts, whose: Whose): Reason[] {
  const notes: Reason[] = [];
  if (other && isBookedByOther(event, other.address, whose)) notes.push('booked-by-other');
  if (invited.rooms > 0) notes.push('room-not-counted');
  if (invited.bots > 0) notes.push('bot-not-counted');
  if (invited.calendars > 0) notes.push('calendar-not-counted');
  if (invited.repeated > 0) notes.push('counted-once');
  return notes;
}

function isOrganizer({ organizer }: EventFacts, { isPrimary, selves }: Whose): boolean {
  return (isPrimary && organizer?.self === true) || selves.includes(normalAddress(organizer?.email));
}

/** An assistant or a booking service: somebody who is neither of the two and does not come. */
function isBookedByOther(event: EventFacts, other: string, whose: Whose): boolean {
  const address = normalAddress(event.organizer?.email);
  return address !== '' && address !== other && !isOrganizer(event, whose) && !isCalendar(address) && !isRoom(address);
}

function plain(kind: Classified['kind'], ...reasons: Reason[]): Classified {
  return { kind, confidence: kind === 'unknown' ? 'none' : 'sure', state: null, other: null, reasons };
}
