import https from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SELF } from '../../google/practice-words.ts';
import { practiceWeek } from '../../google/practice.ts';
import { type Google, startGoogle } from '../../google/server.ts';

let google: Google;
beforeAll(async () => {
  google = await startGoogle({ world: practiceWeek({ language: 'en', monday: '2026-11-23' }) });
  google.api.visitor.answers = 'allow';
});
afterAll(() => google.close());

interface Got {
  status: number;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** A request as a browser makes it, but with the stand-in's address for the host's. */
const ask = (host: string, path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Got> => new Promise((resolve, reject) => {
  const request = https.request({ host: '127.0.0.1', port: google.serverPort, path, method, headers: { host, ...headers }, rejectUnauthorized: false }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    response.on('error', reject);
  });
  request.on('error', reject);
  request.end(body);
});

const AUTH = `/o/oauth2/v2/auth?${new URLSearchParams({
  client_id: '1-a.apps.googleusercontent.com', redirect_uri: `http://127.0.0.1/mozoauth2/${'a'.repeat(40)}`, response_type: 'token', state: 's', login_hint: SELF.email,
  scope: 'https://www.googleapis.com/auth/calendar.events.owned.readonly https://www.googleapis.com/auth/calendar.calendarlist.readonly',
}).toString()}`;

async function signIn(): Promise<{ authorization: string }> {
  const { headers } = await ask('accounts.google.com', AUTH);
  return { authorization: `Bearer ${new URLSearchParams(String(headers['location']).split('#')[1]).get('access_token') ?? ''}` };
}

describe('Google’s hosts over a socket', () => {
  it('sign in, list calendars and events, and revoke', async () => {
    const headers = await signIn();
    const calendars = await ask('www.googleapis.com', '/calendar/v3/users/me/calendarList', { headers });
    expect((JSON.parse(calendars.body.toString()) as { items: unknown[] }).items).toHaveLength(2);
    const events = await ask('www.googleapis.com', '/calendar/v3/calendars/primary/events?singleEvents=true', { headers });
    expect(events.headers['content-encoding']).toBeUndefined();
    const zipped = await ask('www.googleapis.com', '/calendar/v3/calendars/primary/events?singleEvents=true', { headers: { ...headers, 'accept-encoding': 'gzip, br' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length * 4).toBeLessThan(events.body.length);
    const revoked = await ask('oauth2.googleapis.com', '/revoke', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `token=${headers.authorization.slice(7)}` });
    expect(revoked.status).toBe(200);
    expect((await ask('www.googleapis.com', '/calendar/v3/users/me/calendarList', { headers })).status).toBe(401);
  });

  it('break a connection where a trouble says so, and go on', async () => {
    const headers = await signIn();
    const path = '/calendar/v3/users/me/calendarList';
    google.api.faults.push({ on: 1, network: true }, { on: 2, cut: 50 });
    await expect(ask('www.googleapis.com', path, { headers })).rejects.toThrow();
    await expect(ask('www.googleapis.com', path, { headers })).rejects.toThrow('aborted');
    expect((await ask('www.googleapis.com', path, { headers })).status).toBe(200);
  });

  it('have a call at every address with a code, under the same strict policy', async () => {
    const call = await ask('meet.google.com', '/abc-defg-hij');
    const calendar = await ask('calendar.google.com', '/calendar/u/0/r/week');
    expect(call.status).toBe(200);
    expect(call.headers['content-security-policy']).toBe(calendar.headers['content-security-policy']);
    expect((await ask('meet.google.com', '/abc-defg')).status).toBe(404);
    expect((await ask('meet.google.com', '/_/main.ts')).headers['content-type']).toBe('text/javascript');
  });

  it('still answer what Chromium asks at its start', async () => {
    const requests = google.api.requests.length;
    expect((await ask('accounts.google.com', '/ListAccounts?gpsia=1', { method: 'POST' })).status).toBe(200);
    expect(google.api.requests).toHaveLength(requests);
  });
});
