import path from 'node:path';
import { driveChromium } from './chromium.ts';
import type { Driven, LaunchOptions } from './driven.ts';
import { driveFirefox } from './firefox.ts';
import { ensureBrowser } from './get.ts';
import { dropProfile, makeProfile } from './profile.ts';

export type { Driven, LaunchOptions } from './driven.ts';

/** Starts a real browser with the extension in it, behind the stand-in's proxy; gets the browser first if it is missing. */
export async function launchBrowser(options: LaunchOptions): Promise<Driven> {
  const executable = await ensureBrowser(options.browser);
  const profile = await makeProfile(options.profile);
  const drive = options.browser === 'chromium' ? driveChromium : driveFirefox;
  try {
    return await drive({ ...options, extension: path.resolve(options.extension) }, executable, profile);
  } catch (error) {
    await dropProfile(profile);
    throw error;
  }
}
