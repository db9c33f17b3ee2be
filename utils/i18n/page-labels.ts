import type { Language } from './language.ts';

/** The few words that appear on Google's page itself; the background hands them to its tabs. */
export interface PageLabels {
  prepare: string;
  /** Title of the panel's frame, for screen readers. */
  panel: string;
  reloadTab: string;
}

export const PAGE_LABELS: Record<Language, PageLabels> = {
  en: { prepare: 'Prepare', panel: 'Empat Mata: panel', reloadTab: 'Empat Mata was updated. Reload this tab to go on.' },
  id: { prepare: 'Siapkan', panel: 'Empat Mata: panel', reloadTab: 'Empat Mata telah diperbarui. Muat ulang tab ini untuk melanjutkan.' },
};
