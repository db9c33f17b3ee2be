import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../utils/dates/local-date.ts';
import type { Owner } from '../utils/domain/follow-up.ts';
import { shortNameOf, type Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import { formatDay, useWords } from '../utils/i18n/words.ts';
import type { QuickAdd as Parsed, Understood } from '../utils/quick-add/parse.ts';

export interface NewFollowUp {
  text: string;
  owner: Owner;
  due: LocalDate;
  personId: string;
}

interface Props {
  people: readonly Person[];
  /** The person of the panel; null in the popup, where the line names one or is asked for it. */
  person: Person | null;
  defaultDue: (personId: string) => LocalDate;
  /** Resolves when it is stored; the line stays in the field until then. */
  onAdd: (followUp: NewFollowUp) => Promise<void>;
  /** Makes a person of a typed name and gives the id. */
  onNewPerson?: (name: string) => Promise<string>;
}

type Kind = Understood['kind'];

/** One line for a follow-up. What was understood shows as chips: nothing is hidden, all can be changed. */
export function QuickAdd({ people, person, defaultDue, onAdd, onNewPerson }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [line, setLine] = useState('');
  const [ignore, setIgnore] = useState<ReadonlySet<Kind>>(new Set());
  const [owner, setOwner] = useState<Owner | null>(null);
  const [due, setDue] = useState<LocalDate | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [parsed, setParsed] = useState<Parsed | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const parse = async (text: string, without: ReadonlySet<Kind>): Promise<Parsed> => {
    const { parseQuickAdd } = await import('../utils/quick-add/parse.ts');
    const names = people.map((p) => ({ id: p.id, names: p.callName ? [p.name, p.callName] : [p.name] }));
    return parseQuickAdd(text, { today: today(new Date()), people: names, personId: person?.id ?? null }, without);
  };
  useEffect(() => {
    let current = true;
    if (line.trim()) void parse(line, ignore).then((result) => current && setParsed(result));
    else setParsed(null);
    return () => {
      current = false;
    };
  }, [line, ignore, people]);

  const personOf = (result: Parsed | null): string | null => person?.id ?? chosen ?? result?.personId ?? null;
  const clear = (): void => {
    setLine('');
    setIgnore(new Set());
    setOwner(null);
    setDue(null);
    setChosen(null);
    setAsks(false);
    field.current?.focus();
  };
  const add = async (personId: string | null): Promise<void> => {
    if (!line.trim()) return;
    const result = await parse(line, ignore);
    const id = personId ?? personOf(result);
    if (id === null) {
      setAsks(true);
      return;
    }
    await onAdd({ text: result.text.trim() || line.trim(), owner: owner ?? result.owner ?? 'me', due: due ?? result.due ?? defaultDue(id), personId: id });
    clear();
  };

  const personId = personOf(parsed);
  const named = people.find((p) => p.id === personId);
  const shownOwner = owner ?? parsed?.owner ?? 'me';
  const shownDue = due ?? parsed?.due ?? (personId ? defaultDue(personId) : null);
  const ownerName = shownOwner === 'me' ? t.me : named ? shortNameOf(named) : '…';
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        add(null).catch(() => undefined);
      }}
    >
      <div class="box">
        <input
          ref={field}
          value={line}
          aria-label={t.addFollowUp}
          placeholder={t.addFollowUp}
          autocomplete="off"
          onInput={(event) => {
            setLine(event.currentTarget.value);
          }}
        />
        {line.trim() && (
          <button type="submit" class="btn">
            {t.save}
          </button>
        )}
      </div>
      {parsed && (
        <div class="chips">
          <button
            type="button"
            aria-label={t.owner(ownerName)}
            onClick={() => {
              if (owner === null && parsed.owner !== null) setIgnore(new Set([...ignore, 'owner']));
              else setOwner(shownOwner === 'me' ? 'them' : 'me');
            }}
          >
            {ownerName} {owner === null && parsed.owner !== null && <span aria-hidden="true">×</span>}
          </button>
          {!person && named && <span dir="auto">{t.withPerson(shortNameOf(named))}</span>}
          {parsed.due !== null && due === null ? (
            <button
              type="button"
              aria-label={t.keepAsText(formatDay(words, parsed.due))}
              onClick={() => {
                setIgnore(new Set([...ignore, 'due']));
              }}
            >
              {formatDay(words, parsed.due)} <span aria-hidden="true">×</span>
            </button>
          ) : (
            shownDue && (
              <label>
                {formatDay(words, shownDue)}
                <input
                  type="date"
                  aria-label={t.dueDate}
                  value={shownDue}
                  onChange={(event) => {
                    setDue(event.currentTarget.value || null);
                  }}
                />
              </label>
            )
          )}
        </div>
      )}
      {asks && (
        <fieldset class="whom">
          <legend>{t.withWhom}</legend>
          <div class="chips">
            {people.map((p) => (
              <button key={p.id} type="button" dir="auto" onClick={() => void add(p.id).catch(() => undefined)}>
                {shortNameOf(p)}
              </button>
            ))}
          </div>
          <input
            class="new-person"
            aria-label={t.newPerson}
            placeholder={t.newPerson}
            onKeyDown={(event) => {
              const name = event.currentTarget.value.trim();
              if (event.key !== 'Enter' || event.isComposing || !name || !onNewPerson) return;
              event.preventDefault();
              void onNewPerson(name).then((id) => add(id)).catch(() => undefined);
            }}
          />
        </fieldset>
      )}
    </form>
  );
}
