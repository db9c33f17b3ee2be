import type { calendar_v3 } from '@googleapis/calendar';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { findJoinLink, type CallFacts } from '@/utils/domain/join-link.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const ZOOM = 'https://us02web.zoom.us/j/81234567890?pwd=aBc';
const TEAMS = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d';
const WEBEX = 'https://contoso.webex.com/contoso/j.php?MTID=m123';

const video = (...uris: (string | null)[]): CallFacts => ({ conferenceData: { entryPoints: uris.map((uri) => ({ entryPointType: 'video', uri })) } });
const join = (facts: CallFacts): string | null => {
  const found = findJoinLink(facts);
  return found && `${found.service} ${found.url}`;
};

describe('the link to the call', () => {
  it.each<[string, CallFacts, string | null]>([
    ['nothing at all', {}, null],
    ['fields that are null', { hangoutLink: null, conferenceData: null, location: null, description: null }, null],
    ['Google’s own', { hangoutLink: MEET }, `meet ${MEET}`],
    ['Google’s own with a path that is new to us', { hangoutLink: 'https://meet.google.com/jbe-test' }, 'meet https://meet.google.com/jbe-test'],
    ['Google’s own before the description', { hangoutLink: MEET, description: ZOOM }, `meet ${MEET}`],
    ['a video entry point', video(ZOOM), `zoom ${ZOOM}`],
    ['the first entry point that can be joined', video(null, 'tel:+62', TEAMS, ZOOM), `teams ${TEAMS}`],
    ['entry points by phone only', { conferenceData: { entryPoints: [{ entryPointType: 'phone', uri: 'tel:+1-469' }, { entryPointType: 'more', uri: 'https://tel.meet/abc?pin=1' }] } }, null],
    ['an entry point of another service', video('https://evil.example/j/1'), null],
    ['Webex as the place', { location: WEBEX }, `webex ${WEBEX}`],
    ['a place with words around the link', { location: `Ruang Mangga; ${ZOOM}, lantai 3` }, `zoom ${ZOOM}`],
    ['the place before the description', { location: TEAMS, description: ZOOM }, `teams ${TEAMS}`],
    ['a description of plain text', { description: `Join here: ${ZOOM}.\nSee you` }, `zoom ${ZOOM}`],
    ['brackets around it', { description: `Zoom (${ZOOM})` }, `zoom ${ZOOM}`],
    ['a description of HTML', { description: `<p>Join <a href="https://us02web.zoom.us/j/8?pwd=a&amp;uname=b">here</a></p>` }, 'zoom https://us02web.zoom.us/j/8?pwd=a&uname=b'],
    ['a link that is broken by markup', { description: `<b>${MEET}</b><script>alert(1)</script>` }, `meet ${MEET}`],
    ['Teams for everybody', { description: 'https://teams.live.com/meet/9412345678?p=abc' }, 'teams https://teams.live.com/meet/9412345678?p=abc'],
    ['a personal Zoom room', { location: 'https://zoom.us/my/bima.prakoso' }, 'zoom https://zoom.us/my/bima.prakoso'],
    ['Zoom for governments', { location: 'https://agency.zoomgov.com/j/161' }, 'zoom https://agency.zoomgov.com/j/161'],
    ['a personal Webex room', { location: 'https://contoso.webex.com/meet/bima' }, 'webex https://contoso.webex.com/meet/bima'],
    ['a mail filter in between', { description: `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(TEAMS)}&data=05` }, `teams ${TEAMS}`],
    ['Google in between', { description: `https://www.google.com/url?q=${encodeURIComponent(ZOOM)}&sa=D` }, `zoom ${ZOOM}`],
    ['a mail filter before a stranger’s host', { description: 'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fj%2F1' }, null],
    ['a mail filter before a script', { description: 'https://nam02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)' }, null],
    ['a link for help, then the call', { description: `https://zoom.us/download and ${ZOOM}` }, `zoom ${ZOOM}`],
    ['links that are no calls', { description: 'https://meet.google.com/ https://zoom.us/signup https://teams.microsoft.com/ https://www.webex.com/downloads.html' }, null],
    ['no https', { hangoutLink: 'http://meet.google.com/abc-defg-hij', location: 'http://zoom.us/j/1' }, null],
    ['a script', { hangoutLink: 'javascript:alert(1)', location: 'javascript://meet.google.com/abc-defg-hij' }, null],
    ['a host that only begins like it', { location: 'https://meet.google.com.evil.example/abc-defg-hij' }, null],
    ['a host that only ends like it', { location: 'https://evilzoom.us/j/1 https://evilwebex.com/meet/x' }, null],
    ['a user name before the host', { location: 'https://meet.google.com@evil.example/abc-defg-hij' }, null],
    ['a user name before the right host', { location: 'https://a:b@zoom.us/j/1' }, null],
    ['a port', { location: 'https://zoom.us:8443/j/1' }, null],
    ['a dot after the host', { location: 'https://zoom.us./j/1' }, null],
    ['letters that look alike', { location: 'https://zооm.us/j/1' }, null],
    ['a link in capitals', { location: 'HTTPS://ZOOM.US/j/123' }, 'zoom https://zoom.us/j/123'],
    ['what is no address', { hangoutLink: 'meet me', location: 'https://', description: 'https://[' }, null],
  ])('%s', (_, facts, expected) => expect(join(facts)).toBe(expected));

  it('is looked for in a long description without delay', () => {
    const before = performance.now();
    expect(join({ description: `${'https://x.example/ <a '.repeat(100_000)}${ZOOM}` })).toBeNull();
    expect(performance.now() - before).toBeLessThan(200);
  });

  it('can be asked for with Google’s own type', () => expectTypeOf<calendar_v3.Schema$Event>().toExtend<CallFacts>());
});
