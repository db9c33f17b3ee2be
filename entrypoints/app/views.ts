import { byDue, isOutstanding, type FollowUp } from '@/utils/domain/follow-up.ts';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { wentTogether } from '@/utils/domain/trash.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import { readRecords } from '@/utils/messaging/records.ts';

/** A person and how much is open: what I promised, what they did, what is to be talked about. */
export interface PersonSummary {
  person: Person;
  mine: number;
  theirs: number;
  points: number;
}

/** Everything that the page of a person shows. */
export interface PersonView {
  person: Person;
  /** With whom it may be merged. */
  others: Person[];
  /** Outstanding ones, the earliest due first. */
  followUps: FollowUp[];
  /** Open ones, in order. */
  points: TalkingPoint[];
}

/** Something in the trash. */
export interface TrashItem {
  store: Request<'trash.restore'>['store'];
  id: string;
  text: string;
  /** The person it belongs to; of a merged person, the one who has everything now. */
  with: string | null;
  /** ISO 8601. */
  deletedAt: string;
}

const living = (people: readonly Person[]): Person[] => people.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => shortNameOf(a).localeCompare(shortNameOf(b)));

export async function readPeople(): Promise<PersonSummary[]> {
  const [people, followUps, points] = await readRecords({ store: 'people' }, { store: 'followUps', index: 'outstanding' }, { store: 'points', index: 'open' });
  const theirOwn = Map.groupBy<string, FollowUp | TalkingPoint>([...followUps, ...points], ({ personId }) => personId);
  return living(people).map((person) => {
    const open = theirOwn.get(person.id) ?? [];
    const promises = open.filter((one) => 'owner' in one);
    const mine = promises.filter(({ owner }) => owner === 'me').length;
    return { person, mine, theirs: promises.length - mine, points: open.length - promises.length };
  });
}

/** @throws Failure `not-found` */
export async function readPerson(id: string): Promise<PersonView> {
  const [people, followUps, points] = await readRecords({ store: 'people' }, { store: 'followUps', index: 'personId', key: id }, { store: 'points', index: 'open', key: id });
  return {
    person: found(people.find((person) => person.id === id), id),
    others: living(people).filter((other) => other.id !== id),
    followUps: followUps.filter(isOutstanding).sort(byDue),
    points: points.sort((a, b) => a.position - b.position),
  };
}

/** What lies in the trash, the latest first. What went there with its person comes back with the person, and is not told apart. */
export async function readTrash(): Promise<TrashItem[]> {
  const index = 'deletedAt';
  const [people, questions, templates, points, followUps, decisions, savedTexts] = await readRecords(
    { store: 'people' },
    { store: 'questions', index },
    { store: 'templates', index },
    { store: 'points', index },
    { store: 'followUps', index },
    { store: 'decisions', index },
    { store: 'savedTexts', index },
  );
  const everybody = new Map(people.map((person) => [person.id, person]));
  const nameOf = (id: string | undefined): string | null => everybody.get(id ?? '')?.name ?? null;
  const own = (['points', 'followUps', 'decisions', 'savedTexts'] as const).flatMap((store, nth) =>
    ([points, followUps, decisions, savedTexts][nth] ?? []).filter((thing) => !isWithPerson(thing)).map((thing) => ({ store, ...thing, with: nameOf(thing.personId) })),
  );
  function isWithPerson(thing: (typeof points | typeof followUps | typeof decisions | typeof savedTexts)[number]): boolean {
    const person = everybody.get(thing.personId);
    return person !== undefined && wentTogether(person, thing);
  }
  return [
    ...people.map((person) => ({ store: 'people' as const, ...person, text: person.name, with: nameOf(person.mergedInto) })),
    ...questions.map((question) => ({ store: 'questions' as const, ...question, with: null })),
    ...templates.map((template) => ({ store: 'templates' as const, ...template, text: template.name, with: null })),
    ...own,
  ]
    .flatMap(({ store, id, text, with: person, deletedAt }) => (deletedAt === null ? [] : [{ store, id, text, with: person, deletedAt }]))
    .sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}
