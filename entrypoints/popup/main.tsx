import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { Popup } from './popup.tsx';
import './popup.css';

void startPage(Popup);
