import * as v from 'valibot';
import { jsonIn } from '../json.ts';
import { faultOf } from '../storage/records.ts';
import { EXPORTED, noRecords, type Backup } from './exported.ts';

/** Counts the shapes that a file had. Whoever changes the shape of a record raises it and brings older files up to it here. */
export const FORMAT_VERSION = 1;

const FORMAT = 'empat-mata';
const Head = v.object({ format: v.picklist([FORMAT]), version: v.number() });
const Body = v.object({ preferences: v.fallback(v.looseObject({}), {}), records: v.looseObject({}) });
const List = v.array(v.looseObject({}));

/** Why a file is refused, before anything is changed. */
export type Refusal =
  | { reason: 'not-json' | 'not-ours' | 'newer' }
  /** A record that is not as it must be: where it stands in the file, and which field. Counted from 1. */
  | { reason: 'record'; store: string; place: number; fault: string };

/** The file's text. @param at when it is written, ISO 8601 */
export function writeBackup({ preferences, records }: Backup, at: string): string {
  return JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, exportedAt: at, preferences, records });
}

/** What a file holds, when all of it is sound; else why it is refused, and nothing of it is used. */
export function readBackup(text: string): { ok: true; backup: Backup } | { ok: false; refusal: Refusal } {
  const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
  const file = jsonIn(text);
  if (file === undefined) return refused({ reason: 'not-json' });
  const head = v.safeParse(Head, file);
  if (!head.success) return refused({ reason: 'not-ours' });
  // Before the body: a newer one may look different.
  if (head.output.version > FORMAT_VERSION) return refused({ reason: 'newer' });
  const body = v.safeParse(Body, file);
  if (!body.success) return refused({ reason: 'not-ours' });
  const records = noRecords();
  for (const store of EXPORTED) {
    const list = v.safeParse(List, Object.hasOwn(body.output.records, store) ? body.output.records[store] : []);
    if (!list.success) return refused({ reason: 'not-ours' });
    const found = list.output;
    for (const [index, record] of found.entries()) {
      const fault = faultOf(store, record);
      if (fault !== null) return refused({ reason: 'record', store, place: index + 1, fault });
    }
    records[store] = found;
  }
  return { ok: true, backup: { preferences: body.output.preferences, records } };
}
