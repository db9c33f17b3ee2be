import type { JSX } from 'preact';
import type { SessionText } from '@/utils/domain/session.ts';
import type { Actions } from './actions.ts';
import type { Confirmed, ShownSession } from './shown.ts';

/** What the panel hands to the tabs that are loaded when they are needed. */
export interface PartProps {
  view: ShownSession;
  actions: Actions;
  /** What went wrong, if anything. */
  problem: JSX.Element | null;
  /** A text of the session, which saves itself. */
  text: (field: SessionText, label: string, hint: string) => JSX.Element;
  /** The line for a follow-up, as Prepare has it. */
  followUp: JSX.Element;
  /** The way back from what was done, and whether all is stored. */
  toast: JSX.Element;
  saved: JSX.Element;
  adopt: (records: readonly Confirmed[]) => void;
}
