import type { JSX } from 'preact';
import { today } from '../utils/dates/local-date.ts';
import type { Owner } from '../utils/domain/follow-up.ts';
import { shortNameOf, type Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import { formatDay, useWords } from '../utils/i18n/words.ts';
import type { Understood } from '../utils/quick-add/parse.ts';
import { Due } from './due.tsx';

interface Props {
  /** Whether there is a line. */
  isShown: boolean;
  owner: Owner;
  /** Null as long as nobody is named: then the default is not known. */
  due: LocalDate | null;
  /** Whom it is with. */
  person: Person | undefined;
  /** Whether the panel says whom it is with: then no chip does. */
  isFixed: boolean;
  /** What was read from the line and not chosen by hand: these chips give the words back to the text. */
  read: ReadonlySet<Understood['kind']>;
  onKeepAsText: (kind: Understood['kind']) => void;
  onOwner: (owner: Owner) => void;
  onDue: (due: LocalDate) => void;
}

/** What was understood of a line: read out when it changes, and each changeable: owner, person, due date. */
export function QuickAddChips({ isShown, owner, due, person, isFixed, read, onKeepAsText, onOwner, onDue }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const ownerName = owner === 'me' ? t.me : person ? shortNameOf(person) : '…';
  const withWhom = !isFixed && person ? t.withPerson(shortNameOf(person)) : '';
  const until = due === null ? '' : formatDay(words, due);
  const cross = <span aria-hidden="true">×</span>;
  return (
    <>
      <p class="heard" aria-live="polite">
        {isShown && t.understood([ownerName, withWhom, until].filter(Boolean).join(', '))}
      </p>
      {isShown && (
        <div class="chips">
          <button
            type="button"
            dir="auto"
            aria-label={t.owner(ownerName)}
            onClick={() => {
              if (read.has('owner')) onKeepAsText('owner');
              else onOwner(owner === 'me' ? 'them' : 'me');
            }}
          >
            {ownerName} {read.has('owner') && cross}
          </button>
          {withWhom &&
            (read.has('person') ? (
              <button type="button" dir="auto" aria-label={t.keepAsText(withWhom)} onClick={() => { onKeepAsText('person'); }}>
                {withWhom} {cross}
              </button>
            ) : (
              <span dir="auto">{withWhom}</span>
            ))}
          {due !== null &&
            (read.has('due') ? (
              <button type="button" aria-label={t.keepAsText(until)} onClick={() => { onKeepAsText('due'); }}>
                {until} {cross}
              </button>
            ) : (
              <Due due={due} today={today(new Date())} isLate={false} onChange={onDue} />
            ))}
        </div>
      )}
    </>
  );
}
