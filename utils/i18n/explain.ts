import type { Reason } from '../domain/one-on-one.ts';
import type { Catalogue } from './en.ts';

/** Why an event is a 1:1 or is not, as one line: "Two people, both invited; room not counted". Empty without reasons. */
export function explain(t: Pick<Catalogue, 'reasons'>, reasons: readonly Reason[]): string {
  const line = reasons.map((reason) => t.reasons[reason]).join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
