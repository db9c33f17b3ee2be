import type { JSX } from 'preact';
import { useEditField } from '@/components/use-edit-field.tsx';
import type { Material } from '@/utils/domain/material.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { RemoveButton } from './row-parts.tsx';
import { draftOf, type Drafts } from './use-drafts.ts';

/** So much of the end of an address tells it from others; all of it is too long for the name of a draft. */
const TELLING = 100;

/** The way to a file or a page. */
export function FileLink({ title, url }: Material): JSX.Element {
  return (
    <a class="cut" dir="auto" href={url} title={title} target="_blank" rel="noreferrer noopener">
      {title}
    </a>
  );
}

interface Props {
  link: Material;
  drafts: Drafts;
  onRename: (title: string) => void;
  onRemove: () => void;
}

/** A link that was added: to open, to rename, to remove. */
export function LinkRow({ link, drafts, onRename, onRemove }: Props): JSX.Element {
  const { t } = useWords();
  const { title, url } = link;
  const { field, edit, back } = useEditField({ text: title, ...draftOf(drafts, url.slice(-TELLING)), onSave: onRename });
  if (field) return <li class="row">{field}</li>;
  return (
    <li class="row">
      <span class="grow">
        <FileLink {...link} />
      </span>
      <button type="button" class="btn ico" aria-label={t.edit(title)} ref={back} onClick={edit}>
        <span aria-hidden="true">✎</span>
      </button>
      <RemoveButton text={title} onRemove={onRemove} />
    </li>
  );
}
