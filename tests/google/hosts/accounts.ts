import type { HostHandler } from '../server.ts';

/** Chromium asks `ListAccounts` by itself at every start; signing in is somebody else's handler. */
export const answerAccounts: HostHandler = (request, response) => {
  const known = request.url?.startsWith('/ListAccounts') ?? false;
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end();
};
