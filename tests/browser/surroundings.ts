import type { LaunchOptions } from './driven.ts';

type Wanted = Pick<LaunchOptions, 'language' | 'timeZone'>;

/**
 * Environment of a browser process: language and time zone. Chromium on Linux takes its language from LANGUAGE, and GLib
 * ignores that while the locale is C, hence LC_ALL too; that the locale is not installed does not matter.
 */
export function surroundings({ language = 'en', timeZone }: Wanted): Record<string, string | undefined> {
  const locale = language === 'id' ? 'id_ID.UTF-8' : 'en_US.UTF-8';
  return {
    ...process.env,
    LANGUAGE: language === 'id' ? 'id' : 'en_US',
    LANG: locale,
    LC_ALL: locale,
    ...(timeZone !== undefined && { TZ: timeZone }),
  };
}

/** For pages: what `navigator.languages` begins with. */
export const accepted = ({ language = 'en' }: Wanted): string => (language === 'id' ? 'id,en-US,en' : 'en-US,en');
