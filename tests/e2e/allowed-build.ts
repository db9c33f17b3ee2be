import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';

const Manifest = v.looseObject({ host_permissions: v.array(v.string()), optional_host_permissions: v.array(v.string()) });

/**
 * A copy of a build in which the optional hosts are allowed from the start, everything else untouched: nobody can click
 * the question of `permissions.request` in Chromium under automation.
 */
export async function allowOptionalHosts(build: string): Promise<{ folder: string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'empat-mata-allowed-'));
  await cp(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions: optional, ...manifest } = v.parse(v.pipe(v.string(), v.parseJson(), Manifest), await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...optional] }));
  return { folder, drop: () => rm(folder, { recursive: true }) };
}
