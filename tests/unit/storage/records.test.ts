import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { EXPORTED, LEFT_OUT } from '@/utils/export/exported.ts';
import { RECORDS } from '@/utils/storage/records.ts';
import { STORES, type Schema } from '@/utils/storage/schema.ts';
import { PERSONS_STORES } from '@/utils/storage/touch.ts';
import { data } from '../background/background.ts';

type Checked = Exclude<keyof typeof RECORDS, 'undos'>;
type Entries<Name extends Checked> = (typeof RECORDS)[Name]['entries'];
/** The fields whose schema would refuse what the type allows. */
type Refused<Name extends Checked> = {
  [Key in keyof Entries<Name> & keyof Schema[Name]['value']]-?: Exclude<Schema[Name]['value'][Key], undefined> extends v.InferOutput<Entries<Name>[Key] & v.GenericSchema> ? never : Key;
}[keyof Entries<Name> & keyof Schema[Name]['value']];

describe('every store', () => {
  it('has schemas that accept all that its type allows', () => {
    expectTypeOf<{ [Name in Checked]: Refused<Name> }[Checked]>().toBeNever();
  });
  it('is in the export, or has its reason not to be', () => {
    expect([...EXPORTED, ...Object.keys(LEFT_OUT)].sort()).toEqual([...STORES].sort());
    for (const reason of Object.values(LEFT_OUT)) expect(reason.length).toBeGreaterThan(20);
  });
  it('is found by a key that import and undo know', async () => {
    const transaction = (await data()).transaction([...STORES]);
    for (const store of STORES) expect(['id', 'key']).toContain(transaction.objectStore(store).keyPath);
  });
  it('whose records belong to a person goes where the person goes, and has its indexes', async () => {
    const theirs = STORES.filter((store) => 'personId' in RECORDS[store].entries);
    expect(theirs).toEqual([...PERSONS_STORES]);
    const transaction = (await data()).transaction([...STORES]);
    for (const store of PERSONS_STORES) expect([...transaction.objectStore(store).indexNames]).toEqual(expect.arrayContaining(['personId', 'deletedAt']));
  });
});
