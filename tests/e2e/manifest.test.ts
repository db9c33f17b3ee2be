import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { HOSTS, OPTIONAL_HOSTS, PERMISSIONS } from '../structure/permissions.ts';

const Manifest = v.object({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  icons: v.record(v.string(), v.string()),
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = v.parse(v.pipe(v.string(), v.parseJson(), Manifest), readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  it('asks for what the list says, no more and no less', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS].sort());
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
  });

  it('has every icon', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const icon of Object.values(manifest.icons)) expect(existsSync(`.output/${build}/${icon}`)).toBe(true);
  });
});
