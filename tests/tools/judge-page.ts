import { ANCHORS, findAnchor, placeOfMatch, type AnchorName } from '../../utils/calendar-page/anchors.ts';
import { readAccount } from '../../utils/calendar-page/read-account.ts';
import { readPopover, type EventFacts } from '../../utils/calendar-page/read-popover.ts';
import { judgePage, type PageVerdict } from '../../utils/domain/page-verdict.ts';

/** What the product makes of a captured page. */
export interface PageReport extends PageVerdict {
  self: string;
  facts: EventFacts;
  /** Per fact, the candidate that matched, such as `#xDetDlgAtt (1 of 1)`; null where none did. */
  matched: Record<string, string | null>;
}

const FACTS: AnchorName[] = ['popover', 'title', 'when', 'guest', 'guestGroup', 'guestCount', 'room', 'place', 'video'];

/**
 * Reads and judges one page, with the same functions as the product.
 * @param page a whole page, or the content of a popover alone
 * @param given whose calendar it is; without it the page's own account counts
 * @throws with a line for a person when nobody knows whose calendar it is
 */
export function judgeCapture(page: Document, given?: string): PageReport {
  const self = (given ?? readAccount(page)?.self)?.toLowerCase();
  if (self === undefined) throw new Error('whose calendar is it? Say so with --self ADDRESS, or in FILE.json as {"self": "…"}');
  const root = findAnchor(page, 'popover') ?? page.body;
  const facts = readPopover(root);
  const verdict = judgePage(facts, facts.id ? [self, facts.id.calendar] : [self]);
  return { ...verdict, self, facts, matched: Object.fromEntries(FACTS.map((name) => [name, matchOf(name === 'popover' ? page : root, name)])) };
}

/** The candidate of an anchor that matches, and which of how many it is. */
function matchOf(root: ParentNode, name: AnchorName): string | null {
  const { candidates } = ANCHORS[name];
  const place = placeOfMatch(root, name);
  return place === null ? null : `${candidates[place] ?? ''} (${place + 1} of ${candidates.length})`;
}

export function describeReport(name: string, { verdict, other, self, facts, matched }: PageReport): string {
  const guests = facts.guests.map((guest) => `${guest.name} <${guest.address}>${guest.isGroup ? ' (group)' : ''}`);
  return [
    `${name}: ${verdict}`,
    `  other     ${other ? `${other.name} <${other.address}>` : '–'}`,
    `  self      ${self}`,
    `  title     ${facts.title || '–'}`,
    `  when      ${facts.when || '–'}`,
    `  guests    ${String(facts.guests.length)}${guests.length > 0 ? `: ${guests.join(', ')}` : ''}`,
    `  declared  ${facts.declared === null ? '–' : String(facts.declared)}`,
    `  rooms     ${String(facts.rooms)}`,
    ...Object.entries(matched).map(([fact, match]) => `  ${`@${fact}`.padEnd(12)}${match ?? 'no candidate matched'}`),
  ].join('\n');
}
