/** Whether Alt alone is held, as a key of ours: not AltGr, which types on many keyboards, and not what an input method composes. */
export function isAlt(event: KeyboardEvent): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return false;
  // Firefox calls the Option key of a Mac by that name too.
  return !event.getModifierState('AltGraph') || navigator.userAgent.includes('Mac OS');
}

/** Does what belongs to Alt and the key, by its code, once however long it is held; prevented, since Option and a letter types a character on a Mac. */
export function actOnAlt(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>): void {
  const act = isAlt(event) ? acts[event.code] : undefined;
  if (!act) return;
  event.preventDefault();
  if (!event.repeat) act();
}
