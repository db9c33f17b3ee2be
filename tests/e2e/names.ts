import type { Page, SerializedAXNode } from 'puppeteer-core';

const INTERACTIVE: ReadonlySet<string> = new Set(['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'Date', 'DisclosureTriangle', 'menuitem']);
/** What a name need be unique in: a row, a part of the page. */
const CONTEXTS: ReadonlySet<string> = new Set(['listitem', 'dialog', 'form', 'region', 'banner', 'main', 'contentinfo', 'navigation', 'group', 'radiogroup', 'RootWebArea']);
const LANDMARKS: ReadonlySet<string> = new Set(['banner', 'navigation', 'main', 'contentinfo', 'dialog']);

/** What a screen reader makes of a page, from Chromium's accessibility tree. */
export interface Tree {
  /** Controls without a name, and those that have the name of another one of their kind in the same row or part. */
  faults: string[];
  /** "1 Bima", "2 Agenda", in order. */
  headings: string[];
  landmarks: string[];
}

/** Reads the page of ours that a tab shows, or that is framed in it. */
export async function readTree(tab: Page): Promise<Tree> {
  const whole = await tab.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
  const ours = whole && findOurs(whole);
  if (!ours) throw new Error('No page of ours is in the accessibility tree');
  const tree: Tree = { faults: [], headings: [], landmarks: [] };
  walk(ours, new Set(), tree);
  return tree;
}

function findOurs(node: SerializedAXNode): SerializedAXNode | undefined {
  if (node.role === 'RootWebArea' && node.name?.endsWith('Empat Mata')) return node;
  for (const child of node.children ?? []) {
    const found = findOurs(child);
    if (found) return found;
  }
  return undefined;
}

function walk(node: SerializedAXNode, siblings: Set<string>, tree: Tree): void {
  const { role, name = '' } = node;
  const called = `${role} "${name}"`;
  if (INTERACTIVE.has(role)) {
    if (!name.trim()) tree.faults.push(`${role} without a name`);
    else if (siblings.has(called)) tree.faults.push(`twice in one place: ${called}`);
    siblings.add(called);
  }
  if (role === 'heading') tree.headings.push(`${String(node.level)} ${name}`);
  if (LANDMARKS.has(role)) tree.landmarks.push(role);
  // The parts of a date field are the browser's.
  if (role === 'Date') return;
  const inside = CONTEXTS.has(role) ? new Set<string>() : siblings;
  for (const child of node.children ?? []) walk(child, inside, tree);
}
