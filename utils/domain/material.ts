import type { Meeting } from './meeting.ts';

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
    const url = URL.parse(fileUrl ?? '');
    if (url && /^https?:$/.test(url.protocol)) found.set(url.href, { title: title?.trim() || url.hostname, url: url.href });
  }
  return [...found.values()];
}
