import { fontIcon, icon, iconButton, make, setStyle } from '../dom.ts';
import { type Entry, pageData, selfAnswer, words } from '../state.ts';
import { weekdayName, whenText } from '../when.ts';
import { guestRows } from './guests.ts';
import { cell, line, row, under } from './parts.ts';

/** The popover's column for one event, complete but not yet in the page. */
export interface Column {
  root: HTMLElement;
  toolbar: HTMLElement;
  content: HTMLElement;
  footer: HTMLElement;
  tree: HTMLElement | null;
}

export function whenRow(entry: Entry): HTMLElement {
  const [days, hours] = whenText(entry);
  const repeats = entry.event?.recurringEventId ? [under(words().weekly(weekdayName(entry.day)))] : [];
  const square = setStyle(make('div', { class: 'square' }), { 'background-color': entry.colour });
  return row(square, cell({ id: 'xDetDlgWhen' },
    make('div', { class: 'line title', 'data-text': entry.title, 'data-tooltip-only-if-necessary': 'true' }, make('span', { role: 'heading', 'aria-level': '1', id: 'rAECCd' }, entry.title)),
    make('div', { class: 'under when' }, days, hours !== null && make('span', { class: 'middot' }, '⋅'), hours !== null && make('span', {}, hours)),
    ...repeats));
}

function videoRows(entry: Entry, link: string): HTMLElement {
  const say = words();
  const code = link.split('/').at(-1) ?? '';
  const [days, hours] = whenText(entry);
  return make('div', { class: 'block', 'data-in-bubble': 'false' },
    row(icon('video'), make('div', { class: 'cell' }, make('div', { class: 'lines' },
      line(make('span', { 'data-no-intercept-links-to-host': '' },
        make('a', { class: 'join', target: '_blank', rel: 'noreferrer noopener', href: `${link}?authuser=0&hs=122`, 'aria-label': `${say.joinMeet} (${code})` }, say.joinMeet))),
      under(link.replace('https://', '')))),
    [iconButton(say.copyMeet, fontIcon('content_copy'), { jsname: 'Na8eSd' })],
    { id: 'xDetDlgVideo', 'data-details': `${entry.title}\n${days} · ${hours ?? ''}\nGoogle Meet: ${link}` }),
    make('div', { role: 'alert' }));
}

function tools(entry: Entry): HTMLElement {
  const say = words();
  const log = `2:["${entry.event?.id ?? ''}","${pageData().self.email}",0,null,${entry.event?.attendees?.length ?? 0}]`;
  return make('div', { class: 'toolbar' },
    iconButton(say.edit, icon('edit'), { jsname: 'DyVDA', jslog: `74326; ${log}; track:JIbuQc` }),
    iconButton(say.remove, icon('bin'), { jsname: 'VkLyEc', id: 'xDetDlgDelBu', jslog: `74327; ${log}; track:JIbuQc` }),
    iconButton(say.options, icon('dots'), { 'aria-haspopup': 'menu', 'aria-expanded': 'false', jsname: 'd461P' }));
}

function answerBar(entry: Entry): HTMLElement {
  const say = words();
  const footer = make('div', { class: 'footer' });
  const mine = selfAnswer(entry);
  if (mine === null) return footer;
  const buttons = ([['xRsvpYesBu', say.yes, 'accepted'], ['xRsvpNoBu', say.no, 'declined'], ['xRsvpMaybeBu', say.maybe, 'tentative']] as const).map(([id, text, state]) =>
    make('button', { type: 'button', id, class: `answer${mine === state ? ' answered' : ''}`, 'aria-pressed': String(mine === state), 'data-response': state }, make('span', { class: 'ripple' }), make('span', { jsname: 'V67aGc' }, text)));
  footer.append(make('div', { class: 'going' }, say.going), make('div', { class: 'answers', role: 'group' }, ...buttons));
  return footer;
}

export function buildColumn(entry: Entry): Column {
  const say = words();
  const event = entry.event ?? { id: '' };
  const { count, tree, rooms } = guestRows(entry);
  const organizer = { name: event.organizer?.displayName ?? entry.calendar.name, email: event.organizer?.email ?? entry.calendar.id };
  const content = make('div', { class: 'content', jsname: 'sV9x3c' },
    whenRow(entry),
    event.location && row(icon('pin'), cell({ id: 'xDetDlgLoc', 'data-text': event.location }, line(event.location))),
    ...rooms,
    event.hangoutLink && videoRows(entry, event.hangoutLink),
    tree && row(fontIcon('description'), cell({}, line(make('a', { role: 'button', tabindex: '0', jsname: 'e3D5Zb', class: 'notes' }, say.notes)), under(say.notesHint))),
    (count ?? tree) && make('div', { class: 'block guests', 'data-is-selection-enabled': 'false', 'data-is-expanded': 'true' }, count, tree),
    event.description && row(icon('lines'), cell({ id: 'xDetDlgDesc' }, line(event.description))),
    event.attachments && row(icon('clip'), cell({ id: 'xDetDlgAtm' }, ...event.attachments.map((a) => line(make('a', { class: 'attachment', href: a.fileUrl ?? '', target: '_blank', rel: 'noreferrer noopener' }, a.title ?? ''))))),
    row(icon('bell'), make('div', { class: 'cell', id: 'xDetDlgNot' }, make('ol', { class: 'plain-list', 'aria-label': say.notifications }, make('li', {}, say.minutesBefore)))),
    row(fontIcon('event'), cell({ id: 'xDetDlgCal', 'data-hovercard-id': organizer.email, 'data-hovercard-keyboard-triggering': 'enabled' },
      line(make('span', { class: 'hidden-text' }, `${say.organizer}: ${organizer.name}`), make('div', { 'aria-hidden': 'true' }, organizer.name)), under()),
    [], { 'data-hovercard-id': organizer.email, 'data-hovercard-keyboard-triggering': 'enabled', role: 'button', tabindex: '0', 'aria-haspopup': 'dialog' }));
  const toolbar = tools(entry);
  const closing = make('div', { class: 'closing' }, iconButton(say.close, icon('cross'), { id: 'xDetDlgCloseBu', jsname: 'LgbsSe' }));
  const footer = answerBar(entry);
  const root = make('div', { class: 'column' }, make('div', { class: 'bar' }, toolbar, closing), content, footer);
  return { root, toolbar, content, footer, tree };
}

/** A task has a title but none of an event's details. */
export function buildTask(entry: Entry): HTMLElement {
  const say = words();
  const [days, hours] = whenText(entry);
  return make('div', { class: 'card', 'data-taskid': entry.key },
    make('div', { class: 'column' },
      make('div', { class: 'bar' }, make('div', { class: 'toolbar' }, iconButton(say.edit, icon('edit')), iconButton(say.remove, icon('bin'))),
        make('div', { class: 'closing' }, iconButton(say.close, icon('cross'), { jsname: 'LgbsSe' }))),
      make('div', { class: 'content' },
        row(icon('done'), cell({}, make('div', { class: 'line title' }, make('span', { role: 'heading', 'aria-level': '1', id: 'rAECCd' }, entry.title)), under(hours === null ? days : `${days}, ${hours}`))),
        row(icon('lines'), cell({}, line(say.tasks)))),
      make('div', { class: 'footer' }, make('div', { class: 'going' }), make('button', { type: 'button', class: 'answer' }, say.markDone))));
}
