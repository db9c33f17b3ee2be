import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupHandlers } from '@/entrypoints/background/backup.ts';
import { change, data } from '@/entrypoints/background/data.ts';
import { diagnosticsHandlers } from '@/entrypoints/background/diagnostics.ts';
import { outstandingHandlers } from '@/entrypoints/background/outstanding.ts';
import { preferenceHandlers } from '@/entrypoints/background/language.ts';
import { meetingHandlers } from '@/entrypoints/background/meetings.ts';
import { overrideHandlers } from '@/entrypoints/background/overrides.ts';
import { peopleHandlers } from '@/entrypoints/background/people.ts';
import { recordHandlers } from '@/entrypoints/background/records.ts';
import { sessionHandlers } from '@/entrypoints/background/sessions.ts';
import { trashHandlers } from '@/entrypoints/background/trash.ts';
import type { AnswerOf, MessageName, Request } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { STORES, type StoreName } from '@/utils/storage/schema.ts';

const handlers: Partial<Handlers> = {
  ...backupHandlers,
  ...diagnosticsHandlers,
  ...outstandingHandlers,
  ...meetingHandlers,
  ...overrideHandlers,
  ...peopleHandlers,
  ...preferenceHandlers,
  ...recordHandlers,
  ...sessionHandlers,
  ...trashHandlers,
};

/** Asks the background's own handlers, on a database in memory. */
export function tell<Name extends MessageName>(name: Name, request: Request<Name>): Promise<AnswerOf<Name>> {
  const handle = handlers[name];
  if (!handle) throw new Error(`${name} is not answered here`);
  return handle(request, { tabId: null });
}

/** An empty browser. */
export async function wipe(): Promise<void> {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Empat Mata', version: '0.1.0' });
  await change(async (tx) => {
    for (const store of STORES) await tx.objectStore(store).clear();
  });
}

export type Everything = Record<StoreName, unknown[]>;

/** All records as they lie in the database, unchecked. */
export async function everything(): Promise<Everything> {
  const all: Everything = { people: [], meetings: [], sessions: [], points: [], followUps: [], overrides: [], decisions: [], drafts: [], savedTexts: [], questions: [], templates: [], aside: [], undos: [] };
  await change(async (tx) => {
    for (const store of STORES) all[store] = await tx.objectStore(store).getAll();
  });
  return all;
}

/** The connection, opened. */
export { data, change };
