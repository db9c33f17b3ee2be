import { ApiError } from './api-error.ts';

/** How long Google may take, in ms: the worker would not live much longer either. */
const PATIENCE = 25_000;

/** What came back, whatever its status. */
export interface Answer {
  status: number;
  body: string;
  retryAfter: string | null;
}

export interface Patience {
  signal?: AbortSignal | undefined;
  /** A signal that aborts after so many ms; default: the platform's. */
  timeout?: ((ms: number) => AbortSignal) | undefined;
}

/**
 * Asks Google once.
 * @throws ApiError `network` when no answer came; the signal's own reason when it was aborted
 */
export async function ask(fetch: (address: string, init: RequestInit) => Promise<Response>, address: string, init: RequestInit, { signal, timeout = (ms) => AbortSignal.timeout(ms) }: Patience = {}): Promise<Answer> {
  const patience = timeout(PATIENCE);
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', credentials: 'omit', redirect: 'error', signal: signal ? AbortSignal.any([signal, patience]) : patience });
    return { status: response.status, body: await response.text(), retryAfter: response.headers.get('retry-after') };
  } catch (error) {
    signal?.throwIfAborted();
    throw new ApiError('network', patience.aborted ? 'no answer in time' : '', { cause: error });
  }
}
