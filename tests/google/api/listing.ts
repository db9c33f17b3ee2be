import { ApiError, badParameter } from './errors.ts';
import { hashOf, seal, unseal } from './opaque.ts';

/** What a list is about: a calendar's events, or an account's calendars. */
export interface Source {
  /** Tokens of one source are no good for another. */
  name: string;
  seq: number;
  epoch: number;
}

export interface Rules {
  /** Not allowed beside a sync token. */
  barred: readonly string[];
  /** With one of these there is no sync token at the end. */
  tokenless: readonly string[];
  maxResults: { usual: number; most: number };
}

/** One request for a page: where in the list it is. */
export interface Place {
  /** For a delta: the last change that the client knows. */
  since: number | null;
  /** The last change when the first page was made: what comes later is for the next delta. */
  snapshot: number;
  /** Only lines with a greater key are still to come. */
  after: string;
  page: number;
}

/** Parameters of every method, which do not belong to the query. */
export const STANDARD = ['alt', 'fields', 'key', 'oauth_token', 'prettyPrint', 'quotaUser', 'userIp', 'access_token'];
/** Barred beside a sync token and yet allowed in the first list, or the token itself. */
const NOT_COMPARED = ['syncToken', 'pageToken', 'timeMin', 'timeMax'];

/** A short name for what a request asks for, the same on all its pages. */
export const queryHash = (params: URLSearchParams, without: readonly string[] = ['pageToken']): string =>
  hashOf([...params].filter(([name]) => !STANDARD.includes(name) && !without.includes(name)));

/** Reads the tokens of a request; throws Google's 400 or 410. `lifetime` of a sync token in ms. */
export function openListing(source: Source, params: URLSearchParams, rules: Rules, now: number, lifetime: number): Place {
  const since = sinceWhen(source, params, rules, now, lifetime);
  const token = params.get('pageToken');
  if (token === null) return { since, snapshot: source.seq, after: '', page: 1 };
  const page = unseal(token);
  if (page?.['of'] !== source.name || page['query'] !== queryHash(params)) throw new ApiError('invalidPageToken');
  return { since, snapshot: Number(page['snapshot']), after: String(page['after']), page: Number(page['page']) };
}

function sinceWhen(source: Source, params: URLSearchParams, { barred }: Rules, now: number, lifetime: number): number | null {
  const token = params.get('syncToken');
  if (token === null) return null;
  const wrong = barred.find((name) => params.has(name));
  if (wrong !== undefined) throw badParameter(wrong, `Sync token cannot be combined with ${wrong}.`);
  if (params.get('showDeleted') === 'false') throw badParameter('showDeleted', 'Sync token cannot be combined with showDeleted=false.');
  const sync = unseal(token);
  if (sync?.['sync'] !== source.name || sync['query'] !== queryHash(params, NOT_COMPARED)) throw new ApiError('invalidSyncToken');
  if (sync['epoch'] !== source.epoch || now - Number(sync['at']) > lifetime) throw new ApiError('fullSyncRequired');
  return Number(sync['seq']);
}

/** The number of a page, from its token; 1 without one. */
export function pageNumber(params: URLSearchParams): number {
  const token = params.get('pageToken');
  return token === null ? 1 : Number(unseal(token)?.['page'] ?? 1);
}

export function limitOf(params: URLSearchParams, { maxResults }: Rules): number {
  const text = params.get('maxResults');
  if (text === null) return maxResults.usual;
  if (!/^\d+$/.test(text) || Number(text) < 1) throw badParameter('maxResults', `Invalid value '${text}'. Values must be within the range: [1, 2147483647]`);
  return Math.min(Number(text), maxResults.most);
}

/**
 * Cuts one page out of the lines (sorted by `key`) and adds the token for what follows: a page token while there is
 * more, a sync token at the end. `short` is a trouble: at most so many lines, and always a next page.
 */
export function closeListing<T>(
  source: Source, params: URLSearchParams, rules: Rules, place: Place, lines: { key: string; value: T }[], now: number, short?: number,
): { values: T[]; nextPageToken?: string; nextSyncToken?: string } {
  const left = place.after === '' ? lines : lines.slice(firstAfter(lines, place.after));
  const page = left.slice(0, Math.min(limitOf(params, rules), short ?? Infinity));
  const values = page.map((line) => line.value);
  if (page.length < left.length || short !== undefined) {
    const after = page.at(-1)?.key ?? place.after;
    return { values, nextPageToken: seal({ of: source.name, query: queryHash(params), snapshot: place.snapshot, after, page: place.page + 1 }) };
  }
  if (rules.tokenless.some((name) => params.has(name))) return { values };
  return { values, nextSyncToken: seal({ sync: source.name, query: queryHash(params, NOT_COMPARED), seq: place.snapshot, epoch: source.epoch, at: now }) };
}

function firstAfter(lines: { key: string }[], after: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.key ?? '') > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
