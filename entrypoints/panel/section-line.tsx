import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/person.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { lineIn } from '@/utils/templates/line.ts';
import { isSectionRef, sectionAt } from '@/utils/templates/section-ref.ts';
import type { Template } from '@/utils/templates/template.ts';

interface Props {
  point: TalkingPoint;
  person: Person;
  onFailed: (error: unknown) => void;
}

/** A sentence to begin with, for a point that came of a template. The templates are loaded only then. */
export function SectionLine({ point: { questionId }, person, onFailed }: Props): JSX.Element | null {
  const { language } = useWords();
  const w = useTalk();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    if (isSectionRef(questionId)) import('@/utils/templates/templates.ts').then(({ TEMPLATES }) => { setTemplates(TEMPLATES); }, onFailed);
  }, [questionId]);
  const section = questionId === null ? null : sectionAt(templates, questionId);
  return section && <p class="meta" dir="auto">{w.beginWith(lineIn(language, section.say, person))}</p>;
}
