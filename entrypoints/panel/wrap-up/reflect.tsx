import type { JSX } from 'preact';
import { Radios } from '@/components/radios.tsx';
import { asGrade, GRADES, REACHED } from '@/utils/domain/reflection.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { PartProps } from '../part.ts';
import { answer } from './answer.ts';

const OPTIONS = GRADES.map((grade) => [String(grade), String(grade)] as const);

/** How it went, for me alone; nothing of it has to be answered. */
export function Reflect({ view: { session }, actions, text }: Pick<PartProps, 'view' | 'actions' | 'text'>): JSX.Element {
  const { t: { wrapUp: t } } = useWords();
  const gradeOf = (grade: number | null | undefined): string | null => (grade ? String(grade) : null);
  return (
    <section class="reflect">
      <div class="head">
        <h2>{t.howItWent}</h2>
      </div>
      <p class="meta">{t.howHint}</p>
      {session.objective.trim() && (
        <Radios
          legend={t.reached}
          value={session.reached ?? null}
          options={REACHED.map((reached) => [reached, t.reachedAs[reached]] as const)}
          onChoose={(reached) => { answer(actions, session, { reached }, t.reached); }}
        />
      )}
      <Radios legend={t.rating} hint={t.ratingHint} value={gradeOf(session.rating)} options={OPTIONS} onChoose={(grade) => { answer(actions, session, { rating: asGrade(Number(grade)) }, t.rating); }} />
      <Radios legend={t.mood} hint={t.moodHint} value={gradeOf(session.mood)} options={OPTIONS} onChoose={(grade) => { answer(actions, session, { mood: asGrade(Number(grade)) }, t.mood); }} />
      <Radios
        legend={t.bothTalked}
        value={session.bothTalked === undefined || session.bothTalked === null ? null : session.bothTalked ? 'yes' : 'no'}
        options={[['yes', t.yes], ['no', t.no]]}
        onChoose={(both) => { answer(actions, session, { bothTalked: both === 'yes' }, t.bothTalked); }}
      />
      {text('wentWell', t.wentWell, t.oneLine)}
      {text('toImprove', t.toImprove, t.oneLine)}
    </section>
  );
}
