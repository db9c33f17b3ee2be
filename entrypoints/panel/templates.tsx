import type { JSX } from 'preact';
import type { Past } from '@/components/use-past.ts';
import { lengthOf } from '@/utils/domain/agenda-time.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { chooseTemplate, templatesFor } from '@/utils/templates/choose.ts';
import { fittedSections } from '@/utils/templates/fitted.ts';
import { lineIn } from '@/utils/templates/line.ts';
import { sectionPoint } from '@/utils/templates/own-template.ts';
import { lastUsed, sectionRef } from '@/utils/templates/section-ref.ts';
import type { Template } from '@/utils/templates/template.ts';
import { TEMPLATES } from '@/utils/templates/templates.ts';
import type { Actions } from './actions.ts';
import { applyTemplate } from './apply-template.ts';
import { OwnTemplates } from './own-templates.tsx';
import { Sheet } from './sheet.tsx';

interface Props {
  view: SessionView;
  /** What was with the person; null while that is looked up. */
  past: Past | null;
  actions: Actions;
  onClose: () => void;
}

/** The templates for what the person is to me, the one that fits best on top. */
export function Templates({ view, past, actions, onClose }: Props): JSX.Element {
  const { language } = useWords();
  const b = useBefore();
  const { person, meeting } = view;
  const minutes = lengthOf(meeting);
  const best = chooseTemplate(TEMPLATES, { relationship: person.relationship, minutes, lastUsed: lastUsed(past?.points ?? view.points) });
  const offered = templatesFor(TEMPLATES, person.relationship);
  const inOrder = best ? [best, ...offered.filter((one) => one !== best)] : offered;
  const use = (template: Template): void => {
    const sections = fittedSections(template, minutes);
    const points = sections.map((section) => sectionPoint(lineIn(language, section.name, person), section, sectionRef(template, section)));
    applyTemplate(actions, view, { name: lineIn(language, template.name, person), points, said: b.applied(points.length) }, Date.now());
  };
  return (
    <Sheet title={b.templates} onClose={onClose}>
      {(close) => (
        <>
          <OwnTemplates view={view} actions={actions} onUse={close} />
          <ul class="templates">
            {inOrder.map((template) => {
              const sections = fittedSections(template, minutes);
              return (
                <li key={template.id}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      use(template);
                    }}
                  >
                    <b>{lineIn(language, template.name, person)}</b>
                    <span class="meta">
                      {b.minutes(sections.reduce((sum, section) => sum + section.minutes, 0))}
                      {template === best && ` · ${b.bestFit}`}
                    </span>
                    <span>{lineIn(language, template.purpose, person)}</span>
                    <span class="meta">{sections.map((section) => `${lineIn(language, section.name, person)} ${String(section.minutes)}`).join(' · ')}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Sheet>
  );
}
