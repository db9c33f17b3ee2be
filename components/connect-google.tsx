import type { JSX } from 'preact';
import { useWords } from '../utils/i18n/words.ts';
import { Problem } from './problem.tsx';
import type { Accounts } from './use-accounts.ts';

/** The button that connects an account, and what came of it. */
export function ConnectGoogle({ accounts, label }: { accounts: Accounts; label: string }): JSX.Element | null {
  const { t } = useWords();
  const { view, isRefused, trouble, connect } = accounts;
  if (!view) return trouble && <Problem code={trouble} />;
  const problem = isRefused ? 'no-permission' : view.canConnect ? view.problem : 'no-client';
  return (
    <div class="connect">
      {view.canConnect && (
        <button type="button" class="btn" disabled={view.isConnecting} onClick={connect}>
          {label}
        </button>
      )}
      <p role="status" class="meta">
        {view.isConnecting ? t.google.connecting : problem && t.accountProblems[problem]}
      </p>
      {trouble && <Problem code={trouble} />}
    </div>
  );
}
