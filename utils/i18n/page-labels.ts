import type { Language } from './language.ts';

/** The few words that appear on Google's page itself; the background tells its tabs the language. */
export interface PageLabels {
  prepare: string;
  /** The button on a call's page. */
  agenda: string;
  /** Title of the panel's frame, for screen readers. */
  panel: string;
  /** The panel's edge that makes it wider. */
  resize: string;
  /** The button that opens the menu beside "Prepare". */
  more: string;
  notOneOnOne: string;
  denyEvent: string;
  denySeries: string;
  undo: string;
  reloadTab: string;
}

export const PAGE_LABELS: Record<Language, PageLabels> = {
  en: {
    prepare: 'Prepare',
    agenda: 'Agenda',
    panel: 'Empat Mata: panel',
    resize: 'Width of the panel',
    more: 'More',
    notOneOnOne: 'Not a 1:1',
    denyEvent: 'Not a 1:1: this event',
    denySeries: 'Not a 1:1: the whole series',
    undo: 'Undo',
    reloadTab: 'Empat Mata was updated. Reload this tab to go on.',
  },
  id: {
    prepare: 'Siapkan',
    agenda: 'Agenda',
    panel: 'Empat Mata: panel',
    resize: 'Lebar panel',
    more: 'Lainnya',
    notOneOnOne: 'Bukan 1:1',
    denyEvent: 'Bukan 1:1: acara ini saja',
    denySeries: 'Bukan 1:1: seluruh rangkaian',
    undo: 'Urungkan',
    reloadTab: 'Empat Mata telah diperbarui. Muat ulang tab ini untuk melanjutkan.',
  },
};
