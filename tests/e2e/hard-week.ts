import { add, allDay, emptyWorld, group, meeting, oneOnOne, type Draft, type World } from '../google/world.ts';
import { MONDAY } from './practice.ts';

const SELF = { name: 'Dewi Lestari', email: 'dewi@contoso.example' };
const person = (name: string, address: string): { name: string; email: string } => ({ name, email: `${address}@contoso.example` });
const ROOM = person('Ruang Anggrek (4)', '');
ROOM.email = 'c_188anggrek@resource.calendar.google.com';

export const MARKUP = '<img src=x onerror="document.title=1"> & <b>Bob</b>';
export const HEBREW = 'שרה כהן‎';

/** A week of everything that is easily got wrong; each event has an hour of its own and a person of its own. */
export function hardWeek(): World {
  const world = emptyWorld(SELF);
  let hour = 0;
  const draft = (title: string, more: Omit<Draft, 'title' | 'at'> = {}): Draft => {
    const slot = hour++;
    const day = String(Number(MONDAY.slice(8)) + Math.floor(slot / 9)).padStart(2, '0');
    return { title, at: `${MONDAY.slice(0, 8)}${day}T${String(8 + (slot % 9)).padStart(2, '0')}:00`, minutes: 50, id: `hard${String(slot).padStart(3, '0')}`, ...more };
  };
  const talk = (title: string, name: string, more?: Omit<Draft, 'title' | 'at'>): void =>
    add(world, oneOnOne(world, person(name, `p${String(hour)}`), draft(title, more)));
  const crowd = [person('Bima', 'bima'), person('Citra', 'citra'), person('Joko', 'joko')];

  for (const name of ['Anna', 'Bruno', 'Chika', 'Dodi', 'Eka', 'Farid', 'Gita', 'Hasan', 'Indah']) talk(`Talk ${name}`, name);
  talk('Talk in a room', 'Rani', { room: ROOM });
  talk('', 'Untung');
  talk(MARKUP, MARKUP);
  talk('פגישה 1:1', HEBREW);
  talk('Says five', 'Lima');
  world.declared[`hard${String(hour - 1).padStart(3, '0')}`] = 5;
  add(world, group(world, crowd, draft('Crowd')));
  add(world, group(world, crowd, draft('Hidden crowd', { hidden: true, organizer: person('Bima', 'bima') })));
  add(world, group(world, [person('Everybody', 'all')], draft('Mailing group')));
  world.groups.push('all@contoso.example');
  add(world, meeting(world, draft('Only me', { type: 'focusTime' })));
  add(world, meeting(world, draft('Only a room', { room: ROOM })));
  talk('Talk Kirana', 'Kirana');
  add(world, { ...allDay('Birthday of Bima', `${MONDAY.slice(0, 8)}25`), eventType: 'birthday' });
  world.tasks.push({ id: 'tasks_SGFuZEluQ2xhaW0', title: 'Hand in the claim', due: `${MONDAY.slice(0, 8)}26` });
  return world;
}
