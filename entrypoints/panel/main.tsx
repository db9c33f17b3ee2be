import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { isInCalendar } from './embedder.ts';
import { Panel } from './panel.tsx';
import './panel.css';

if (isInCalendar()) void startPage(Panel);
