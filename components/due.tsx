import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isLocalDate } from '../utils/dates/local-date.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import { formatDue, useWords } from '../utils/i18n/words.ts';

interface Props {
  due: LocalDate;
  today: LocalDate;
  isLate: boolean;
  onChange: (due: LocalDate) => void;
}

/** When it is due; a click makes it a field. Enter, leaving it or picking a day saves, Escape leaves it as it was. */
export function Due({ due, today, isLate, onChange }: Props): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const opened = useRef<'no' | 'by-pointer' | 'by-key'>('no');
  const focusBack = useRef(false);

  if (!isOpen) {
    const shown = formatDue(words, due, today);
    return (
      <button
        type="button"
        class={isLate ? 'due late' : 'due'}
        aria-label={words.t.changeDue(shown)}
        ref={(node) => {
          if (node && focusBack.current) node.focus();
          focusBack.current = false;
        }}
        onClick={(event) => {
          opened.current = event.detail > 0 ? 'by-pointer' : 'by-key';
          setOpen(true);
        }}
      >
        {shown}
      </button>
    );
  }
  const leave = (field: HTMLInputElement, saves: boolean, back: boolean): void => {
    // A field that goes away loses the focus, which must not save once more.
    if (opened.current === 'no') return;
    opened.current = 'no';
    focusBack.current = back;
    setOpen(false);
    if (saves && isLocalDate(field.value) && field.value !== due) onChange(field.value);
  };
  return (
    <input
      class="due-field"
      type="date"
      max="9999-12-31"
      required
      aria-label={words.t.dueDate}
      defaultValue={due}
      ref={(field) => {
        if (!field || document.activeElement === field) return;
        field.focus();
        if (opened.current === 'by-pointer') showPicker(field);
      }}
      onChange={(event) => {
        // A date that is being typed changes with every digit; one that was picked is meant.
        if (opened.current === 'by-pointer') leave(event.currentTarget, true, true);
      }}
      onBlur={(event) => {
        leave(event.currentTarget, true, false);
      }}
      onKeyDown={(event) => {
        opened.current = 'by-key';
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        leave(event.currentTarget, event.key === 'Enter', true);
      }}
    />
  );
}

function showPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Some browsers want it opened by hand; the field is there all the same.
  }
}
