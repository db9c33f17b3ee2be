import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { CalendarApi } from './api/calendar-api.ts';
import { mirror } from './api/mirror.ts';
import { makeCertificate } from './certificate.ts';
import { answerAccounts } from './hosts/accounts.ts';
import { answerApi } from './hosts/api.ts';
import { answerCalendar } from './hosts/calendar.ts';
import { answerMeet } from './hosts/meet.ts';
import { isBrowsersOwn } from './hosts/browsers-own.ts';
import { DEFAULTS, type Settings } from './shared/settings.ts';
import { emptyWorld, type World } from './world.ts';

export type { Settings } from './shared/settings.ts';

/** Answers for one host. The state is read anew at every request, so that a test may change it at any time. */
export type HostHandler = (request: http.IncomingMessage, response: http.ServerResponse, google: GoogleState) => void | Promise<void>;

export interface GoogleState {
  world: World;
  settings: Settings;
  /** What the API and sign-in answer; it follows the world. */
  api: CalendarApi;
}

export interface Google extends GoogleState {
  /** The HTTP proxy that a browser under test must use for everything. */
  proxyPort: number;
  serverPort: number;
  /** Host names that somebody asked for and nobody may: must stay empty in a test. */
  refused: string[];
  /** What the browser itself asked for (updates, portals…): refused too, but nobody's fault. */
  browsersOwn: string[];
  requests: { host: string; method: string; path: string }[];
  /** Host → handler; more can be set at any time. A host without one is refused. */
  hosts: Map<string, HostHandler>;
  close(): Promise<void>;
}

export type GoogleOptions = Partial<Settings> & { world?: World };

const listen = async (server: net.Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  return address.port;
};

/** Starts the stand-in for Google on loopback: one TLS server for its hosts and the proxy in front of it. */
export async function startGoogle(options: GoogleOptions = {}): Promise<Google> {
  const { world = emptyWorld({ name: 'Dewi Lestari', email: 'dewi@contoso.example' }), ...settings } = options;
  const hosts = new Map<string, HostHandler>([
    ['calendar.google.com', answerCalendar],
    ['meet.google.com', answerMeet],
    ['accounts.google.com', answerAccounts],
    ['oauth2.googleapis.com', answerApi],
    ['www.googleapis.com', answerApi],
  ]);
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  const server = https.createServer(await makeCertificate(), (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    google.requests.push({ host, method: request.method ?? '', path: request.url ?? '' });
    const handler = hosts.get(host);
    if (!handler) return void response.writeHead(404).end();
    Promise.resolve(handler(request, response, google)).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const refuse = (host: string): void => void (isBrowsersOwn(host) ? google.browsersOwn : google.refused).push(host);
  const proxy = http.createServer((request, response) => {
    refuse(URL.parse(request.url ?? '')?.hostname ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket: net.Socket) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!hosts.has(host)) {
      refuse(host);
      socket.on('error', () => socket.destroy());
      return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
    const upstream = net.connect(google.serverPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    keep(upstream);
    upstream.on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  server.on('connection', keep);
  proxy.on('connection', keep);

  const google: Google = {
    world,
    settings: { ...structuredClone(DEFAULTS), ...settings },
    api: new CalendarApi({ clock: Date.now }),
    serverPort: await listen(server),
    proxyPort: await listen(proxy),
    refused: [],
    browsersOwn: [],
    requests: [],
    hosts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((s) => new Promise((resolve) => s.close(resolve))));
    },
  };
  mirror(google.api, () => google.world);
  for (const email of google.settings.otherAccounts) google.api.addAccount(email);
  return google;
}
