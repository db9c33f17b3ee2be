import type { AccountProblem } from '../../domain/account.ts';

/**
 * What a browser means when `launchWebAuthFlow` fails; each says it in words of its own and in no code (Chromium 156,
 * Firefox 153, seen in November 2026).
 */
export function windowProblem(message: string, isSilent: boolean): AccountProblem {
  if (/interaction/i.test(message)) return 'reconnect';
  if (/could not be loaded/i.test(message)) return 'offline';
  if (/did not approve|cancell?ed|denied|closed/i.test(message)) return isSilent ? 'reconnect' : 'cancelled';
  if (/redirect_uri|url is invalid/i.test(message)) return 'client-refused';
  return 'google-broken';
}
