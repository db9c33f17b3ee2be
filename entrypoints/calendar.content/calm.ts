/** How long the page has to be quiet, ms. */
const QUIET = 200;

/** Runs `work` once the page has been quiet for a while after it changed; nothing while the tab is hidden. */
export class Calm {
  readonly #work: () => void;
  #changedAt = 0;
  #timer = 0;

  constructor(work: () => void, signal: AbortSignal) {
    this.#work = work;
    signal.addEventListener('abort', () => { clearTimeout(this.#timer); });
  }

  /** The page has changed. */
  changed(): void {
    this.#changedAt = performance.now();
    this.#timer ||= window.setTimeout(this.#look, QUIET);
  }

  readonly #look = (): void => {
    const quiet = performance.now() - this.#changedAt;
    this.#timer = quiet < QUIET ? window.setTimeout(this.#look, QUIET - quiet) : 0;
    if (this.#timer === 0 && !document.hidden) this.#work();
  };
}
