import fc from 'fast-check';

/** Something that happens: to a calendar, to the connection, or to the extension. Numbers pick among what there is. */
export type Happening =
  | { what: 'create'; calendar: number; minutes: number; kind: Kind }
  | { what: 'move'; calendar: number; pick: number; minutes: number }
  | { what: 'cancel' | 'split' | 'reinvite' | 'restore'; calendar: number; pick: number }
  | { what: 'wait'; minutes: number }
  | { what: 'expire'; calendar: number }
  | { what: 'fault'; in: number; times: number; trouble: Trouble }
  | { what: 'sign-out' }
  | { what: 'sync'; death: number | null }
  | { what: 'stall'; answer: number; meanwhile: 'take-over' | 'choose' | 'reconnect'; change: Happening | null }
  | { what: 'choose'; isChosen: boolean }
  | { what: 'unlist' }
  | { what: 'reconnect' };

export type Kind = 'single' | 'weekly' | 'weekly-5' | 'daily-4' | 'monthly' | 'all-day' | 'all-day-weekly';
export type Trouble = 'empty-page' | 'short-page' | '410' | 'bad-token' | '401' | '403-rate' | '429' | 'quota' | '404' | '500' | '503-html' | 'network' | 'cut' | 'garbage' | 'broken-json';

const DAY = 1440;
const calendar = fc.nat({ max: 1 });
const pick = fc.nat({ max: 1000 });
/** Near now, near the window's edges, and beyond them. */
const minutes = fc.oneof(
  fc.integer({ min: -3 * DAY, max: 10 * DAY }),
  fc.integer({ min: -93 * DAY, max: -85 * DAY }),
  fc.integer({ min: 57 * DAY, max: 72 * DAY }),
);
const kind = fc.constantFrom<Kind[]>('single', 'single', 'single', 'weekly', 'weekly-5', 'daily-4', 'monthly', 'all-day', 'all-day-weekly');
const trouble = fc.constantFrom<Trouble[]>(
  'empty-page', 'empty-page', 'short-page', '410', '410', 'bad-token', '401', '403-rate', '429', 'quota', '404', '500', '503-html', 'network', 'cut', 'garbage', 'broken-json',
);

const edit: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('create' as const), calendar, minutes, kind }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move' as const), calendar, pick, minutes }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom('cancel' as const, 'split' as const, 'reinvite' as const, 'restore' as const), calendar, pick }) },
);

const other: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: DAY, max: 4 * DAY }), fc.integer({ min: 7 * DAY, max: 20 * DAY })) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('expire' as const), calendar }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('fault' as const), in: fc.integer({ min: 1, max: 6 }), times: fc.integer({ min: 1, max: 3 }), trouble }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('sign-out' as const) }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('sync' as const), death: fc.option(fc.nat({ max: 120 })) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('stall' as const), answer: fc.nat({ max: 5 }), meanwhile: fc.constantFrom('take-over' as const, 'choose' as const, 'reconnect' as const), change: fc.option(edit) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('choose' as const), isChosen: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('unlist' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reconnect' as const) }) },
);

export interface History {
  /** Whether the browser has locks; else the sync makes do with leases. */
  hasLocks: boolean;
  /** Events a page. */
  pageSize: number;
  happenings: Happening[];
}

export const history: fc.Arbitrary<History> = fc.record({
  hasLocks: fc.boolean(),
  pageSize: fc.constantFrom(2, 5, 40),
  happenings: fc.array(fc.oneof(edit, other), { minLength: 4, maxLength: 28, size: 'max' }),
});
