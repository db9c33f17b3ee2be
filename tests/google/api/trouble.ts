import type { Trouble } from './faults.ts';

interface Wire {
  sleep: (ms: number) => Promise<void>;
  signal: AbortSignal;
  /** Told the bytes of the body as they are read. */
  count: (bytes: number) => void;
}

/** An answer on its way to the client: counted, and slowed down, cut off or garbled where a trouble says so. */
export async function troubled(response: Response, { slow, cut, stall, garbage }: Trouble, { sleep, signal, count }: Wire): Promise<Response> {
  if (response.body === null && garbage === undefined) return response;
  const whole = garbage === undefined ? new Uint8Array(await response.arrayBuffer()) : new TextEncoder().encode(garbage);
  const bytes = whole.slice(0, cut ?? stall);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (slow !== undefined) await Promise.race([slow === Infinity ? new Promise<void>(() => {}) : sleep(slow), aborted(signal)]);
      if (signal.aborted) {
        controller.error(signal.reason);
        return;
      }
      count(bytes.length);
      if (bytes.length > 0) controller.enqueue(bytes);
      if (stall !== undefined) {
        await aborted(signal);
        controller.error(signal.reason);
        return;
      }
      if (bytes.length < whole.length) controller.error(new TypeError('terminated'));
      else controller.close();
    },
  }, { highWaterMark: 0 });
  return new Response(body, { status: response.status, headers: response.headers });
}

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
});
