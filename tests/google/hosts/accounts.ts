import type { HostHandler } from '../server.ts';
import { answerApi } from './api.ts';

/** Chromium asks `ListAccounts` by itself at every start; the rest is signing in. */
export const answerAccounts: HostHandler = (request, response, google) => {
  if (!request.url?.startsWith('/ListAccounts')) return answerApi(request, response, google);
  response.writeHead(200, { 'content-type': 'application/json' }).end();
};
