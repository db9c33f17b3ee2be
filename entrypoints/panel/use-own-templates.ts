import { useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '@/utils/messaging/client.ts';
import { readRecords } from '@/utils/messaging/records.ts';
import type { OwnTemplate } from '@/utils/templates/own-template.ts';

/** The templates that the user made, by name, those in the trash too; read again whenever something has changed. */
export function useOwnTemplates(onFailed: (error: unknown) => void): OwnTemplate[] {
  const [templates, setTemplates] = useState<OwnTemplate[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = (): void => {
      readRecords({ store: 'templates' }).then(
        ([all]) => { if (!isGone) setTemplates(all.sort((a, b) => a.name.localeCompare(b.name))); },
        (error: unknown) => { if (!isGone) onFailed(error); },
      );
    };
    read();
    const stop = onAnnouncement(({ announce }) => { if (announce === 'changed') read(); });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return templates;
}
