/** What stands behind an address of a guest list. A `calendar` is one that was invited as a whole, like a team's. */
export type AddressKind = 'person' | 'room' | 'calendar' | 'list' | 'list-by-name' | 'bot';

const ROOM = '@resource.calendar.google.com';
/** Of groups, holidays, imports; also `unknownorganizer@calendar.google.com`, whom imported events name. */
const CALENDAR = /[@.]calendar\.google\.com$/;
const LIST_HOST = /@(?:googlegroups\.com|yahoogroups\.com|(?:[\w-]+\.)?groups\.io|(?:lists?|groups)\.[\w.-]+)$/;
/** Words that no person is called, with any sign around them, and words that could be a part of somebody's name. */
const LIST_NAME = /^(?:[^@]*[-_.])?(?:teams?|staff|everyone|everybody|karyawan|semua)\d*(?:[-_.][^@]*)?@|^(?:[^@]*[-_])?(?:all|lists?|groups?|department|dept|committee|board|company|members|tim|panitia)\d*(?:[-_][^@]*)?@/;
/** Note takers and schedulers by the addresses that they invite themselves with; people work at those firms too. */
const BOT = /^(?:fred|notetaker|note-taker|assistant|notes|bot|meetings?|recorder|scheduler)@(?:[\w-]+\.)*(?:fireflies\.ai|otter\.ai|read\.ai|fathom\.video|tldv\.io|gong\.io|avoma\.com|grain\.com|grain\.co|sembly\.ai|meetgeek\.ai|krisp\.ai|circleback\.ai|calendly\.com|cal\.com|reclaim\.ai)$|^(?:no-?reply|do-?not-?reply)@|^[^@]*(?:note-?taker|meeting-?bot)[^@]*@/;

/** An address as addresses are compared: without surrounding space, in lower case; empty where there is none. */
export function normalAddress(address: string | null | undefined): string {
  return address?.trim().toLowerCase() ?? '';
}

export function isRoom(address: string): boolean {
  return address.endsWith(ROOM);
}

export function isCalendar(address: string): boolean {
  return CALENDAR.test(address) && !isRoom(address);
}

/** @param address in lower case; `list-by-name` is a guess from the part before the `@` */
export function kindOfAddress(address: string): AddressKind {
  if (isRoom(address)) return 'room';
  if (isCalendar(address)) return 'calendar';
  if (LIST_HOST.test(address)) return 'list';
  if (BOT.test(address)) return 'bot';
  return LIST_NAME.test(address) ? 'list-by-name' : 'person';
}
