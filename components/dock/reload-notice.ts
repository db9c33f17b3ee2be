import type { PageLabels } from '../../utils/i18n/page-labels.ts';

/** Says that the extension has gone from under this tab, and how to go on; a click takes it away. */
export function sayReload({ reloadTab }: PageLabels): void {
  const host = document.createElement('empat-mata-panel');
  host.dataset['state'] = 'notice';
  host.role = 'alert';
  host.append(reloadTab);
  host.addEventListener('click', () => { host.remove(); });
  document.documentElement.append(host);
}
