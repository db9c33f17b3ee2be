import * as v from 'valibot';
import { isLocalDate } from './dates/local-date.ts';

/** Text of so many characters. */
export const sized = (least: number, most = Infinity) => v.pipe(v.string(), v.check(({ length }) => length >= least && length <= most, `${least} to ${most} characters`));

export const filled = sized(1);

export const trim = v.transform((text: string) => text.trim());

/** A time as ISO 8601 writes it, with its zone. */
export const instant = v.pipe(v.string(), v.check((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)), 'a time'));

/** A calendar day that exists, as `2026-11-25`. */
export const day = v.pipe(v.string(), v.check(isLocalDate, 'a day'));
