import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { RELATIONSHIPS, shortNameOf, type Person, type Relationship } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** What the person is to me, of eleven. */
export function RelationshipChoice({ person, onChoose }: { person: Person; onChoose: (relationship: Relationship | null) => void }): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  const id = useId();
  return (
    <div class="field">
      <label for={id} dir="auto">{b.whatIs(shortNameOf(person))}</label>
      <select id={id} class="line" value={person.relationship ?? ''} onChange={({ currentTarget }) => { onChoose(RELATIONSHIPS.find((one) => one === currentTarget.value) ?? null); }}>
        <option value="">{person.relationship === null ? b.choose : t.app.noRelationship}</option>
        {RELATIONSHIPS.map((one) => (
          <option key={one} value={one}>
            {t.relationships[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
