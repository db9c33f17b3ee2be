import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Outbox, type OutboxState } from '@/components/outbox.ts';
import { flushTyping } from '@/components/use-autosave.ts';
import { SESSION_TEXTS } from '@/utils/domain/session.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import type { OpenedSession, PendingChange } from '@/utils/messaging/protocol.ts';
import type { Address } from './address.ts';
import { bringLeftBehind, leaveBehind } from './left-behind.ts';
import { showSession, type Confirmed, type ShownSession } from './shown.ts';

export interface OpenSession {
  /** What to show; null until the session of this meeting is there. */
  view: ShownSession | null;
  /** The unfinished lines as they were found. */
  drafts: Readonly<Record<string, string>>;
  problem: FailureCode | null;
  /** Whether all that was written is confirmed; null while nothing was written. */
  state: OutboxState | null;
  open: () => void;
  /** Shows a change at once and sends it until it is confirmed; of one key only the latest counts. */
  push: (change: PendingChange, key?: string) => void;
  /** What of this key is not confirmed yet, or was refused and not written anew since: its text is nowhere else. */
  waiting: (key: string) => PendingChange | undefined;
  /** Takes what else belongs to the session, all of it as it is stored now. */
  adopt: (records: readonly Confirmed[]) => void;
  flush: (patience: number) => Promise<boolean>;
  failed: (error: unknown) => void;
}

/**
 * The session of a meeting, or one without an event, with every change that was made here, confirmed or not.
 * @param onRefused told of a change that will never be stored
 */
export function useSession({ meeting: event, session: own, person }: Pick<Address, 'meeting' | 'session' | 'person'>, onRefused: (change: PendingChange) => void): OpenSession {
  /** What is opened: another one is another session. */
  const meeting = event || own;
  const [opened, setOpened] = useState<{ meeting: string; session: OpenedSession } | null>(null);
  const [problem, setProblem] = useState<FailureCode | null>(null);
  const [state, setState] = useState<OutboxState | null>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const wanted = useRef({ meeting, onRefused });
  wanted.current = { meeting, onRefused };
  const reads = useRef(0);
  /** What came back since the last reading, each with the number of readings begun before it. */
  const confirmed = useRef<{ record: Confirmed; reads: number }[]>([]);
  /** What the readings do not bring. */
  const adopted = useRef<readonly Confirmed[]>([]);
  const failed = useCallback((error: unknown): void => {
    setProblem(error instanceof Failure ? error.code : 'unreachable');
  }, []);

  const refused = useRef(new Map<string, PendingChange>());
  const outbox = useMemo(() => {
    const written = new Map<string, number>();
    return new Outbox<PendingChange>({
      send: async (change) => {
        const record = await ask(change.name, upon(written, change));
        setProblem(null);
        if (!record) return;
        if ('objective' in record || 'position' in record) written.set(record.id, record.revision);
        confirmed.current.push({ record, reads: reads.current });
        redraw(0);
      },
      onState: (next) => {
        setState(next);
        redraw(0);
      },
      onRefused: (error, change, key) => {
        // What was written meanwhile has the text, and more.
        if (!outbox.waiting(key) && SESSION_TEXTS.some((text) => text in change.request)) refused.current.set(key, change);
        failed(error);
        wanted.current.onRefused(change);
      },
    });
  }, []);
  useEffect(() => {
    const handOver = (): void => {
      // First, whichever listener comes first: Chromium heeds no order but that of their adding.
      flushTyping();
      leaveBehind(outbox.items());
    };
    addEventListener('pagehide', handOver);
    return () => {
      removeEventListener('pagehide', handOver);
    };
  }, [outbox]);

  const open = useCallback((): void => {
    setProblem(null);
    if (!meeting) return;
    const isWanted = (): boolean => wanted.current.meeting === meeting;
    const opening = bringLeftBehind().then(() => event ? ask('session.open', { mutation: crypto.randomUUID(), meetingKey: event }) : ask('session.start', { mutation: crypto.randomUUID(), id: own, personId: person }));
    opening.then(
      (session) => isWanted() && setOpened({ meeting, session: { ...session, drafts: { ...session.drafts, ...draftsIn(outbox.items(), session.session.id) } } }),
      (error: unknown) => isWanted() && failed(error),
    );
  }, [meeting]);
  useEffect(open, [open]);

  // Never another meeting's session: what is written would go there.
  const session = opened?.meeting === meeting ? opened.session : null;
  const sessionId = session?.session.id;
  useEffect(() => {
    if (!sessionId) return undefined;
    return onAnnouncement(({ announce }) => {
      if (announce !== 'changed') return;
      const nth = (reads.current += 1);
      ask('session.read', { sessionId }).then((next) => {
        if (nth !== reads.current) return;
        confirmed.current = confirmed.current.filter((one) => one.reads >= nth);
        setOpened((now) => (now?.session.session.id === sessionId ? { ...now, session: { ...now.session, ...next } } : now));
      }, failed);
    });
  }, [sessionId]);

  return {
    view: session && showSession(session, [...adopted.current, ...confirmed.current.map(({ record }) => record)], outbox.items(), new Date().toISOString()),
    drafts: session?.drafts ?? {},
    problem,
    state,
    open,
    push: (change, key = change.request.mutation) => {
      refused.current.delete(key);
      outbox.push(key, change);
      redraw(0);
    },
    waiting: (key) => outbox.waiting(key) ?? refused.current.get(key),
    adopt: (records) => {
      adopted.current = records;
      redraw(0);
    },
    flush: (patience) => outbox.flush(patience),
    failed,
  };
}

/** What was written here before is no other tab's text, though it is newer than what was shown. */
function upon(written: ReadonlyMap<string, number>, change: PendingChange): PendingChange['request'] {
  if ((change.name !== 'session.edit' && change.name !== 'point.edit') || change.request.base === undefined) return change.request;
  return { ...change.request, base: Math.max(change.request.base, written.get(change.request.id) ?? 0) };
}

function draftsIn(changes: readonly PendingChange[], sessionId: string): Record<string, string> {
  return Object.fromEntries(changes.flatMap(({ name, request }) => (name === 'draft.write' && request.sessionId === sessionId ? [[request.field, request.text]] : [])));
}
