import { browser } from 'wxt/browser';
import { Failure } from './failure.ts';
import type { Answer, AnswerOf, Announcement, MessageName, Request, TabQuestion } from './protocol.ts';

/** How long a message is offered again while the worker is not there yet, in ms. */
const PATIENCE = 4000;
const PAUSE = 100;

/**
 * Asks the background.
 * @throws Failure with the background's code, or `unreachable` when nobody answered: an updated or reloaded extension
 */
export async function ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<AnswerOf<Name>> {
  const answer = await offer<AnswerOf<Name>>({ name, request });
  if (!answer.ok) throw new Failure(answer.error.code, answer.error.message);
  return answer.value;
}

async function offer<T>(message: unknown): Promise<Answer<T>> {
  for (const until = Date.now() + PATIENCE; ; ) {
    try {
      const answer: Answer<T> | undefined = await browser.runtime.sendMessage(message);
      if (answer) return answer;
      throw new Error('no answer');
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      // Only what never arrived may be offered again: anything else could have been done already.
      if (!text.includes('Receiving end does not exist') || Date.now() > until) throw new Failure('unreachable', text, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Listens to what the background announces; returns how to stop. */
export function onAnnouncement(listen: (announcement: Announcement) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isAnnouncement(message)) listen(message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

/** Answers what a tab is asked; returns how to stop. */
export function onQuestion(answer: (question: TabQuestion) => unknown): () => void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    if (typeof message === 'object' && message !== null && 'question' in message) respond(answer(message as TabQuestion));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

/** Announcements come from our own background only; requests of other pages pass by here too. */
function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === 'object' && message !== null && 'announce' in message;
}
