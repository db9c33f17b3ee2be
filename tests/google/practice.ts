import { addNextWeek } from './practice-next-week.ts';
import { FAMILY_CALENDAR, PEOPLE, type PracticeLanguage, ROOM, SAY, SELF } from './practice-words.ts';
import { addDays, type Day, zoned } from './shared/dates.ts';
import { add, addWeekly, allDay, type CalendarEvent, type Draft, emptyWorld, group, type Guest, madeUpId, meeting, oneOnOne, splitId, type World } from './world.ts';

export interface PracticeOptions {
  language: PracticeLanguage;
  /** The Monday of the week in the middle. */
  monday: Day;
}

/** How far the weekly meetings reach around that week. */
const WEEKS = { before: 2, after: 3 };

const { bima, citra, rizky, ayu, hendra, sari, made, tono, nadia, joko, rahmat } = PEOPLE;
const yes = (person: { name: string; email: string }): Guest => ({ ...person, response: 'accepted' });

/** A believable week of Dewi, who leads a team, and her weekly meetings in the weeks around it. */
export function practiceWeek({ language, monday }: PracticeOptions): World {
  const world = emptyWorld(SELF);
  const say = SAY[language];
  const at = (weekday: number, time: string): string => `${addDays(monday, weekday)}T${time}`;
  const weekly = (event: CalendarEvent, calendar?: string): void => addWeekly(world, event, WEEKS, calendar);
  // Ids do not depend on the language or the week, so that notes of a practice session stay with their series.
  const draft = (name: keyof typeof say, when: string, more: Omit<Draft, 'title' | 'at'> = {}): Draft => ({ title: say[name], at: when, id: madeUpId(name), ...more });

  for (const day of [0, 2, 4]) {
    weekly(group(world, [yes(bima), yes(citra), rizky, yes(joko)], draft('standup', at(day, '09:00'), { minutes: 15, id: madeUpId(`standup ${day}`), meet: 'kmn-pqrs-tuv' })));
  }
  for (const day of [0, 1, 2, 3]) {
    weekly(meeting(world, draft('lunch', at(day, '12:00'), { minutes: 60, id: madeUpId(`lunch ${day}`), colour: '8' })));
  }
  addOneOnOnes({ world, say, at, weekly, draft });
  addNextWeek({ world, say, at, weekly, draft });

  weekly(meeting(world, draft('focus', at(0, '14:00'), { minutes: 120, type: 'focusTime', colour: '8' })));
  weekly(group(world, [yes(tono), nadia, yes(joko), yes(citra)], draft('design', at(1, '14:00'), { minutes: 60, colour: '7' })));
  weekly(group(world, [yes(hendra), made], draft('circle', at(1, '16:00'), { minutes: 60, organizer: hendra, hidden: true })));
  weekly(group(world, [yes(bima), yes(tono), nadia, yes(made), { ...joko, optional: true }], draft('merapi', at(2, '13:00'), { minutes: 60, meet: 'xyz-merp-abc', organizer: tono, colour: '10' })));
  weekly(meeting(world, draft('review', at(4, '16:00'), { minutes: 45 })));
  world.declared[madeUpId('circle')] = 9;

  add(world, [
    group(world, [yes(joko), nadia, rahmat], draft('interview', at(2, '15:30'), { minutes: 60 })),
    group(world, [yes(hendra), yes(made), tono], draft('budget', at(3, '10:00'), { minutes: 90, organizer: made, response: 'needsAction' })),
    group(world, [yes(hendra), yes(bima), yes(citra), yes(rizky), ayu, sari, made, tono, nadia, joko, rahmat, { name: '', email: 'product@contoso.example' }],
      draft('demo', at(4, '10:00'), { minutes: 60, organizer: bima, meet: 'dem-oday-fri', colour: '5' })),
    { ...allDay(say.release, addDays(monday, 3), 2, madeUpId('release')), colorId: '10' },
  ]);
  world.groups.push('product@contoso.example');

  world.calendars.push({ id: FAMILY_CALENDAR, name: say.family, colour: '#e67c73', events: [], series: [] });
  const organizer = { name: say.family, email: FAMILY_CALENDAR };
  weekly(meeting(world, draft('dinner', at(3, '19:00'), { minutes: 120, place: say.restaurant, organizer })), FAMILY_CALENDAR);
  weekly(meeting(world, draft('swim', at(5, '08:00'), { minutes: 90, organizer })), FAMILY_CALENDAR);
  weekly(meeting(world, draft('mother', at(6, '16:00'), { minutes: 45, organizer })), FAMILY_CALENDAR);
  add(world, meeting(world, draft('dentist', at(5, '11:00'), { minutes: 45, organizer })), FAMILY_CALENDAR);

  world.tasks.push(
    { id: 'tasks_T3BlbkNsYWlt', title: say.claim, due: addDays(monday, 1) },
    { id: 'tasks_UmVhZERyYWZ0', title: say.draft, due: at(0, '16:30') },
  );
  return world;
}

/** What the parts of the practice calendar are written with. */
export interface Pen {
  world: World;
  say: (typeof SAY)[PracticeLanguage];
  at(weekday: number, time: string): string;
  weekly(event: CalendarEvent): void;
  draft(name: keyof Pen['say'], when: string, more?: Omit<Draft, 'title' | 'at'>): Draft;
}

/** Reports, a mentee, a manager, a peer, a client. */
function addOneOnOnes({ world, say, at, weekly, draft }: Pen): void {
  const goals = [{ title: say.goals, url: 'https://drive.google.com/file/d/1practice/view' }];
  weekly(oneOnOne(world, bima, draft('bima', at(0, '10:00'), { meet: 'abc-defg-hij', description: say.bimaAgenda, attachments: goals })));
  // Moved once by "this and following events", so its id carries the split.
  const split = splitId(madeUpId('citra'), zoned('2026-10-06T10:00', world.timeZone));
  weekly(oneOnOne(world, citra, draft('citra', at(1, '10:00'), { id: split, minutes: 45, room: ROOM })));
  weekly(oneOnOne(world, { ...rizky, response: 'needsAction' }, draft('rizky', at(2, '10:30'), { meet: 'riz-kyra-dew' })));
  weekly(oneOnOne(world, ayu, draft('ayu', at(1, '11:00'), { minutes: 45, colour: '3' })));
  weekly(oneOnOne(world, hendra, draft('hendra', at(3, '09:00'), { organizer: hendra, meet: 'hen-dradew-wed' })));
  add(world, [
    oneOnOne(world, sari, draft('sari', at(3, '14:30'), { minutes: 45, place: say.cafe, organizer: sari, response: 'needsAction' })),
    oneOnOne(world, { name: 'Laras Putri', email: 'laras@nusantara-jaya.example' }, draft('client', at(4, '13:30'), { minutes: 60, meet: 'con-trac-tnj' })),
  ]);
}
