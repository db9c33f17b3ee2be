import type { ComponentType, ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Past } from '@/components/use-past.ts';
import { agendaTime } from '@/utils/domain/agenda-time.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';
import { BackToBack } from './back-to-back.tsx';
import { AskThem, BalanceLine } from './brought.tsx';
import { Compose } from './compose/compose.tsx';
import type { Templates } from './templates.tsx';

/** Under the agenda: how its minutes add up, and the ways to a template and to the composers. */
export function AgendaPlan({ view, past = null, actions }: { view: SessionView; past?: Past | null; actions: Actions }): JSX.Element {
  const b = useBefore();
  const [List, setList] = useState<ComponentType<ComponentProps<typeof Templates>> | null>(null);
  const time = agendaTime(view.points, view.meeting);
  return (
    <>
      <div>
        <p class="meta" role="status">
          {time && (time.of === null ? b.planned(time.planned) : b.plannedOf(time.planned, time.of))}
          {time && time.over > 0 && <span class="late"> · {b.tooLong(time.over)}</span>}
        </p>
        <p class="meta">
          <BalanceLine view={view} />
        </p>
        <AskThem view={view} />
        {view.meeting && <BackToBack meeting={view.meeting} onFailed={actions.failed} />}
      </div>
      <button type="button" class="btn" aria-haspopup="dialog" onClick={() => { import('./templates.tsx').then((loaded) => { setList(() => loaded.Templates); }, actions.failed); }}>
        {b.useTemplate}
      </button>
      <Compose view={view} actions={actions} />
      {List && <List view={view} past={past} actions={actions} onClose={() => { setList(null); }} />}
    </>
  );
}
