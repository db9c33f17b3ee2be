import { placeOf } from './address.ts';
import { buildFrame } from './frame.ts';
import { listenForKeys } from './keys.ts';
import { deleteOpen, editOpen, listenInDialog } from './popover/actions.ts';
import { closePopover, isOpen, listenOutside } from './popover/dialog.ts';
import { openPopover } from './popover/open.ts';
import { closeQuickCreate, isInQuickCreate, openQuickCreate } from './quick-create.ts';
import { goTo, goToday, goToView, layout, redraw, showPlace, shownDate, turn } from './stage.ts';
import { openDoor } from './stand-in.ts';
import { entryByKey, loadData, today } from './state.ts';
import { whenLeftEdit } from './edit/page.ts';

const HOUR = 48;

function openChip(target: EventTarget | null): boolean {
  const chip = target instanceof Element ? target.closest('[data-eventchip]') : null;
  const entry = chip && entryByKey(chip.getAttribute('data-eventid') ?? '');
  if (chip && entry) openPopover(entry, chip);
  return chip !== null;
}

function create(day = shownDate() || today(), minutes = 600, at = { x: innerWidth / 2 - 220, y: 140 }): void {
  openQuickCreate(day, minutes, at, { redraw, goTo });
}

/** A click on a free hour of a column asks for a new event there. */
function clickedHour(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const column = event.target.closest('[role=gridcell][data-datekey]');
  if (!column?.closest('[role=main]') || column.querySelector('h2')) return;
  const key = Number(column.getAttribute('data-datekey'));
  const day = `${(key >> 9) + 1970}-${String((key >> 5) & 15).padStart(2, '0')}-${String(key & 31).padStart(2, '0')}`;
  const minutes = Math.floor(((event.clientY - column.getBoundingClientRect().top) / HOUR) * 2) * 30;
  create(day, minutes, { x: event.clientX + 16, y: event.clientY - 60 });
}

function listen(): void {
  document.addEventListener('click', (event) => {
    if (!openChip(event.target)) clickedHour(event);
  });
  document.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.matches('[role=button]') && openChip(event.target)) event.preventDefault();
  });
  window.addEventListener('pointerdown', (event) => {
    if (!isInQuickCreate(event.target)) closeQuickCreate();
  }, true);
  window.addEventListener('popstate', () => {
    closePopover(false);
    showPlace(placeOf(location.pathname));
  });
  window.addEventListener('resize', layout);
  listenOutside();
  listenForKeys({
    window: {
      d: () => goToView('day'), 1: () => goToView('day'),
      w: () => goToView('week'), 2: () => goToView('week'),
      m: () => goToView('month'), 3: () => goToView('month'),
      a: () => goToView('agenda'), 5: () => goToView('agenda'),
    },
    document: {
      j: () => turn(1), n: () => turn(1), k: () => turn(-1), p: () => turn(-1),
      t: goToday,
      c: () => create(),
      e: editOpen,
      Delete: deleteOpen, Backspace: deleteOpen,
    },
  }, () => {
    closeQuickCreate();
    if (isOpen()) closePopover();
  });
}

await loadData();
buildFrame({ today: goToday, turn, view: goToView, day: (day) => goToView('day', day), create: () => create() });
listen();
listenInDialog();
whenLeftEdit(() => goToView('week'));
showPlace(placeOf(location.pathname));
openDoor();
