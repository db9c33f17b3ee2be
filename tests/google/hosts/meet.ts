import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { HostHandler } from '../server.ts';
import { CSP } from './policy.ts';

const ROOT = new URL('../meet/', import.meta.url);

/** meet.google.com: where calls are begun, and a call at every address that has a code. */
export const answerMeet: HostHandler = async (request, response, { settings }) => {
  const { pathname } = new URL(request.url ?? '/', 'https://meet.google.com');
  const asset = /^\/_\/(main\.ts|style\.css)$/.exec(pathname)?.[1];
  if (asset !== undefined) {
    const source = await readFile(new URL(asset, ROOT), 'utf8');
    response.writeHead(200, { 'content-type': asset.endsWith('.css') ? 'text/css' : 'text/javascript', 'cache-control': 'no-store' });
    return void response.end(asset.endsWith('.css') ? source : stripTypeScriptTypes(source));
  }
  if (!/^\/([a-z]{3}-[a-z]{4}-[a-z]{3})?$/.test(pathname)) return void response.writeHead(404).end();
  const page = await readFile(new URL('index.html', ROOT), 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP, 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  response.end(page.replace('{{layout}}', settings.callLayout));
};
