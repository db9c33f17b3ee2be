import type { ComponentType } from 'preact';
import type { Undoable } from '@/components/toast.tsx';
import type { enApp } from '@/utils/i18n/en-app.ts';

/** What a room does with the page around it. */
export interface Surroundings {
  /** Says what went wrong; what is in the fields stays. */
  failed: (error: unknown) => void;
  /** Says what was done, with the way back where there is one. */
  done: (text: string, undo?: Undoable['undo']) => void;
}

export interface RoomProps {
  /** What follows the room in the address: the id of a person, say. */
  rest: string;
  page: Surroundings;
}

/** A page of the app: one file, and one line in `rooms.ts`. */
export interface Room {
  /** Its name in the address. */
  path: string;
  /** Its name in the navigation, as the key of a word. */
  title: keyof { [Key in keyof typeof enApp as (typeof enApp)[Key] extends string ? Key : never]: true };
  View: ComponentType<RoomProps>;
  /** Not in the navigation. */
  isHidden?: boolean;
}
