import type { AccountProblem } from '../../domain/account.ts';

/** Signing in or renewing did not work. The message is for diagnostics: it holds no address and no token. */
export class SignInFailure extends Error {
  readonly problem: AccountProblem;
  constructor(problem: AccountProblem, message: string = problem, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SignInFailure';
    this.problem = problem;
  }
}
