import type { JSX } from 'preact';
import type { AccountView } from '../utils/domain/account.ts';
import { formatAgo } from '../utils/i18n/ago.ts';
import type { Words } from '../utils/i18n/load.ts';
import { useWords } from '../utils/i18n/words.ts';
import { CalendarChoices } from './calendar-choices.tsx';
import { ConnectGoogle } from './connect-google.tsx';
import { OwnClient } from './own-client.tsx';
import { useAccounts } from './use-accounts.ts';
import './google-account.css';

/** Settings of the user's Google accounts: connect, how the sync stands, sync now, disconnect. Needs nothing around it. */
export function GoogleAccount(): JSX.Element {
  const words = useWords();
  const { t } = words;
  const accounts = useAccounts();
  const { view } = accounts;
  return (
    <section aria-labelledby="google-title" class="google">
      <h2 id="google-title">{t.google.title}</h2>
      {view?.accounts.length === 0 && <p class="meta">{t.google.hint}</p>}
      <ul>
        {view?.accounts.map((account) => (
          <li key={account.address}>
            <div class="row" role="group" aria-label={account.address}>
              <div class="grow">
                <p class="cut" title={account.address}>{account.address}</p>
                <p class="meta" role="status">{standing(words, account)}</p>
              </div>
              {account.needsReconnect ? (
                <button type="button" class="btn" disabled={view.isConnecting} onClick={() => { accounts.reconnect(account.address); }}>
                  {t.google.reconnect}
                </button>
              ) : (
                <button type="button" class="btn" disabled={account.sync.isRunning} onClick={() => { accounts.sync(account.address); }}>
                  {t.google.syncNow}
                </button>
              )}
              <button type="button" class="btn" onClick={() => { accounts.disconnect(account.address); }}>
                {t.google.disconnect}
              </button>
              <CalendarChoices calendars={account.calendars} onChoose={(calendar, isChosen) => accounts.choose(account.address, calendar, isChosen)} />
            </div>
          </li>
        ))}
      </ul>
      <ConnectGoogle accounts={accounts} label={view?.accounts.length ? t.google.another : t.google.connect} />
      {view && <OwnClient view={view} onSave={accounts.saveClient} />}
    </section>
  );
}

/** One line: what runs, else what is wrong, else when it last went well. */
function standing(words: Words, { needsReconnect, sync }: AccountView): string {
  const { t } = words;
  if (needsReconnect) return t.accountProblems.reconnect;
  if (sync.isRunning) return sync.read === null ? t.google.syncing : t.google.syncingSoMany(sync.read);
  const last = sync.lastSync === null ? t.google.notSynced : t.google.lastSync(formatAgo(words, sync.lastSync, Date.now()));
  return sync.problem ? `${t.accountProblems[sync.problem]} ${last}.` : last;
}
