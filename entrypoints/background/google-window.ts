import { browser } from 'wxt/browser';
import { TOKEN } from '@/utils/calendar-api/google.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import { windowProblem } from '@/utils/calendar-api/auth/window-failure.ts';

/** How long Google may take to answer silently, in ms. */
const SILENT_FOR = 15_000;

/** Opens Google's page in a window of its own, or asks it without one. @throws SignInFailure */
export async function launchGoogle(url: string, isSilent: boolean): Promise<string> {
  // Firefox refuses members that it does not know. In Chromium the silent page must be let load: it redirects by script.
  const isChromium = !import.meta.env.FIREFOX;
  const patience = isSilent && isChromium ? { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_FOR } : {};
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive: !isSilent, ...patience });
    if (answer) return answer;
    throw new Error('cancelled');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = windowProblem(message, isSilent);
    // Firefox says that it needs the user when it only has no network.
    throw new SignInFailure(problem === 'reconnect' && !(await isGoogleThere()) ? 'offline' : problem, message.slice(0, 80));
  }
}

async function isGoogleThere(): Promise<boolean> {
  return fetch(TOKEN, { method: 'HEAD', credentials: 'omit', signal: AbortSignal.timeout(SILENT_FOR) }).then(
    () => true,
    () => false,
  );
}
