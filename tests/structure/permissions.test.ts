import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOOGLE_API_PAGES } from '@/utils/calendar-api/google.ts';
import { MEET_PAGES } from '@/utils/meet-page/origin.ts';
import { HOSTS, OPTIONAL_HOSTS, PERMISSIONS } from './permissions.ts';

const readme = readFileSync('README.md', 'utf8');
/** The rows of the README's table of permissions, by what is asked for. */
const reasons = new Map([...readme.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, asked = '', reason = '']) => [asked, reason]));
const config = readFileSync('wxt.config.ts', 'utf8');

describe('the permissions', () => {
  it.each([...PERMISSIONS, ...HOSTS, ...OPTIONAL_HOSTS])('%s has its reason in the README', (asked) => {
    expect(reasons.get(asked)?.length ?? 0).toBeGreaterThan(20);
  });

  it('of the README are those that are asked for', () => {
    expect([...reasons.keys()].sort()).toEqual([...PERMISSIONS, ...HOSTS, ...OPTIONAL_HOSTS].sort());
  });

  it('are declared as listed (the built manifests are checked in tests/e2e)', () => {
    const declared = /\bpermissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    expect([...declared.matchAll(/'([^']+)'/g)].map((m) => m[1])).toEqual(PERMISSIONS);
    expect(config).not.toMatch(/optional_permissions/);
    expect(config).toMatch(/optional_host_permissions: \[\.\.\.GOOGLE_API_PAGES, MEET_PAGES\],/);
    expect([...GOOGLE_API_PAGES, MEET_PAGES]).toEqual(OPTIONAL_HOSTS);
  });
});
