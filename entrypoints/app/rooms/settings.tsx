import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GoogleAccount } from '@/components/google-account.tsx';
import { Radios } from '@/components/radios.tsx';
import { onPreferences } from '@/utils/i18n/load.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import { FIRST_PERSONS, LANGUAGE_SETTINGS, readPreferences, THEMES, type Preferences } from '@/utils/preferences.ts';
import { MeetSwitch } from '../meet-switch.tsx';
import type { RoomProps } from '../room.ts';

/** What can be chosen; every choice holds at once, on every page. */
export function SettingsRoom({ page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Preferences | null>(null);
  useEffect(() => {
    const read = (): void => void readPreferences().then(setChosen, page.failed);
    read();
    return onPreferences(read);
  }, []);
  const choose = (patch: Request<'preferences.write'>): void => {
    ask('preferences.write', patch).catch(page.failed);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t.app.settings}</h1>
      {chosen && (
        <>
          <Radios legend={t.language} value={chosen.language} options={LANGUAGE_SETTINGS.map((one) => [one, t.app.languages[one]])} onChoose={(language) => { choose({ language }); }} />
          <Radios legend={t.app.theme} value={chosen.theme} options={THEMES.map((one) => [one, t.app.themes[one]])} onChoose={(theme) => { choose({ theme }); }} />
          <Radios
            legend={t.app.me}
            hint={t.app.meHint}
            value={chosen.me}
            options={FIRST_PERSONS.map((one) => [one, { saya: 'Saya', aku: 'Aku' }[one]])}
            onChoose={(me) => { choose({ me }); }}
          />
          <GoogleAccount />
          <MeetSwitch onFailed={page.failed} />
        </>
      )}
    </>
  );
}
