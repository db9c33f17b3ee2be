import type { JSX } from 'preact';
import { useBefore } from '@/utils/i18n/before.ts';
import type { PartProps } from './part.ts';

/** One line from the other's side, which saves itself: what matters most to them today. */
export function FromThem({ name, text }: { name: string } & Pick<PartProps, 'text'>): JSX.Element {
  const b = useBefore();
  return text('fromThem', b.fromThem(name), b.fromThemHint(name));
}
