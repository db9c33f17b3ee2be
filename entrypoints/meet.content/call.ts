import type { Beside } from '@/components/dock/beside.ts';
import { PanelDock } from '@/components/dock/panel-dock.ts';
import { PAGE_LABELS, type PageLabels } from '@/utils/i18n/page-labels.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { AnswerOf } from '@/utils/messaging/protocol.ts';
import { CallButton } from './call-button.ts';
import { CallPlace } from './call-place.ts';

type Found = Exclude<AnswerOf<'call.find'>, null>;

/** A call that is a 1:1: a button, and the panel beside it. Until it ends, and then nothing of ours is on the page. */
export class Call implements Beside {
  readonly signal: AbortSignal;
  readonly isGone: () => boolean;
  labels: PageLabels;
  width: number;
  readonly #code: string;
  readonly #meetingKey: string;
  readonly #ending = new AbortController();
  readonly #dock: PanelDock;
  #button: CallButton;

  constructor(code: string, { meetingKey, language, width }: Found, context: { signal: AbortSignal; isInvalid: boolean }) {
    this.#code = code;
    this.#meetingKey = meetingKey;
    this.signal = AbortSignal.any([context.signal, this.#ending.signal]);
    this.isGone = () => context.isInvalid;
    this.labels = PAGE_LABELS[language];
    this.width = width;
    this.#button = this.#make();
    this.#dock = new PanelDock(this, (host) => new CallPlace(host, this));
  }

  isOpen(): boolean {
    return this.#dock.isOpen();
  }

  /** Opens the panel, as it is then the turn of. */
  open(): true {
    const from = document.activeElement;
    const isThere = from instanceof HTMLElement && from !== document.body;
    void this.#dock.open(this.#whose(), () => (isThere && from.isConnected ? from : this.#button.host), true);
    return true;
  }

  close(): void {
    this.#dock.close();
  }

  end(): void {
    this.#ending.abort();
  }

  relabel(labels: PageLabels): void {
    if (labels === this.labels) return;
    this.labels = labels;
    this.#button.remove();
    this.#button = this.#make();
  }

  #make(): CallButton {
    return new CallButton(this.labels.agenda, this.signal, () => this.open());
  }

  /** In a room that many talk in, another meeting may have begun since the page was loaded. */
  async #whose(): Promise<string> {
    const found = await ask('call.find', { code: this.#code }).catch(() => null);
    return found?.meetingKey ?? this.#meetingKey;
  }
}
