import type { Meeting } from './meeting.ts';
import type { Session } from './session.ts';

/** Something to look at together. */
export interface Material {
  title: string;
  /** Of http or https. */
  url: string;
}

/** The files of an event that can be opened, each once. What is not a web address is left out; one without a title shows its host. */
export function materialOf({ synced }: Pick<Meeting, 'synced'>): Material[] {
  const found = new Map<string, Material>();
  for (const { title, fileUrl } of synced?.material ?? []) {
    const url = webAddress(fileUrl ?? '');
    if (url) found.set(url.href, { title: title?.trim() || url.hostname, url: url.href });
  }
  return [...found.values()];
}

/** The links of a session that can be opened: they may come from a file. */
export function linksOf({ links = [] }: Pick<Session, 'links'>): Material[] {
  return links.filter(({ url }) => webAddress(url) !== null);
}

/** What was typed or pasted as a link, called by its host and path; null when it is no web address. One without its `https://` is taken for one when it has a dot. */
export function linkOf(typed: string): Material | null {
  const text = typed.trim();
  const url = webAddress(/^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(text) ? `https://${text}` : text);
  if (!url) return null;
  return { title: url.host + url.pathname.replace(/\/$/, ''), url: url.href };
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
