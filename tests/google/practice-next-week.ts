import type { Pen } from './practice.ts';
import { PEOPLE } from './practice-words.ts';
import { add, allDay, group, madeUpId, meeting, oneOnOne } from './world.ts';

const { bima, citra, rizky, joko, made, tono, nadia } = PEOPLE;

const zoom = 'https://us02web.zoom.us/j/81234567890?pwd=cHJhY3RpY2U';
const teams = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_cHJhY3RpY2U%40thread.v2/0?context=%7b%7d';
const webex = 'https://contoso.webex.com/meet/tono';

/** The week after: calls that are not in Meet, a talk that somebody else booked, one that a guest declined, days that are no talks. */
export function addNextWeek({ world, say, at, draft }: Pen): void {
  add(world, [
    // Zoom's add-on writes its call into the conference data, and nowhere else.
    oneOnOne(world, made, draft('zoom', at(9, '16:30'), {
      conference: {
        conferenceId: '81234567890',
        conferenceSolution: { key: { type: 'addOn' }, name: 'Zoom Meeting', iconUri: 'https://lh3.googleusercontent.com/ugWKRyPiOCwjn5jfaoVgC-O80F3nhKH1dKMGsibXvGV1tc6pGXLOJk9WO7dwMGZ4lQ' },
        entryPoints: [{ entryPointType: 'video', uri: zoom, label: 'us02web.zoom.us/j/81234567890', meetingCode: '81234567890', passcode: '246810' }],
      },
    })),
    // Outlook puts Teams into the description, as HTML.
    oneOnOne(world, nadia, draft('teams', at(10, '16:00'), { organizer: nadia, description: `<p>________________</p><a href="${teams}">${say.joinTeams}</a>` })),
    oneOnOne(world, tono, draft('webex', at(11, '09:30'), { place: webex })),
    oneOnOne(world, rizky, draft('booked', at(9, '11:00'), { organizer: joko, minutes: 60 })),
    group(world, [{ ...bima, response: 'accepted' }, { ...citra, response: 'declined' }], draft('declined', at(10, '14:00'))),
    meeting(world, draft('away', at(11, '15:00'), { minutes: 120, type: 'outOfOffice' })),
    { ...allDay(say.birthday, at(12, '').slice(0, 10), 1, madeUpId('birthday')), eventType: 'birthday', transparency: 'transparent', visibility: 'private', birthdayProperties: { type: 'birthday' } },
  ]);
}
