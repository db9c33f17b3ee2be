import { describe, expect, it } from 'vitest';
import { settleVerdict, type Ruling, type VerdictSources } from '@/utils/domain/verdict-order.ts';

type Sources = VerdictSources<string>;

const withWhom = (other: string | null, confidence?: 'likely'): Ruling<string> => ({ verdict: 'one-on-one', other, ...(confidence && { confidence }) });
const isA = (verdict: Ruling<string>['verdict']): Ruling<string> => ({ verdict, other: null });
const BIMA = withWhom('bima');

/** `one-on-one bima by api`, `one-on-one likely by title`, `unknown`. */
function settled(sources: Sources): string {
  const { verdict, other, confidence, by } = settleVerdict(sources);
  return [verdict, other, confidence === 'likely' ? 'likely' : null, by && `by ${by}`].filter(Boolean).join(' ');
}

describe('what is known of an event becomes one verdict', () => {
  it.each<[string, Sources, string]>([
    ['nothing is known', {}, 'unknown'],
    ['all are unsure', { api: isA('unknown'), pageEvent: isA('unknown'), pageSeries: isA('unknown') }, 'unknown'],
    // The user's own word
    ['I say it is one, all others do not', { overrideEvent: withWhom('sari'), api: isA('group'), pageEvent: isA('group') }, 'one-on-one sari by override-event'],
    ['I say it is none, all others do', { overrideEvent: isA('group'), overrideSeries: BIMA, api: BIMA, pageEvent: BIMA, titleSoundsLikeIt: true }, 'group by override-event'],
    ['I say so of the series', { overrideSeries: withWhom('sari'), api: isA('unknown'), pageEvent: isA('group') }, 'one-on-one sari by override-series'],
    ['I say so of the series, the API knows better', { overrideSeries: withWhom('sari'), api: BIMA }, 'one-on-one sari by override-series'],
    ['I say something else of the event than of the series', { overrideEvent: withWhom('sari'), overrideSeries: isA('group') }, 'one-on-one sari by override-event'],
    ['I say it is one and not with whom', { overrideEvent: withWhom(null), api: isA('unknown'), otherOfEvent: 'bima' }, 'one-on-one bima by override-event'],
    ['I say it is one and nobody knows with whom', { overrideEvent: withWhom(null) }, 'one-on-one by override-event'],
    // The API
    ['the API says 1:1, the page says group', { api: BIMA, pageEvent: isA('group') }, 'one-on-one bima by api'],
    ['the API says group, the page says 1:1', { api: isA('group'), pageEvent: BIMA, pageSeries: BIMA }, 'group by api'],
    ['the API says all day, the page says 1:1', { api: isA('not-a-meeting'), pageEvent: BIMA }, 'not-a-meeting by api'],
    ['the API says nobody, the series says 1:1', { api: isA('solo'), pageSeries: BIMA }, 'solo by api'],
    ['the API is not quite sure', { api: withWhom('bima', 'likely'), pageEvent: isA('group') }, 'one-on-one bima likely by api'],
    ['the API cannot say, the page can', { api: isA('unknown'), pageEvent: BIMA }, 'one-on-one bima by page-event'],
    ['another guest came by the API, the page is older', { api: withWhom('sari'), pageEvent: BIMA }, 'one-on-one sari by api'],
    // The page
    ['the page says 1:1 of this one', { pageEvent: BIMA, pageSeries: withWhom('sari') }, 'one-on-one bima by page-event'],
    ['the page says group of this one, 1:1 of the series', { pageEvent: isA('group'), pageSeries: BIMA }, 'group by page-event'],
    ['the page says 1:1 of the series', { pageSeries: BIMA }, 'one-on-one bima by page-series'],
    ['the page is unsure of this one', { pageEvent: isA('unknown'), pageSeries: BIMA }, 'one-on-one bima by page-series'],
    ['the series is with the same person', { pageSeries: BIMA, otherOfEvent: 'bima' }, 'one-on-one bima by page-series'],
    ['the series is with another person', { pageSeries: BIMA, otherOfEvent: 'sari' }, 'unknown'],
    ['the series is with another person, the title sounds like it', { pageSeries: BIMA, otherOfEvent: 'sari', titleSoundsLikeIt: true }, 'one-on-one likely by title'],
    ['only another one of the series is a group', { pageSeries: isA('group') }, 'unknown'],
    // The title
    ['only the title says so', { titleSoundsLikeIt: true }, 'one-on-one likely by title'],
    ['the title says so, the page says solo', { titleSoundsLikeIt: true, pageEvent: isA('solo') }, 'solo by page-event'],
    ['the title says so, the API cannot say', { titleSoundsLikeIt: true, api: isA('unknown') }, 'one-on-one likely by title'],
    ['the title says nothing', { titleSoundsLikeIt: false }, 'unknown'],
  ])('when %s', (_, sources, expected) => expect(settled(sources)).toBe(expected));
});
