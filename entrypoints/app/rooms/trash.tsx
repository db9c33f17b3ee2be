import type { JSX } from 'preact';
import { KEPT_DAYS } from '@/utils/domain/trash.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { RoomProps } from '../room.ts';
import { useView } from '../use-view.ts';
import { readTrash, type TrashItem } from '../views.ts';

/** What was deleted in the last 30 days, each with the way back. */
export function TrashRoom({ page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const items = useView(readTrash, page.failed);
  const restore = async ({ store, id }: TrashItem): Promise<void> => {
    try {
      await ask('trash.restore', { mutation: crypto.randomUUID(), store, id });
      // The row goes: the focus must not be lost with it.
      document.querySelector('h1')?.focus();
      page.done(t.app.restored);
    } catch (error) {
      page.failed(error);
    }
  };
  return (
    <>
      <h1 tabIndex={-1}>{t.app.trash}</h1>
      {items?.length === 0 && (
        <div class="hush">
          <h2>{t.app.emptyTrash}</h2>
          <p>{t.app.emptyTrashHint}</p>
        </div>
      )}
      {items && items.length > 0 && (
        <>
          <p class="meta">{t.app.trashHint}</p>
          <ul>
            {items.map((item) => (
              <li class="row" key={`${item.store} ${item.id}`}>
                <span class="grow">
                  <span dir="auto">{item.text}</span>
                  <span class="meta" dir="auto">
                    {[t.app.kinds[item.store], item.with === null ? '' : item.store === 'people' ? t.app.mergedInto(item.with) : item.with, t.app.daysLeft(daysLeft(item))]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <button type="button" class="btn" aria-label={t.app.restoreNamed(item.text)} onClick={() => void restore(item)}>
                  {t.app.restore}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function daysLeft({ deletedAt }: TrashItem): number {
  return KEPT_DAYS - Math.floor((Date.now() - Date.parse(deletedAt)) / 86_400_000);
}
