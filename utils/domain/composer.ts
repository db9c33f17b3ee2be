import { readAgreements, type Agreement } from './agreement.ts';
import { composeField } from './draft.ts';
import type { Owner } from './follow-up.ts';
import type { PointKind } from './talking-point.ts';

/** One thing to write down, to tick, or to agree on. */
export interface ComposerField {
  /** Unique within its composer, and stable: drafts are kept under it. */
  id: string;
  /** `check`: something that both have done, nothing that is written. `agreements`: who does what until when. */
  kind: 'text' | 'check' | 'agreements';
  /** As which kind of point it stands on the agenda; a topic where nothing is said. */
  point?: PointKind;
  /** Mine alone, wherever the rest goes. */
  isPrivate?: true;
  /** Comes only when these are ticked. */
  after?: readonly string[];
}

/** How something that is not easily said is put together. */
export interface Composer {
  /** Stable and never re-used: drafts are kept under it. */
  id: string;
  fields: readonly ComposerField[];
  /** All that is written makes one point of this kind; else each field makes its own. */
  onePoint?: PointKind;
  /** Both speak in turns; which field is ticked when what this one said was said back. */
  turns?: Readonly<Record<Owner, string>>;
}

/** Where what was written goes. What was agreed becomes follow-ups and decisions in any case. */
export const PLACES = ['agenda', 'private-agenda', 'private-note', 'shared-note'] as const;
export type ComposedPlace = (typeof PLACES)[number];

/** What stands in each field. */
export type Written = (fieldId: string) => string | undefined;

/** All that comes out of a composer. */
export interface Outcome {
  points: { kind: PointKind; text: string; isPrivate: boolean }[];
  /** To be added to the notes; empty where there is nothing to add. */
  note: string;
  sharedNote: string;
  followUps: (Agreement & { owner: Owner })[];
  decisions: string[];
}

/** The words around what was written. */
export interface OutcomeWords {
  title: string;
  labels: Readonly<Record<string, string>>;
}

/** What becomes of what was written. What is private never gets where the other could see it. */
export function outcomeOf(composer: Composer, written: Written, place: ComposedPlace, { title, labels }: OutcomeWords): Outcome {
  const texts = composer.fields.flatMap((field) => {
    const text = field.kind === 'text' ? (written(field.id) ?? '').trim() : '';
    return text ? [{ ...field, text, labelled: `${labels[field.id] ?? title}: ${text}` }] : [];
  });
  const agreements = composer.fields.flatMap((field) => (field.kind === 'agreements' ? readAgreements(written(field.id) ?? '') : [])).filter(({ text }) => text.trim());
  const mine = texts.filter(({ isPrivate }) => isPrivate);
  const ours = texts.filter(({ isPrivate }) => !isPrivate);
  const noteOf = (part: typeof texts): string => (part.length === 0 ? '' : [title, ...part.map(({ labelled }) => labelled)].join('\n'));
  const pointsOf = (part: typeof texts, isPrivate: boolean): Outcome['points'] =>
    composer.onePoint && part.length > 0
      ? [{ kind: composer.onePoint, text: part.map(({ text }) => asSentence(text)).join(' '), isPrivate }]
      : part.map(({ point = 'topic', labelled }) => ({ kind: point, text: labelled, isPrivate }));
  const onAgenda = place === 'agenda' || place === 'private-agenda';
  return {
    points: onAgenda ? [...pointsOf(ours, place === 'private-agenda'), ...pointsOf(mine, true)] : [],
    note: place === 'private-note' ? noteOf(texts) : place === 'shared-note' ? noteOf(mine) : '',
    sharedNote: place === 'shared-note' ? noteOf(ours) : '',
    followUps: agreements.flatMap((one) => (one.owner === 'both' ? [] : [{ ...one, owner: one.owner, text: one.text.trim() }])),
    decisions: agreements.flatMap(({ owner, text }) => (owner === 'both' ? [text.trim()] : [])),
  };
}

function asSentence(text: string): string {
  return /[.!?…:;,]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** Whether a field is to be shown: its time has come, or something stands in it already. */
export function isShown({ id, after = [] }: ComposerField, written: Written): boolean {
  return Boolean(written(id)) || after.every((before) => Boolean(written(before)));
}

/** What was begun and not finished, in a session. */
export interface HalfDone<C extends Composer> {
  composer: C;
  sessionId: string;
}

/** @param of what stands in a field of a session, by its draft's field */
export function halfDoneIn<C extends Composer>(composers: readonly C[], sessionId: string, of: (field: string) => string | undefined): HalfDone<C>[] {
  return composers.filter(({ id, fields }) => fields.some((field) => of(composeField(id, field.id)))).map((composer) => ({ composer, sessionId }));
}
