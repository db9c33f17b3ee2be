import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { buildFor } from './practice.ts';

const Message = v.object({ code: v.string(), message: v.string(), file: v.optional(v.nullable(v.string())) });
const Report = v.pipe(v.string(), v.parseJson(), v.object({ errors: v.array(Message), warnings: v.array(Message), notices: v.array(Message) }));

it('the build for Firefox has nothing that its checker of add-ons objects to', () => {
  const { stdout } = spawnSync('npx', ['addons-linter', '--output', 'json', buildFor('firefox')], { encoding: 'utf8' });
  expect(v.parse(Report, stdout)).toEqual({ errors: [], warnings: [], notices: [] });
});
