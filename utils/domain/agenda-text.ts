import type { PointKind, TalkingPoint } from './talking-point.ts';

/** The agenda as text for the other person, and how many points of it stay with me. */
export interface AgendaText {
  /** Empty when there is nothing to share. */
  text: string;
  leftOut: number;
}

/**
 * What is still to be talked about, one line a point, private ones left out.
 * @param title the first line @param kinds the words of the kinds; a topic and a question explain themselves
 */
export function agendaText(points: readonly Pick<TalkingPoint, 'text' | 'kind' | 'isPrivate' | 'discussedIn'>[], title: string, kinds: Readonly<Record<PointKind, string>>): AgendaText {
  const open = points.filter((p) => p.discussedIn === null);
  const shared = open.filter((p) => !p.isPrivate);
  const lines = shared.map((point) => `- ${pointLine(point, kinds)}`);
  return { text: lines.length === 0 ? '' : [title, '', ...lines, ''].join('\n'), leftOut: open.length - shared.length };
}

/** A point on one line, with its kind where that does not explain itself. */
export function pointLine({ text, kind }: Pick<TalkingPoint, 'text' | 'kind'>, kinds: Readonly<Record<PointKind, string>>): string {
  const line = onOneLine(text);
  return kind === 'topic' || kind === 'question' ? line : `${line} (${kinds[kind]})`;
}

export function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
