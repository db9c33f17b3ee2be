import type { MessageName, Request } from '@/utils/messaging/protocol.ts';

const now = { mutation: 'mutation' };
const OTHER = { address: 'bima@example.com', name: 'Bima' };
const report = {
  account: 'dewi@example.com', event: 'e', branch: 'e', verdict: 'one-on-one' as const, reason: 'two-people' as const, other: OTHER, title: '', when: '', day: '2026-11-24',
  locale: 'id', timezone: null, place: '', joinUrl: '',
};
const point = { ...now, id: 'p', personId: 'bima', sessionId: null, kind: 'topic' as const, text: 'Time off', questionId: null };
const override = { ...now, account: 'dewi@example.com', scope: 'event' as const, target: 'e' };
const followUp = { ...now, id: 'f', personId: 'bima', agreedIn: null, text: 'Send it', owner: 'me' as const, due: '2026-12-01' };

/** One request of every message that fits. */
export const GOOD: { [Name in MessageName]: Request<Name> } = {
  'page.start': { account: 'dewi@example.com' },
  'page.report': report,
  'page.wake': {},
  'override.write': { ...override, is: 'one-on-one', personId: 'bima' },
  'override.undo': override,
  'event.read': { meetingKey: 'dewi@example.com e' },
  'event.current': {},
  'session.open': { ...now, meetingKey: 'dewi@example.com e' },
  'session.read': { sessionId: 's' },
  'session.edit': { ...now, id: 's', objective: '' },
  'point.add': point,
  'point.edit': { ...now, id: 'p', discussedIn: null },
  'followUp.add': followUp,
  'followUp.edit': { ...now, id: 'f', done: true },
  'outstanding.read': {},
  'person.add': { ...now, id: 'ayu', name: 'Ayu' },
  'preferences.write': { language: 'id' },
  'panel.close': {},
  'panel.width': { width: 400 },
  'accounts.read': {},
  'account.connect': { when: 'now' },
  'account.reconnect': { address: 'dewi@example.com' },
  'account.disconnect': { address: 'dewi@example.com' },
  'account.sync': { address: 'dewi@example.com' },
  'account.client': { id: '', secret: '' },
};

const long = 'x'.repeat(1_000_001);

/** What is changed in the good request, and why that is refused. */
export const REFUSED: [MessageName, string, object][] = [
  ['page.start', 'an account that is no text', { account: 7 }],
  ['page.start', 'an endless account', { account: 'x'.repeat(20_001) }],
  ['page.report', 'a verdict that is none', { verdict: 'likely' }],
  ['page.report', 'another person without an address', { other: { name: 'Bima' } }],
  ['page.report', 'another person as a list', { other: [OTHER] }],
  ['page.report', 'a day that is none', { day: '24.11.2026' }],
  ['page.report', 'a day that does not exist', { day: '2026-02-30' }],
  ['page.report', 'no title', { title: undefined }],
  ['page.report', 'a reason that is none', { reason: 'because' }],
  ['override.write', 'a word that is none', { is: 'perhaps' }],
  ['override.write', 'a scope that is none', { scope: 'calendar' }],
  ['override.undo', 'no target', { target: undefined }],
  ['event.read', 'no meeting', { meetingKey: null }],
  ['panel.width', 'a width that is no number', { width: '400' }],
  ['session.open', 'no mutation', { mutation: undefined }],
  ['session.open', 'an empty mutation', { mutation: '' }],
  ['session.open', 'no meeting', { meetingKey: null }],
  ['session.read', 'an empty id', { sessionId: '' }],
  ['session.read', 'an endless id', { sessionId: 'x'.repeat(201) }],
  ['session.edit', 'a note that is too long', { note: long }],
  ['session.edit', 'an objective that is no text', { objective: { toString: 'x' } }],
  ['session.edit', 'no mutation', { mutation: undefined }],
  ['point.add', 'a kind that is none', { kind: 'gossip' }],
  ['point.add', 'a text that is too long', { text: long }],
  ['point.add', 'nobody', { personId: undefined }],
  ['point.edit', 'a flag that is a word', { deleted: 'yes' }],
  ['point.edit', 'a session that is a number', { discussedIn: 1 }],
  ['point.edit', 'no mutation', { mutation: undefined }],
  ['followUp.add', 'no owner', { owner: undefined }],
  ['followUp.add', 'an owner who is neither of the two', { owner: 'us' }],
  ['followUp.add', 'no due date', { due: undefined }],
  ['followUp.add', 'a due date with a time', { due: '2026-12-01T10:00' }],
  ['followUp.add', 'a due date that does not exist', { due: '2026-02-29' }],
  ['followUp.edit', 'a due date that is taken away', { due: null }],
  ['followUp.edit', 'a due date that does not exist', { due: '2026-13-01' }],
  ['followUp.edit', 'no id', { id: undefined }],
  ['person.add', 'a name of spaces', { name: '   ' }],
  ['person.add', 'a name that is too long', { name: 'x'.repeat(20_001) }],
  ['preferences.write', 'a language that is none', { language: 'ja' }],
  ['account.connect', 'a time that is none', { when: 'later' }],
  ['account.reconnect', 'no address', { address: undefined }],
  ['account.disconnect', 'an empty address', { address: '' }],
  ['account.sync', 'an endless address', { address: 'x'.repeat(321) }],
  ['account.client', 'an id with a space in it', { id: 'a b' }],
  ['account.client', 'an endless secret', { secret: 'x'.repeat(301) }],
];
