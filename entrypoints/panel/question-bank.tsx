import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useFavourites } from '@/components/use-favourites.ts';
import type { Past } from '@/components/use-past.ts';
import { usePutAside } from '@/components/use-put-aside.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { asQuestion } from '@/utils/questions/own-question.ts';
import type { AnyQuestion } from '@/utils/questions/question.ts';
import { filterQuestions, searchQuestions, type QuestionFilter } from '@/utils/questions/search.ts';
import { askIn } from '@/utils/questions/wording.ts';
import { addPoint, addQuestion, editPoint, type Actions } from './actions.ts';
import { QuestionFilters } from './question-filters.tsx';
import { QuestionRow } from './question-row.tsx';

interface Props {
  view: SessionView;
  /** What was with the person; null while that is looked up, and nothing is suggested before. */
  past: Past | null;
  actions: Actions;
}

/** Questions to pin with one click, or one key: Enter in the search pins the first, the arrows move through the list. */
export function QuestionBank({ view, past, actions }: Props): JSX.Element {
  const words = useWords();
  const { t, language } = words;
  const b = useBefore();
  const { person } = view;
  const [loaded, setLoaded] = useState<typeof import('./suggestions.ts') | null>(null);
  const [aside, setAside] = usePutAside(view.session.id);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState<QuestionFilter>({ relationship: person.relationship, phase: null });
  const [favourites, toggleFavourite] = useFavourites(actions.failed);
  const [onlyFavourites, setOnlyFavourites] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  // A second click may come before the pin is drawn.
  const underWay = useRef(new Set<string>());
  useEffect(() => { underWay.current.clear(); });
  useEffect(() => {
    import('./suggestions.ts').then(setLoaded, actions.failed);
  }, []);
  useEffect(() => { setFilter((before) => ({ ...before, relationship: person.relationship })); }, [person.relationship]);

  const own = new Map(view.questions.map((question) => [question.id, question]));
  const bank = [...[...own.values()].map(asQuestion), ...(loaded?.BANK ?? [])];
  const pins = new Map(view.points.flatMap((point) => (point.questionId && point.discussedIn === null ? [[point.questionId, point] as const] : [])));
  const isOpen = all || query.trim() !== '';
  const without = [...pins.keys(), ...aside];
  // Not with the clock: what stands there moves only when something was done.
  const suggested = useMemo(() => (loaded && past ? loaded.suggestions(bank, view, past, new Set(without), words, Date.now()) : []), [loaded, past, without.join(), own.size, person.relationship, language]);
  const asked = useMemo(() => (loaded && past ? loaded.askedInWords(past, words) : null), [loaded, past, language]);
  const away = loaded?.awayWords(words);
  const whys = new Map(isOpen ? [] : suggested.map(({ question, why }) => [question.id, why]));
  const shown = isOpen ? searchQuestions(filterQuestions(bank, filter), query).filter(({ id }) => !onlyFavourites || favourites.has(id)) : [...bank.filter(({ id }) => pins.has(id)), ...suggested.map(({ question }) => question)];
  const textOf = (question: AnyQuestion): string => (own.has(question.id) ? question.en : askIn(language, question, person));
  const toggle = (question: AnyQuestion): void => {
    if (underWay.current.has(question.id)) return;
    underWay.current.add(question.id);
    const pinned = pins.get(question.id);
    if (pinned) editPoint(actions, pinned, { deleted: true });
    else addPoint(actions, view, { kind: 'question', text: textOf(question), questionId: question.id });
  };
  const putAside = ({ id }: AnyQuestion, text: string): void => {
    setAside(id, true);
    actions.undoable({ did: 'changed', text, said: away?.said ?? '', undo: () => { setAside(id, false); } });
  };
  const addOwn = (): void => {
    addQuestion(actions, query.trim(), filter.phase);
    search.current?.focus();
  };
  const move = (event: KeyboardEvent, list: Element | null | undefined): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(list?.querySelectorAll<HTMLElement>('.pin, .add-own') ?? [])];
    if (step === 0 || buttons.length === 0 || event.altKey) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at + step < 0) search.current?.focus();
    else buttons[at + step]?.focus();
  };
  return (
    <section
      class="bank"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isOpen) return;
        event.preventDefault();
        setQuery('');
        setAll(false);
        search.current?.focus();
      }}
    >
      <div class="head">
        <h2>{t.questionBank}</h2>
        {loaded && (
          <button type="button" class="btn" aria-expanded={all} onClick={() => { setAll(!all); }}>
            {all ? t.fewerQuestions : t.allQuestions(bank.length)}
          </button>
        )}
      </div>
      <div class="box">
        <input
          ref={search}
          type="search"
          dir="auto"
          aria-label={t.searchQuestions}
          placeholder={t.searchQuestions}
          value={query}
          onInput={(event) => { setQuery(event.currentTarget.value); }}
          onKeyDown={(event) => {
            const [first] = shown;
            if (event.key === 'Enter' && !event.isComposing && query.trim() && first && !pins.has(first.id)) toggle(first);
            else move(event, event.currentTarget.closest('section')?.querySelector('ul'));
          }}
        />
      </div>
      {isOpen && <QuestionFilters filter={filter} onChange={setFilter} onlyFavourites={onlyFavourites} onFavourites={setOnlyFavourites} />}
      {loaded && past && shown.length === 0 && <p class="meta">{isOpen && onlyFavourites && favourites.size === 0 ? b.noFavourites : t.noQuestions}</p>}
      <ul onKeyDown={(event) => { move(event, event.currentTarget); }}>
        {shown.map((question) => (
          <QuestionRow
            key={question.id}
            text={textOf(question)}
            isFavourite={favourites.has(question.id)}
            onFavourite={() => { toggleFavourite(question.id); }}
            isPinned={pins.has(question.id)}
            onPin={() => { toggle(question); }}
            facts={whys.get(question.id) ?? asked?.get(question.id)}
            why={question.why?.[language]}
            away={whys.has(question.id) ? away?.label(textOf(question)) : undefined}
            onAway={() => { putAside(question, textOf(question)); }}
            own={own.get(question.id)}
            actions={actions}
          />
        ))}
        {query.trim() && !shown.some((question) => textOf(question).toLowerCase() === query.trim().toLowerCase()) && (
          <li class="row">
            <button type="button" class="btn add-own" onClick={addOwn}>
              {t.addQuestion}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
