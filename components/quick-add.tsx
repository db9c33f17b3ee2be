import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '../utils/dates/local-date.ts';
import type { Owner } from '../utils/domain/follow-up.ts';
import type { Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import { useWords } from '../utils/i18n/words.ts';
import type { QuickAdd as Parsed, Understood } from '../utils/quick-add/parse.ts';
import { QuickAddChips } from './quick-add-chips.tsx';
import { WithWhom } from './with-whom.tsx';

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
  /** What stands in the field, and who keeps it beyond this page. */
  line: string;
  onLine: (line: string) => void;
  /** Resolves when it is stored; the line stays in the field until then. */
  onAdd: (followUp: NewFollowUp) => Promise<void>;
  /** Makes a person of a typed name and gives the id. */
  onNewPerson?: (name: string) => Promise<string>;
}

type Kind = Understood['kind'];

/** One line for a follow-up. What was understood shows as chips: nothing is hidden, all can be changed. */
export function QuickAdd({ people, person, defaultDue, line, onLine, onAdd, onNewPerson }: Props): JSX.Element {
  const { t } = useWords();
  const [ignore, setIgnore] = useState<ReadonlySet<Kind>>(new Set());
  const [owner, setOwner] = useState<Owner | null>(null);
  const [due, setDue] = useState<LocalDate | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [parsed, setParsed] = useState<Parsed | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Chips below the line, and rows above it, must not move it out of sight while it is written.
  useLayoutEffect(() => {
    if (document.activeElement === field.current) field.current?.form?.scrollIntoView({ block: 'nearest' });
  });
  const busy = useRef(false);

  const parse = async (text: string, without: ReadonlySet<Kind>): Promise<Parsed> => {
    const parser = await import('../utils/quick-add/parse.ts').catch(() => null);
    // Gone after an update of the extension: the line goes on as it is, and sending it will say so.
    if (!parser) return { text, owner: null, due: null, personId: null, understood: [] };
    const names = people.map((p) => ({ id: p.id, names: p.callName ? [p.name, p.callName] : [p.name] }));
    return parser.parseQuickAdd(text, { today: today(new Date()), people: names, personId: person?.id ?? null }, without);
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
    // What was typed meanwhile is the next line.
    const now = field.current?.value ?? '';
    onLine(now.startsWith(line) ? now.slice(line.length) : now);
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

  /** One at a time: a second Enter must not store the line twice. Who failed has said so; the line is still here. */
  const once = (work: () => Promise<void>): void => {
    if (busy.current) return;
    busy.current = true;
    work()
      .catch(() => undefined)
      .finally(() => { busy.current = false; });
  };
  const addWithNew = async (name: string, make: (name: string) => Promise<string>): Promise<void> => {
    const id = await make(name);
    // Kept, so that another try makes no second person.
    setChosen(id);
    setAsks(false);
    field.current?.focus();
    await add(id);
  };

  const personId = personOf(parsed);
  // What was chosen by hand stands above what was read.
  const read = new Set(parsed?.understood.map(({ kind }) => kind).filter((kind) => ({ owner, due, person: chosen })[kind] === null));
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        once(() => add(null));
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
            onLine(event.currentTarget.value);
          }}
        />
        {line.trim() && (
          <button type="submit" class="btn">
            {t.save}
          </button>
        )}
      </div>
      <QuickAddChips
        isShown={parsed !== null}
        owner={owner ?? parsed?.owner ?? 'me'}
        due={due ?? parsed?.due ?? (personId ? defaultDue(personId) : null)}
        person={people.find((p) => p.id === personId)}
        isFixed={person !== null}
        read={read}
        onKeepAsText={(kind) => { setIgnore(new Set([...ignore, kind])); }}
        onOwner={setOwner}
        onDue={setDue}
      />
      {asks && <WithWhom people={people} onChoose={(id) => once(() => add(id))} onNew={onNewPerson && ((name) => once(() => addWithNew(name, onNewPerson)))} />}
    </form>
  );
}
