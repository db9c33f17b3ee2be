import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { HostHandler } from '../server.ts';

/** www.googleapis.com, oauth2.googleapis.com and accounts.google.com over a socket: the stand-in's API does the thinking. */
export const answerApi: HostHandler = async (request, response, { api }) => {
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  try {
    const answer = await api.fetch(await toFetch(request, abort.signal));
    const headers = Object.fromEntries(answer.headers);
    const gzip = answer.body !== null && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
    response.writeHead(answer.status, { ...headers, ...(gzip && { 'content-encoding': 'gzip' }) });
    if (answer.body === null) return void response.end();
    response.flushHeaders();
    const body = Readable.from(answer.body);
    await (gzip ? pipeline(body, createGzip({ flush: constants.Z_SYNC_FLUSH }), response) : pipeline(body, response));
  } catch {
    // A scripted trouble, or a browser that has left: either way the connection ends here.
    response.destroy();
  }
};

async function toFetch(request: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (!name.startsWith(':') && value !== undefined) headers.set(name, [value].flat().join(', '));
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
  return new Request(url, { method, headers, signal, ...(parts.length > 0 && { body: Buffer.concat(parts) }) });
}
