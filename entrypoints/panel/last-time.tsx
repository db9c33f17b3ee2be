import type { JSX } from 'preact';
import type { Past } from '@/components/use-past.ts';
import { lastTimeOf, type TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import { Private, useNamed } from './blur.tsx';

/** What was discussed the last time before a session and what was noted of it, for who wants to see it. */
export function LastTime({ past, sessionId }: { past: Past; sessionId: string }): JSX.Element | null {
  const words = useWords();
  const last = lastTimeOf(past.points, past.days, sessionId);
  const named = useNamed();
  if (!last) return null;
  return (
    <details class="last-time">
      <summary class="meta">{words.t.lastTime(formatDay(words, last.day), last.points.length)}</summary>
      <ul>
        {last.points.map((point, at) => (
          <li key={point.id} dir="auto">
            <Private name={words.t.privateWord} has={point.isPrivate ?? false}>{point.text}</Private>
            <NotesOf point={named(point, at + 1)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was noted of a point: the private note, which says so, and the shared one. */
function NotesOf({ point: { text, note = '', sharedNote = '', isPrivate = false } }: { point: TalkingPoint }): JSX.Element {
  const w = useTalk();
  return (
    <>
      {sharedNote.trim() && <Private name={w.noteOf(text)} has={isPrivate}><p class="noted">{sharedNote}</p></Private>}
      {note.trim() && <Private name={w.noteOf(text)} has><p class="noted"><span class="meta">{w.privateNote}: </span>{note}</p></Private>}
    </>
  );
}
