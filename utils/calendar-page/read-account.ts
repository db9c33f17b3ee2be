import { findAnchor } from './anchors.ts';

/** Who is signed in on the page, and how it writes times. */
export interface PageAccount {
  /** Lower-case address. */
  self: string;
  /** BCP 47, such as `en` or `id`; the page's own, never our language. */
  locale: string;
  /** IANA zone, or null where the page does not say. */
  timezone: string | null;
}

/** Reads the account from the page's first HTML; null when the page does not say who is signed in. */
export function readAccount(document: Document): PageAccount | null {
  const self = text(document, 'account') || addressInSignOut(document);
  if (!self) return null;
  return {
    self: self.toLowerCase(),
    locale: (text(document, 'locale') || document.documentElement.lang || 'en').replaceAll('_', '-'),
    timezone: text(document, 'timezone') || null,
  };
}

function text(document: Document, name: 'account' | 'locale' | 'timezone'): string {
  return findAnchor(document, name)?.textContent.trim() ?? '';
}

/** The words around the address are localised; the address in its brackets is not. */
function addressInSignOut(document: Document): string {
  const label = findAnchor(document, 'signOut')?.getAttribute('aria-label') ?? '';
  return /\(([^\s()]+@[^\s()]+)\)/.exec(label)?.[1] ?? '';
}
