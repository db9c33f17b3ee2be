import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { EXPORTED, noRecords, type Records } from '@/utils/export/exported.ts';
import { planImport } from '@/utils/export/plan-import.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { PreferencesSchema } from '@/utils/preferences.ts';
import { faultOf } from '@/utils/storage/records.ts';
import { instant } from '@/utils/text-shapes.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import { apply } from '@/utils/storage/touch.ts';
import { change, changeNow, data } from './data.ts';
import { announceLanguage, storedPreferences, storePreferences } from './language.ts';
import { tellAll } from './people.ts';

const time = v.fallback(v.nullable(instant), null);
const Kept = v.fallback(v.object({ exportedAt: time, putOffAt: time }), { exportedAt: null, putOffAt: null });

/** When this browser last exported, and when the reminder was put off: about this browser, so never in an export. */
async function keptState(): Promise<v.InferOutput<typeof Kept>> {
  return v.parse(Kept, (await browser.storage.local.get('backup'))['backup']);
}

async function keep(patch: Partial<v.InferOutput<typeof Kept>>): Promise<void> {
  await browser.storage.local.set({ backup: { ...(await keptState()), ...patch } });
  tellAll();
}

/** Everything that can be read, in one view of the database; what cannot is set aside by the next reading. */
async function readAll(tx: Pick<WriteTransaction, 'objectStore'>): Promise<Records> {
  const records = noRecords();
  for (const store of EXPORTED) records[store] = (await tx.objectStore(store).getAll()).filter((record) => faultOf(store, record) === null);
  return records;
}

export const backupHandlers: Pick<Handlers, 'backup.state' | 'backup.later' | 'backup.export' | 'backup.import'> = {
  'backup.state': async () => {
    const undo = (await (await data()).getAll('undos')).find(({ kind }) => kind === 'import');
    return { ...(await keptState()), undo: undo ? { id: undo.id, at: undo.at } : null };
  },
  'backup.later': async () => {
    await keep({ putOffAt: new Date().toISOString() });
    return null;
  },
  'backup.export': async () => {
    const at = new Date().toISOString();
    const database = await data();
    // Sets aside what cannot be read, so that it is in the file as what it is.
    for (const store of EXPORTED) await database.getAll(store);
    const backup = { preferences: await storedPreferences(), records: await change(readAll) };
    await keep({ exportedAt: at });
    return { ...backup, at };
  },
  'backup.import': async ({ mutation, preferences: theirs, records }) => {
    const file = noRecords();
    for (const store of EXPORTED) file[store] = records[store] ?? [];
    if (EXPORTED.some((store) => file[store].some((record) => faultOf(store, record) !== null))) throw new Failure('bad-request');
    const chosen = await storedPreferences();
    const favourites = [chosen, theirs].flatMap((one) => v.parse(PreferencesSchema, one).favourites);
    // What was chosen here stays chosen; favourites come together.
    const preferences = { before: chosen, after: { ...theirs, ...chosen, ...(favourites.length > 0 && { favourites: [...new Set(favourites)] }) } };
    const { now } = changeNow(mutation);
    const touched = await change(async (tx) => {
      const before = await tx.objectStore('undos').get(mutation);
      if (before) return before.touched;
      for (const { id, kind } of await tx.objectStore('undos').getAll()) if (kind === 'import') await tx.objectStore('undos').delete(id);
      const plan = planImport(await readAll(tx), file);
      await apply(tx, plan, { id: mutation, kind: 'import', at: now, preferences });
      return plan;
    });
    await storePreferences(preferences.after);
    await announceLanguage();
    tellAll();
    const added = touched.filter(({ before }) => before === null).length;
    const all = EXPORTED.reduce((sum, store) => sum + file[store].length, 0);
    return { added, changed: touched.length - added, kept: Math.max(0, all - touched.length) };
  },
};
