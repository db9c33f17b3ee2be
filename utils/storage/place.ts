import { indexed } from '../domain/follow-up.ts';
import { indexedPoint } from '../domain/talking-point.ts';
import type { KeptStore, Schema } from './schema.ts';

type Value<Name extends KeptStore> = Schema[Name]['value'];

/** Stores with records that carry a field by which they are found while they are open. */
const FOUND_BY: { [Name in KeptStore]?: (record: Value<Name>) => Value<Name> } = { points: indexedPoint, followUps: indexed };

/** A record as it is stored: what it is found by in step with the rest of it. */
export function placed<Name extends KeptStore>(store: Name, record: Value<Name>): Value<Name> {
  return FOUND_BY[store]?.(record) ?? record;
}
