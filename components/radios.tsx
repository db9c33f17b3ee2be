import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  /** Whether it is read out only: what stands around says it to the eye. */
  isHeard?: boolean;
  hint?: string;
  /** Null while none is chosen. */
  value: Value | null;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, all in view. */
export function Radios<Value extends string>({ legend, isHeard = false, hint, value, options, onChoose }: Props<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="radios" aria-label={isHeard ? legend : undefined}>
      {!isHeard && <legend>{legend}</legend>}
      {hint !== undefined && <p class="meta">{hint}</p>}
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => { onChoose(option); }} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
