import type { TalkingPoint } from './talking-point.ts';

/** How many points of an agenda each of the two brought. */
export interface Balance {
  mine: number;
  theirs: number;
}

/** From so many points on it says something when all are from one. */
const SOME = 3;

export function balanceOf(points: readonly Pick<TalkingPoint, 'broughtBy'>[]): Balance {
  const theirs = points.filter(({ broughtBy }) => broughtBy === 'them').length;
  return { mine: points.length - theirs, theirs };
}

/** Whether it is time to ask the other for points: there are some, and all are mine. */
export function isOneSided({ mine, theirs }: Balance): boolean {
  return theirs === 0 && mine >= SOME;
}
