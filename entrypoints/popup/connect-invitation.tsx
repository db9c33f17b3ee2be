import type { JSX } from 'preact';
import { ConnectGoogle } from '@/components/connect-google.tsx';
import { useAccounts } from '@/components/use-accounts.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** In the empty list only, and only as long as no account is connected: it is an offer, and is never repeated elsewhere. */
export function ConnectInvitation(): JSX.Element | null {
  const { t } = useWords();
  const accounts = useAccounts();
  const { view } = accounts;
  // A copy without a client cannot connect from here; settings say how it could.
  if (!view?.canConnect || view.accounts.length > 0) return null;
  return <ConnectGoogle accounts={accounts} label={t.google.connect} />;
}
