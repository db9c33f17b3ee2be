import { constants } from 'node:fs';
import { access, copyFile, link, mkdir, mkdtemp, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Debian's `chromium` is a script; the program lies here. */
const DEBIAN = '/usr/lib/chromium/chromium';

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** A hard link where the system permits one, else a copy (about 300 MB, once). */
const linkOrCopy = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));

/** Chromium looks for its files beside the program's own path: so the program itself stands there, the rest is linked. */
async function assemble(program: string, folder: string): Promise<void> {
  const home = path.dirname(program);
  for (const name of await readdir(home)) {
    if (name === 'locales') continue;
    if (name === path.basename(program)) await linkOrCopy(program, path.join(folder, name));
    else await symlink(path.join(home, name), path.join(folder, name));
  }
  await mkdir(path.join(folder, 'locales'));
  for (const name of await readdir(path.join(home, 'locales'))) await symlink(path.join(home, 'locales', name), path.join(folder, 'locales', name));
  await symlink(path.join(home, 'locales', 'en-US.pak'), path.join(folder, 'locales', 'id.pak'));
}

/**
 * An executable of the same Chromium that can run in Indonesian. Chromium on Linux falls back to English when it has no
 * texts of its own in a language, and Debian ships those apart (`chromium-l10n`). Extensions then see English too, so
 * where the texts are missing, this gives a Chromium with English texts under the Indonesian name: all that an extension
 * sees (UI language, its own `_locales`) is Indonesian. On macOS and Windows nothing is needed.
 *
 * @throws when this Chromium is laid out in a way we do not know (a snap, say)
 */
export async function inIndonesian(executable: string): Promise<string> {
  if (process.platform !== 'linux') return executable;
  const given = await realpath(executable);
  const program = (await exists(path.join(path.dirname(given), 'locales'))) ? given : DEBIAN;
  const locales = path.join(path.dirname(program), 'locales');
  if (await exists(path.join(locales, 'id.pak'))) return executable;
  if (!(await exists(path.join(locales, 'en-US.pak')))) {
    throw new Error(`${executable} has no Indonesian. Install it (Debian: apt-get install chromium-l10n), or set CHROMIUM_BIN to a Chrome that has.`);
  }
  const { mtimeMs, size } = await stat(program);
  const folder = path.join(os.tmpdir(), `empat-mata-chromium-id-${Math.round(mtimeMs)}-${size}`);
  if (!(await exists(folder))) {
    const draft = await mkdtemp(path.join(os.tmpdir(), 'empat-mata-chromium-'));
    await assemble(program, draft);
    // Another test may have been faster: its folder is as good.
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  return path.join(folder, path.basename(program));
}
