import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { App } from './app.tsx';
import './app.css';

void startPage(App);
