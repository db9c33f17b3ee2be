/** What went wrong, as a word that the pages can explain to a person. */
export type FailureCode =
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'not-one-on-one'
  | 'newer-database'
  | 'storage'
  | 'unreachable';

/** An error with a code that survives the way between contexts, where a thrown error would lose it. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }
}

/**
 * What was looked for.
 * @throws Failure `not-found` when it is not there
 */
export function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new Failure('not-found', what);
  return record;
}
