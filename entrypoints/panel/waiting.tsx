import type { JSX } from 'preact';
import { Problem } from '@/components/problem.tsx';
import type { FailureCode } from '@/utils/messaging/failure.ts';
import { CloseButton } from './header.tsx';

/** What stands in the panel until its session is there, or why it is not: it can be closed all the same. */
export function Waiting({ problem, onRetry, onClose }: { problem: FailureCode | null; onRetry: () => void; onClose: () => void }): JSX.Element {
  return (
    <>
      <header>
        <div class="who">{problem ? <h1>Empat Mata</h1> : <i class="bone" />}</div>
        <CloseButton onClose={onClose} />
      </header>
      <main aria-busy={!problem}>
        {problem ? <Problem code={problem} onRetry={onRetry} /> : [1, 2, 3].map((n) => <i class="bone" key={n} />)}
      </main>
    </>
  );
}
