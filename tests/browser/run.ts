import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, and kills it when it has said nothing for `silenceMs` (milliseconds): slow is fine, hanging is not.
 *
 * @returns what it wrote
 * @throws with the end of what it wrote, when it fails or hangs
 */
export function run(command: string, args: string[], silenceMs: number, env: Record<string, string | undefined> = process.env): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill();
  }, silenceMs);
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    timer.refresh();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', reject);
  // Not at `close`: a helper of a killed program may hold its output open.
  child.on('exit', () => hung && reject(new Error(`nothing happened for ${silenceMs / 1000} s`)));
  child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(reason(output) || `${command} ended with ${code}`))));
  return promise.finally(() => clearTimeout(timer));
}

/** The line that a person needs: the error itself rather than the stack below it. */
function reason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => /^(E:|.*Error( \[\w+\])?:)/.test(line)) ?? lines.at(-1) ?? '').trim();
}
