import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { PANEL_READY } from '@/utils/messaging/panel-ready.ts';
import { embedder } from './embedder.ts';
import { Panel } from './panel.tsx';
import './panel.css';

const host = embedder();
if (host !== null) {
  void startPage(Panel);
  if (host !== '') window.parent.postMessage(PANEL_READY, host);
}
