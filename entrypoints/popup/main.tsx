import { startPage } from '@/components/start-page.tsx';
import '@/components/tokens.css';
import { ask } from '@/utils/messaging/client.ts';
import { Popup } from './popup.tsx';
import './popup.css';

// The worker starts while the words are loading.
ask('page.wake', {}).catch(() => undefined);
void startPage(Popup);
