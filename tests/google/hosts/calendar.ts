import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { GoogleState, HostHandler } from '../server.ts';
import { hashClasses } from '../shared/class-names.ts';
import type { PageData } from '../shared/settings.ts';
import { add, remove, type CalendarEvent, type Person } from '../world.ts';
import { CSP } from './policy.ts';
import { fillTemplate } from './template.ts';

const ROOT = new URL('../', import.meta.url);

/** The account that `/calendar/u/<account>/` belongs to. */
function whoIs(account: number, { world, settings }: GoogleState): Person {
  const email = account === 0 ? settings.self : settings.otherAccounts[account - 1];
  if (!email || email === world.self.email) return world.self;
  const known = world.calendars.flatMap((c) => c.events).flatMap((e) => e.attendees ?? []).find((a) => a.email === email);
  return { email, name: known?.displayName ?? email };
}

async function sendAsset(path: string, response: ServerResponse, google: GoogleState): Promise<void> {
  if (!/^(page|shared)\/[a-z/-]+\.(ts|css)$/.test(path)) return void response.writeHead(404).end();
  const source = await readFile(new URL(path, ROOT), 'utf8');
  const css = path.endsWith('.css');
  response.writeHead(200, { 'content-type': css ? 'text/css' : 'text/javascript', 'cache-control': 'no-store' });
  response.end(css ? hashClasses(source, google.settings.classSeed) : stripTypeScriptTypes(source));
}

async function save(request: IncomingMessage, google: GoogleState): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { calendar, event } = JSON.parse(Buffer.concat(parts).toString()) as { calendar: string; event: CalendarEvent };
  if (event.status === 'cancelled') remove(google.world, event.id, calendar);
  else add(google.world, event, calendar);
}

/** calendar.google.com: the page, its scripts and styles, its data, and the frame that Gmail embeds. */
export const answerCalendar: HostHandler = async (request, response, google) => {
  const { pathname } = new URL(request.url ?? '/', 'https://calendar.google.com');
  if (pathname.startsWith('/calendar/_/')) return sendAsset(pathname.slice('/calendar/_/'.length), response, google);
  const [, account, rest] = /^\/calendar\/u\/(\d+)\/(.*)$/.exec(pathname) ?? [];
  if (account === undefined || rest === undefined) {
    const page = /^\/(calendar\/?(r\/?.*)?)?$/.exec(pathname);
    if (!page) return void response.writeHead(404).end();
    return void response.writeHead(302, { location: `/calendar/u/0/${page[2] ?? 'r'}` }).end();
  }
  const self = whoIs(Number(account), google);
  if (rest === 'data') {
    const data: PageData = { account: Number(account), self, settings: google.settings, world: google.world };
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    return void response.end(JSON.stringify(data));
  }
  if (rest === 'save' && request.method === 'POST') {
    await save(request, google);
    return void response.writeHead(204).end();
  }
  const file = rest === 'companion' ? 'companion.html' : /^r(\/|$)/.test(rest) ? 'index.html' : null;
  if (file === null) return void response.writeHead(404).end();
  const template = await readFile(new URL(`page/${file}`, ROOT), 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP, 'cache-control': 'no-store' });
  response.end(fillTemplate(template, self, google));
};
