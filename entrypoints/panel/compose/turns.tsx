import type { JSX } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import type { Owner } from '@/utils/domain/follow-up.ts';
import { FIRST_TURN, nextTurn, TURN, TURN_LENGTHS, type Turn } from '@/utils/domain/turn.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { useAltKeys } from '../talk/use-alt-keys.ts';
import { useCountdown } from '../talk/use-countdown.ts';

interface Props {
  /** The id of the session: its turns go on while the sheet is closed. */
  session: string;
  /** What the other person is called. */
  name: string;
  c: ComposeWords;
  /** What this one said was said back. */
  onSaidBack: (speaker: Owner) => void;
}

/** Whose turn it is in each session, as long as the panel's page lives. */
const turns = new Map<string, Turn>();

/** The talk in turns is over: the next one begins anew. */
export function endTurns(session: string): void {
  turns.delete(session);
}

/** Who speaks and who listens now, and for how long; one key goes on. The end of the time interrupts nobody. */
export function Turns({ session, name, c: { turns: c }, onSaidBack }: Props): JSX.Element {
  const { t } = useWords();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const turn = turns.get(session) ?? null;
  const [length, setLength] = useState<number>(TURN);
  const { seconds, left, isOver, start, stop } = useCountdown(`${session} turn`);
  const who = (owner: Owner): string => (owner === 'me' ? c.you : name);
  const next = turn ? nextTurn(turn) : FIRST_TURN;
  const goOn = (): void => {
    if (turn?.step === 'said-back') onSaidBack(turn.speaker);
    turns.set(session, next);
    redraw(0);
    if (next.step === 'speaks') start(length);
    else stop();
  };
  useAltKeys({ KeyS: goOn }, true);
  const now = turn && (turn.step === 'speaks' ? { me: c.iSpeak(name), them: c.theySpeak(name) } : { me: c.theySayBack(name), them: c.iSayBack })[turn.speaker];
  return (
    <div class="turns" role="group" aria-label={c.title}>
      <p class="who-speaks" role="status" dir="auto">
        {now} {isOver && turn?.step === 'speaks' && c.over}
      </p>
      <span role="timer" class="left">{seconds !== null && t.talk.seconds(left)}</span>
      {!turn && (
        <div role="group" aria-label={c.length} class="lengths">
          {TURN_LENGTHS.map((one) => (
            <button key={one} type="button" class="btn" aria-pressed={one === length} onClick={() => { setLength(one); }}>
              {c.minutes(one / 60)}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="btn fill" aria-keyshortcuts="Alt+S" onClick={goOn}>
        {!turn ? c.begin(who(next.speaker)) : turn.step === 'speaks' ? c.toSayBack : c.toNext(who(next.speaker))} <kbd aria-hidden="true">Alt S</kbd>
      </button>
      {turn && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            stop();
            endTurns(session);
            redraw(0);
          }}
        >
          {c.stop}
        </button>
      )}
    </div>
  );
}
