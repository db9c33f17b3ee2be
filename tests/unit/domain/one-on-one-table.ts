import type { EventGuest } from '@/utils/domain/invited.ts';
import type { Classified, EventFacts, Reason } from '@/utils/domain/one-on-one.ts';

export interface Case {
  /** What the event is. */
  name: string;
  event: EventFacts;
  /** Where it lies; default: the primary calendar of dewi@contoso.example. */
  isPrimary?: boolean;
  selves?: string[];
  persons?: string[];
  /** `one-on-one bima@contoso.example confirmed`, `one-on-one ani@x pending likely`, `group`, `group likely`… */
  expected: string;
  reasons: Reason[];
}

/** An outcome in the words of the table; `sure` and `none` go without saying. */
export function wordsOf({ kind, other, state, confidence }: Classified): string {
  return [kind, other?.address, state, confidence === 'likely' ? 'likely' : null].filter(Boolean).join(' ');
}

const yes = { responseStatus: 'accepted' };
const no = { responseStatus: 'declined' };
const open = { responseStatus: 'needsAction' };
const maybe = { responseStatus: 'tentative' };

const me: EventGuest = { email: 'dewi@contoso.example', displayName: 'Dewi Lestari', self: true, ...yes };
const bima: EventGuest = { email: 'bima@contoso.example', displayName: 'Bima Prakoso', ...yes };
const ani: EventGuest = { email: 'ani@contoso.example', displayName: 'Ani', ...yes };
const budi: EventGuest = { email: 'budi@contoso.example', ...yes };
const room: EventGuest = { email: 'contoso.example_4d616e67676120@resource.calendar.google.com', displayName: 'Ruang Mangga', resource: true, ...yes };

/** Fields that are there and must not matter. */
const optional = { optional: true };
const instance = { recurringEventId: 'abc', originalStartTime: { dateTime: '2026-11-25T10:00:00+07:00' } };

const mine = { organizer: { email: 'dewi@contoso.example', self: true } };
const bimas = { organizer: { email: 'bima@contoso.example' } };
const at = { start: { dateTime: '2026-11-25T10:00:00+07:00' } };

function event(attendees: EventGuest[], more: EventFacts = {}): EventFacts {
  return { status: 'confirmed', eventType: 'default', ...at, ...mine, attendees, ...more };
}

const BIMA = 'one-on-one bima@contoso.example';

export const CASES: readonly Case[] = [
  // Two people
  { name: 'two who accepted', event: event([me, bima]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'two, in the other order', event: event([bima, me]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'two, booked by the other', event: event([me, bima], bimas), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'two of whom the other has not answered', event: event([me, { ...bima, ...open }]), expected: `${BIMA} pending`, reasons: ['two-people'] },
  { name: 'two of whom I have not answered', event: event([{ ...me, ...open }, bima], bimas), expected: `${BIMA} pending`, reasons: ['two-people'] },
  { name: 'two of whom the other may come', event: event([me, { ...bima, ...maybe }]), expected: `${BIMA} pending`, reasons: ['two-people'] },
  { name: 'two without any answer written', event: event([{ email: 'dewi@contoso.example', self: true }, { email: 'bima@contoso.example' }]), expected: `${BIMA} pending`, reasons: ['two-people'] },
  { name: 'two, with an answer that is new to us', event: event([me, { ...bima, responseStatus: 'delegated' }]), expected: `${BIMA} pending`, reasons: ['two-people'] },
  { name: 'two, the other declined', event: event([me, { ...bima, ...no }]), expected: `${BIMA} off`, reasons: ['two-people', 'other-declined'] },
  { name: 'two, I declined', event: event([{ ...me, ...no }, bima], bimas), expected: `${BIMA} off`, reasons: ['two-people', 'self-declined'] },
  { name: 'two who both declined', event: event([{ ...me, ...no }, { ...bima, ...no }]), expected: `${BIMA} off`, reasons: ['two-people', 'other-declined', 'self-declined'] },
  { name: 'two without an event type', event: { status: 'confirmed', ...at, attendees: [me, bima] }, expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'two, tentative in the calendar', event: event([me, bima], { status: 'tentative' }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'two, without a time', event: event([me, bima], { start: null }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'an optional other', event: event([me, { ...bima, ...optional }]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'an instance of a series', event: { ...event([me, bima]), ...instance }, expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  // Many
  { name: 'three people', event: event([me, bima, ani]), expected: 'group', reasons: ['several-people'] },
  { name: 'three, one of them optional', event: event([me, bima, { ...ani, ...optional }]), expected: 'group', reasons: ['several-people'] },
  { name: 'three, one has not answered', event: event([me, bima, { ...ani, ...open }]), expected: 'group', reasons: ['several-people'] },
  { name: 'three, one declined', event: event([me, bima, { ...ani, ...no }]), expected: `${BIMA} confirmed likely`, reasons: ['others-declined'] },
  { name: 'four, two declined', event: event([me, bima, { ...ani, ...no }, { ...budi, ...no }]), expected: `${BIMA} confirmed likely`, reasons: ['others-declined'] },
  { name: 'four, one declined', event: event([me, bima, ani, { ...budi, ...no }]), expected: 'group', reasons: ['several-people'] },
  { name: 'three, one declined and I have not answered', event: event([{ ...me, ...open }, bima, { ...ani, ...no }]), expected: `${BIMA} pending likely`, reasons: ['others-declined'] },
  { name: 'three, one declined and so did I', event: event([{ ...me, ...no }, bima, { ...ani, ...no }]), expected: `${BIMA} off likely`, reasons: ['others-declined', 'self-declined'] },
  { name: 'three, both others declined', event: event([me, { ...bima, ...no }, { ...ani, ...no }]), expected: 'group', reasons: ['several-people', 'all-others-declined'] },
  { name: 'an other who brings somebody', event: event([me, { ...bima, additionalGuests: 1 }]), expected: 'group', reasons: ['additional-guests'] },
  { name: 'I bring somebody', event: event([{ ...me, additionalGuests: 2 }, bima]), expected: 'group', reasons: ['additional-guests'] },
  { name: 'an other who brings nobody', event: event([me, { ...bima, additionalGuests: 0 }]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'only the one who declined would bring somebody', event: event([me, bima, { ...ani, ...no, additionalGuests: 3 }]), expected: `${BIMA} confirmed likely`, reasons: ['others-declined'] },
  // Alone
  { name: 'no guests at all', event: event([]), expected: 'solo', reasons: ['no-guests'] },
  { name: 'no guest list', event: { ...at, ...mine }, expected: 'solo', reasons: ['no-guests'] },
  { name: 'a guest list of null', event: { ...at, attendees: null }, expected: 'solo', reasons: ['no-guests'] },
  { name: 'me alone', event: event([me]), expected: 'solo', reasons: ['only-me'] },
  { name: 'me and a room', event: event([me, room]), expected: 'solo', reasons: ['only-me', 'room-not-counted'] },
  { name: 'me and the calendar of a team', event: event([me, { email: 'c_8f3k@group.calendar.google.com', ...yes }]), expected: 'solo', reasons: ['only-me', 'calendar-not-counted'] },
  { name: 'me, invited by one who does not come', event: event([me], bimas), expected: 'solo', reasons: ['only-me'] },
  // Rooms, bots and other things
  { name: 'two and a room', event: event([me, bima, room]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'two and a room that declined', event: event([me, bima, { ...room, ...no }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'two and two rooms', event: event([me, bima, room, { ...room, email: 'contoso.example_2@resource.calendar.google.com' }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'a room by its address alone', event: event([me, bima, { email: 'C_188abc@RESOURCE.calendar.google.com' }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'a projector with an address of the firm', event: event([me, bima, { email: 'beamer@contoso.example', resource: true }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'a room without an address', event: event([me, bima, { displayName: 'Ruang Mangga', resource: true }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'two and a note taker', event: event([me, bima, { email: 'fred@fireflies.ai', ...yes }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'bot-not-counted'] },
  { name: 'me and a note taker', event: event([me, { email: 'notetaker@fathom.video' }]), expected: 'solo', reasons: ['only-me', 'bot-not-counted'] },
  { name: 'somebody who works for a maker of note takers', event: event([me, { email: 'sari@fireflies.ai', ...yes }]), expected: 'one-on-one sari@fireflies.ai confirmed', reasons: ['two-people'] },
  { name: 'two and an address that reads no mail', event: event([me, bima, { email: 'no-reply@tools.example' }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'bot-not-counted'] },
  { name: 'two, a room and a team calendar', event: event([me, bima, room, { email: 'c_8f3k@group.calendar.google.com' }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted', 'calendar-not-counted'] },
  // Mailing lists
  { name: 'me and a mailing list', event: event([me, { email: 'board@googlegroups.com', ...open }]), expected: 'group', reasons: ['mailing-list'] },
  { name: 'me and a list of the firm', event: event([me, { email: 'team@contoso.example' }]), expected: 'group likely', reasons: ['mailing-list'] },
  { name: 'me and everybody', event: event([me, { email: 'All@contoso.example' }]), expected: 'group likely', reasons: ['mailing-list'] },
  { name: 'me and the staff of a town', event: event([me, { email: 'staff.jakarta@contoso.example' }]), expected: 'group likely', reasons: ['mailing-list'] },
  { name: 'me and a team by the end of its name', event: event([me, { email: 'design-team@contoso.example' }]), expected: 'group likely', reasons: ['mailing-list'] },
  { name: 'me and a list host', event: event([me, { email: 'riset@lists.kampus.example' }]), expected: 'group', reasons: ['mailing-list'] },
  { name: 'two and a mailing list', event: event([me, bima, { email: 'board@googlegroups.com' }]), expected: 'group', reasons: ['mailing-list'] },
  { name: 'a person whose address looks like a list, as I said', event: event([me, { email: 'Team@contoso.example', ...yes }]), persons: ['team@contoso.example'], expected: 'one-on-one team@contoso.example confirmed', reasons: ['two-people'] },
  { name: 'a person whose name only contains such a word', event: event([me, { email: 'steamer@contoso.example', ...yes }]), expected: 'one-on-one steamer@contoso.example confirmed', reasons: ['two-people'] },
  { name: 'a person whose family name is such a word', event: event([me, { email: 'franz.list@contoso.example', ...yes }]), expected: 'one-on-one franz.list@contoso.example confirmed', reasons: ['two-people'] },
  // Repeated and broken entries
  { name: 'the other twice, in other letter case', event: event([me, bima, { email: 'BIMA@Contoso.example', ...open }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'counted-once'] },
  { name: 'the other twice, once declined', event: event([me, { ...bima, ...no }, { ...bima, email: ' bima@contoso.example ' }]), expected: `${BIMA} confirmed`, reasons: ['two-people', 'counted-once'] },
  { name: 'me twice, once without the mark', event: event([me, { email: 'DEWI@contoso.example' }, bima]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'me under another address of mine', event: event([{ email: 'd.lestari@contoso.example', self: true, ...yes }, bima]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'me twice, by an alias that is known', event: event([me, { email: 'd.lestari@contoso.example', ...yes }, bima]), selves: ['dewi@contoso.example', 'd.lestari@contoso.example'], expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'me without an address but with the mark', event: event([{ self: true, ...yes }, bima]), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'an other without an address', event: event([me, { displayName: 'Bima' }]), expected: 'unknown', reasons: ['guest-without-address'] },
  { name: 'two and one without an address', event: event([me, bima, {}]), expected: 'unknown', reasons: ['guest-without-address'] },
  { name: 'three and one without an address', event: event([me, bima, ani, { email: '' }]), expected: 'group', reasons: ['several-people'] },
  { name: 'fields that are null', event: event([{ ...me, additionalGuests: null }, { email: 'bima@contoso.example', displayName: null, resource: null, responseStatus: null }], { eventType: null, status: null, organizer: null }), expected: `${BIMA} pending`, reasons: ['two-people'] },
  // Hidden
  { name: 'omitted guests', event: event([me, bima], { attendeesOmitted: true }), expected: 'unknown', reasons: ['guests-omitted'] },
  { name: 'omitted guests and no list', event: { ...at, attendeesOmitted: true }, expected: 'unknown', reasons: ['guests-omitted'] },
  { name: 'nothing omitted, as it is said', event: event([me, bima], { attendeesOmitted: false }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'guests who do not see each other', event: event([me], { ...bimas, guestsCanSeeOtherGuests: false }), expected: 'unknown', reasons: ['guests-hidden'] },
  { name: 'guests who do not see each other, two of them visible', event: event([me, bima], { ...bimas, guestsCanSeeOtherGuests: false }), expected: 'unknown', reasons: ['guests-hidden'] },
  { name: 'my own event whose guests do not see each other', event: event([me, bima], { guestsCanSeeOtherGuests: false }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'guests who see each other, as it is said', event: event([me, bima], { ...bimas, guestsCanSeeOtherGuests: true }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  // Booked by somebody else
  { name: 'booked by an assistant', event: event([me, bima], { organizer: { email: 'sari@contoso.example' } }), expected: `${BIMA} confirmed`, reasons: ['two-people', 'booked-by-other'] },
  { name: 'booked by an assistant who is coming', event: event([me, bima, { email: 'sari@contoso.example', ...yes }], { organizer: { email: 'sari@contoso.example' } }), expected: 'group', reasons: ['several-people'] },
  { name: 'booked by an assistant who declined', event: event([me, bima, { email: 'sari@contoso.example', ...no }], { organizer: { email: 'sari@contoso.example' } }), expected: `${BIMA} confirmed likely`, reasons: ['others-declined', 'booked-by-other'] },
  { name: 'booked by a room', event: event([me, bima, room], { organizer: { email: 'contoso.example_4d616e67676120@resource.calendar.google.com' } }), expected: `${BIMA} confirmed`, reasons: ['two-people', 'room-not-counted'] },
  { name: 'imported, by nobody that is known', event: event([me, bima], { organizer: { email: 'unknownorganizer@calendar.google.com' } }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'an organizer without an address', event: event([me, bima], { organizer: {} }), expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  // Where I am not
  { name: 'two others, without me', event: event([bima, ani], bimas), expected: 'not-a-meeting', reasons: ['self-not-invited'] },
  { name: 'mine, but I took myself off the list', event: event([bima]), expected: 'not-a-meeting', reasons: ['self-not-invited'] },
  { name: 'on the calendar of my manager, whom I stand in for', event: event([{ ...bima, self: true }, ani], bimas), isPrimary: false, expected: 'not-a-meeting', reasons: ['self-not-invited'] },
  { name: 'on the calendar of my manager, with me', event: event([{ ...bima, self: true }, { email: 'dewi@contoso.example', ...yes }], bimas), isPrimary: false, expected: `${BIMA} confirmed`, reasons: ['two-people'] },
  { name: 'on the calendar of a team, which is its self', event: event([{ email: 'c_8f3k@group.calendar.google.com', self: true }, { email: 'dewi@contoso.example', ...yes }, bima], { organizer: { email: 'c_8f3k@group.calendar.google.com', self: true } }), isPrimary: false, expected: `${BIMA} confirmed`, reasons: ['two-people', 'calendar-not-counted'] },
  { name: 'on a team calendar, hidden guests, its own self is no right of mine', event: event([{ email: 'dewi@contoso.example', ...yes }, bima], { organizer: { email: 'c_8f3k@group.calendar.google.com', self: true }, guestsCanSeeOtherGuests: false }), isPrimary: false, expected: 'unknown', reasons: ['guests-hidden'] },
  { name: 'on a room’s calendar', event: event([{ ...room, self: true }, bima, ani], bimas), isPrimary: false, expected: 'not-a-meeting', reasons: ['self-not-invited', 'room-not-counted'] },
  // Not meetings
  { name: 'cancelled', event: event([me, bima], { status: 'cancelled' }), expected: 'not-a-meeting', reasons: ['cancelled'] },
  { name: 'a tombstone', event: { status: 'cancelled' }, expected: 'not-a-meeting', reasons: ['cancelled'] },
  { name: 'all day, with two', event: event([me, bima], { start: { date: '2026-11-25' } }), expected: 'not-a-meeting', reasons: ['all-day'] },
  ...['outOfOffice', 'focusTime', 'workingLocation', 'birthday', 'fromGmail'].map((eventType): Case => ({
    name: `of the type ${eventType}`, event: event([me, bima], { eventType }), expected: 'not-a-meeting', reasons: ['not-a-meeting-type'],
  })),
  { name: 'of a type that is new, with two', event: event([me, bima], { eventType: 'holodeck' }), expected: `${BIMA} confirmed likely`, reasons: ['two-people', 'unknown-event-type'] },
  { name: 'of a type that is new, hidden', event: event([me, bima], { eventType: 'holodeck', attendeesOmitted: true }), expected: 'unknown', reasons: ['guests-omitted'] },
  { name: 'of a type that every object has', event: event([me, bima, ani], { eventType: 'constructor' }), expected: 'group likely', reasons: ['several-people', 'unknown-event-type'] },
  { name: 'nothing at all', event: {}, expected: 'solo', reasons: ['no-guests'] },
];
