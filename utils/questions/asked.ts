import type { LocalDate } from '../domain/record.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';

/** When each question of the bank was asked last, by its id: the day of the session that discussed it. @param days by session id */
export function askedOn(points: readonly Pick<TalkingPoint, 'questionId' | 'discussedIn' | 'deletedAt'>[], days: Readonly<Record<string, LocalDate>>): Map<string, LocalDate> {
  const asked = new Map<string, LocalDate>();
  for (const { questionId, discussedIn, deletedAt } of points) {
    const day = questionId !== null && discussedIn !== null && deletedAt === null ? days[discussedIn] : undefined;
    if (questionId !== null && day !== undefined && day > (asked.get(questionId) ?? '')) asked.set(questionId, day);
  }
  return asked;
}
