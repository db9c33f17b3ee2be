import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The folder in which a browser keeps everything it remembers. */
export interface Profile {
  folder: string;
  /** Made by us: deleted at the end. */
  temporary: boolean;
}

/** Where a browser with this profile puts what is downloaded. */
export const downloadsOf = (profile: Profile): string => path.join(profile.folder, 'downloads');

export async function makeProfile(folder: string | undefined): Promise<Profile> {
  if (folder !== undefined) return { folder, temporary: false };
  return { folder: await mkdtemp(path.join(os.tmpdir(), 'empat-mata-profile-')), temporary: true };
}

export async function dropProfile({ folder, temporary }: Profile): Promise<void> {
  // A browser's helper processes may still write for a moment after it has quit, hence the retries.
  if (temporary) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
