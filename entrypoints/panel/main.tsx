import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { CALENDAR_ORIGIN } from '@/utils/calendar-origin.ts';
import { PANEL_READY } from '@/utils/messaging/panel-ready.ts';
import { isInCalendar } from './embedder.ts';
import { Panel } from './panel.tsx';
import './panel.css';

if (isInCalendar()) {
  void startPage(Panel);
  if (window.top !== window) window.parent.postMessage(PANEL_READY, CALENDAR_ORIGIN);
}
