import { offsetAt } from '../shared/dates.ts';
import type { GoogleState } from '../server.ts';
import { className } from '../shared/class-names.ts';
import type { Person } from '../world.ts';
import { WORDS } from '../page/words.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** Fills `{{name}}` in the page's HTML, and writes `c-name` classes in the names of the current build. */
export function fillTemplate(template: string, self: Person, { world, settings }: GoogleState): string {
  const values: Record<string, string> = {
    lang: settings.dateLocale ?? settings.locale,
    theme: className(settings.theme, settings.classSeed),
    email: self.email,
    name: self.name,
    timeZone: world.timeZone,
    gmtOffset: String(offsetAt(Date.now(), world.timeZone) / 60),
    locale: (settings.dateLocale ?? settings.locale).replace('-', '_'),
    title: WORDS[settings.locale].calendar,
    account: WORDS[settings.locale].account(self.name, self.email),
  };
  const info = settings.userInfo ? template : template.replace(/<div id="xUserInfo"[\s\S]*?<\/div>\s*<\/div>/, '');
  return info
    .replaceAll(/\bc-([a-z-]+)/g, (_, name: string) => className(name, settings.classSeed))
    .replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => escape(values[key] ?? ''));
}
