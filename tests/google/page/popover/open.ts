import { counts } from '../counts.ts';
import { type Entry, settings } from '../state.ts';
import { type Change, growth, morphing, restlessness } from './changes.ts';
import { buildColumn, buildTask, type Column } from './column.ts';
import { closePopover, isOpen, placeDialog, showDialog, theDialog, whenClosed } from './dialog.ts';
import { clearForeign, clearForeignChildren } from './foreign.ts';
import { inFrames, neverSettle, type Run, storm } from './storm.ts';

/** The columns of the events that have settled once: opened again they come back as they were. */
const seen = new Map<string, Column>();
let current: { entry: Entry; column: Column | null } | null = null;
let run: Run = { ended: true };
let settling: Promise<unknown> = Promise.resolve();
let grown: Node[] = [];

export const openEntry = (): Entry | null => (isOpen() ? (current?.entry ?? null) : null);
export const settled = (): Promise<unknown> => settling;

/** What must be rendered anew when an event has changed. */
export function forget(key: string): void {
  seen.delete(key);
}

const restless = (): Generator<Change> => restlessness(grown, () => current?.column?.content ?? null);

function reconcile(): void {
  const { root, card } = theDialog();
  clearForeign(card, current?.column?.footer ?? null);
  if (settings().stripDialogChildren) clearForeignChildren(root);
}

/** The guest rows may come from the server later than the rest: resolves when they are there. */
function holdBackGuests({ tree }: Column, mine: Run): Promise<unknown> {
  const { lateGuests } = settings();
  const parent = tree?.parentElement;
  if (!tree || !parent || lateGuests <= 0) return Promise.resolve();
  tree.remove();
  return new Promise((resolve) => {
    setTimeout(() => {
      if (mine.ended) resolve(false);
      else void inFrames(mine, growth(parent, tree, (node) => grown.push(node)), 3).then(placeDialog).then(resolve);
    }, lateGuests);
  });
}

async function firstOpening(entry: Entry, column: Column, mine: Run): Promise<void> {
  const { card } = theDialog();
  const { records, ms, never, sweeps = 5 } = settings().storm;
  counts.stormed++;
  grown = [];
  const guests = holdBackGuests(column, mine);
  card.setAttribute('data-eventid', entry.key);
  card.replaceChildren();
  const changes = growth(card, column.root, (node) => grown.push(node));
  const finished = await storm(mine, { changes, restless: restless(), records: records - 3, ms, sweeps, reconcile, tick: placeDialog });
  await guests;
  if (finished && !mine.ended) seen.set(entry.key, column);
  if (finished && never) await neverSettle(mine, restless(), reconcile);
}

/** Opened again: the same column, a little restlessness, and nobody is thrown out. */
async function reopening(entry: Entry, column: Column, mine: Run): Promise<void> {
  const { card } = theDialog();
  counts.reopened++;
  card.setAttribute('data-eventid', entry.key);
  if (card.firstElementChild !== column.root) card.replaceChildren(column.root);
  grown = [...column.content.querySelectorAll('div')];
  placeDialog();
  const ghosts = restless();
  await inFrames(mine, Array.from({ length: 31 }, () => ghosts.next().value as Change), 3);
}

/** The rows of the last event become those of this one, with a moment at which they are both. */
async function inPlace(entry: Entry, from: Column, to: Column, mine: Run): Promise<void> {
  const { card } = theDialog();
  counts.recycled++;
  seen.clear();
  const rename: Change = () => card.setAttribute('data-eventid', entry.key);
  const changes = morphing(from.root, to.root);
  await inFrames(mine, settings().idFirst ? [rename, ...changes] : [...changes, rename], 8);
  placeDialog();
}

export function openPopover(entry: Entry, beside: Element): void {
  run.ended = true;
  const mine: Run = { ended: false };
  run = mine;
  counts.opened++;
  const { slot, card } = theDialog();
  const before = current?.column ?? null;
  if (!entry.event) {
    current = { entry, column: null };
    slot.replaceChildren(buildTask(entry));
    showDialog(beside);
    return;
  }
  if (card.parentNode !== slot) slot.replaceChildren(card);
  const known = seen.get(entry.key);
  const recycled = settings().recycle === 'in-place' && before && before.root.isConnected && before;
  const column = recycled || known || buildColumn(entry);
  current = { entry, column };
  showDialog(beside);
  if (recycled) settling = inPlace(entry, recycled, buildColumn(entry), mine);
  else settling = known ? reopening(entry, known, mine) : firstOpening(entry, column, mine);
}

whenClosed(() => {
  run.ended = true;
});

export { closePopover };
