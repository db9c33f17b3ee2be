/** Replaces every record of a store by what `change` makes of it, inside the upgrade's transaction; null leaves it as it is. */
export function rewrite(store: IDBObjectStore, change: (record: Readonly<Record<string, unknown>>) => object | null): void {
  const reading = store.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (!cursor) return;
    const changed = change(Object(cursor.value) as Record<string, unknown>);
    if (changed) cursor.update(changed);
    cursor.continue();
  };
}
