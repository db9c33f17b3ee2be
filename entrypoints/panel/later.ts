/** What of the panel is not needed before its first screen stands. */
export { LastAndNext } from '@/components/last-and-next.tsx';
export { AboutEvent } from './about-event.tsx';
export { LastTime } from './last-time.tsx';
export { MaterialList } from './material-list.tsx';
