import type { Room } from './room.ts';
import { DataRoom } from './rooms/data.tsx';
import { DiagnosticsRoom } from './rooms/diagnostics.tsx';
import { PeopleRoom } from './rooms/people.tsx';
import { SettingsRoom } from './rooms/settings.tsx';
import { TrashRoom } from './rooms/trash.tsx';
import { WelcomeRoom } from './rooms/welcome.tsx';

/** Every room, in the order of the navigation; the first one is shown when the address names none. */
export const ROOMS: readonly [Room, ...Room[]] = [
  { path: 'people', title: 'people', View: PeopleRoom },
  { path: 'trash', title: 'trash', View: TrashRoom },
  { path: 'data', title: 'data', View: DataRoom },
  { path: 'settings', title: 'settings', View: SettingsRoom },
  { path: 'diagnostics', title: 'diagnostics', View: DiagnosticsRoom },
  { path: 'welcome', title: 'welcome', View: WelcomeRoom, isHidden: true },
];
