import type { Maybe } from './invited.ts';
import type { Meeting } from './meeting.ts';

/** Where an event may name its call, as Google's API writes it. */
export interface CallFacts {
  hangoutLink?: Maybe<string>;
  conferenceData?: Maybe<{ entryPoints?: Maybe<readonly { entryPointType?: Maybe<string>; uri?: Maybe<string> }[]> }>;
  location?: Maybe<string>;
  /** May be HTML written by a stranger: it is read as text and never becomes markup. */
  description?: Maybe<string>;
}

export const CALL_SERVICES = ['meet', 'zoom', 'teams', 'webex'] as const;
export type CallService = (typeof CALL_SERVICES)[number];

export interface JoinLink {
  url: string;
  service: CallService;
}

/** Where to join a meeting: what the page linked, else what the synced calendar names; '' when there is no call. */
export function joinUrlOf({ joinUrl, synced }: Pick<Meeting, 'joinUrl' | 'synced'>): string {
  return joinUrl || ((synced && findJoinLink(synced.call)?.url) ?? '');
}

/** The hosts that may be joined, and which of their paths are calls rather than help, downloads and sign-up. */
const SERVICES: readonly { service: CallService; host: RegExp; path: RegExp }[] = [
  { service: 'meet', host: /^meet\.google\.com$/, path: /^\/(?:[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}|lookup\/[\w-]+)$/i },
  { service: 'zoom', host: /^(?:[a-z0-9-]+\.)*zoom(?:gov\.com|\.us)$/, path: /^\/(?:j|w|s|my|wc\/join)\/[\w.-]+/ },
  { service: 'teams', host: /^teams\.(?:microsoft\.com|live\.com|microsoft\.us)$|^gov\.teams\.microsoft\.us$/, path: /^\/(?:l\/meetup-join|l\/meeting|meet)\/.+/ },
  { service: 'webex', host: /^(?:[a-z0-9-]+\.)+webex\.com$/, path: /^\/(?:(?:meet|join)\/.+|[\w.-]+\/j\.php|(?:webappng|wbxmjs)\/.+)/ },
];

/** Links of mail filters and of Google that lead on to the address in one of their parameters. */
const DETOURS: readonly { host: RegExp; parameter: string }[] = [
  { host: /^(?:[a-z0-9-]+\.)+safelinks\.protection\.outlook\.com$/, parameter: 'url' },
  { host: /^www\.google\.com$/, parameter: 'q' },
];

/** How much of a description is searched, in characters: a stranger wrote it. */
const SEARCHED = 50_000;

/**
 * The link to an event's call: what Google itself names first, then the place, then the description. Only https, only the
 * hosts above, no user name, no port; null when there is none.
 */
export function findJoinLink({ hangoutLink, conferenceData, location, description }: CallFacts): JoinLink | null {
  const video = (conferenceData?.entryPoints ?? []).filter(({ entryPointType }) => entryPointType === 'video');
  for (const named of [hangoutLink, ...video.map(({ uri }) => uri)]) {
    const link = readLink(named ?? '', true);
    if (link) return link;
  }
  for (const text of [location, description]) {
    for (const [written] of (text ?? '').slice(0, SEARCHED).matchAll(/https:\/\/[^\s<>"'\\]+/gi)) {
      const link = readLink(written.replaceAll('&amp;', '&').replace(/[.,;:!?)\]}]+$/, ''), false);
      if (link) return link;
    }
  }
  return null;
}

/** @param isNamed Google names it as the call, so that any path of the host will do */
function readLink(written: string, isNamed: boolean): JoinLink | null {
  const first = readAddress(written);
  const detour = DETOURS.find(({ host }) => first && host.test(first.hostname));
  const url = first && detour ? readAddress(first.searchParams.get(detour.parameter) ?? '') : first;
  const found = url && SERVICES.find(({ host, path }) => host.test(url.hostname) && (path.test(url.pathname) || (isNamed && url.pathname !== '/')));
  return found ? { url: url.href, service: found.service } : null;
}

function readAddress(written: string): URL | null {
  const url = URL.parse(written.trim());
  return url?.protocol === 'https:' && !url.username && !url.password && !url.port ? url : null;
}
