import type { ComponentProps, JSX } from 'preact';
import { useBefore } from '@/utils/i18n/before.ts';
import { AutosaveField } from './autosave-field.tsx';

/** One line from the other's side, which saves itself: what matters most to them today. */
export function FromThem({ name, ...field }: { name: string } & Omit<ComponentProps<typeof AutosaveField>, 'id' | 'label' | 'hint' | 'focus'>): JSX.Element {
  const b = useBefore();
  return <AutosaveField id="from-them" label={b.fromThem(name)} hint={b.fromThemHint(name)} {...field} />;
}
