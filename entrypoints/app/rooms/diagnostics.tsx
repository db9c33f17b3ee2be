import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '@/utils/dates/local-date.ts';
import type { AsideRecord } from '@/utils/domain/aside.ts';
import { anchorLines, type MatchedAnchors } from '@/utils/domain/matched-anchors.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Diagnostics } from '@/utils/messaging/protocol.ts';
import { readRecords } from '@/utils/messaging/records.ts';
import { Anchors } from '../diagnostics/anchors.tsx';
import { useMatchedAnchors } from '../diagnostics/use-matched-anchors.ts';
import { countDoubts } from '../doubts.ts';
import type { RoomProps } from '../room.ts';
import { saveFile } from '../save-file.ts';
import { useView } from '../use-view.ts';

interface Seen extends Diagnostics {
  meetings: Meeting[];
  aside: AsideRecord[];
}

async function look(): Promise<Seen> {
  const [diagnostics, [meetings, aside]] = await Promise.all([ask('diagnostics.read', {}), readRecords({ store: 'meetings' }, { store: 'aside' })]);
  return { ...diagnostics, meetings, aside };
}

/** What helps to find a fault, without a name, title or address. */
export function DiagnosticsRoom({ page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const view = useView(look, page.failed);
  const matched = useMatchedAnchors(page.failed);
  const [failed, setFailed] = useState(false);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setFailed(false);
      page.done(t.app.copied);
    } catch {
      setFailed(true);
    }
  };
  const exportAside = async (): Promise<void> => {
    const [aside] = await readRecords({ store: 'aside' });
    saveFile(`empat-mata-aside-${today(new Date())}.json`, JSON.stringify(aside, null, 2));
    page.done(t.app.exported);
  };
  const doubts = view ? countDoubts(view) : [];
  const nameOf = (store: string): string => t.app.stores[store] ?? store;
  return (
    <>
      <h1 tabIndex={-1}>{t.app.diagnostics}</h1>
      <p class="meta">{t.app.diagnosticsHint}</p>
      {view && matched !== undefined && (
        <>
          <dl>
            <dt>{t.app.version}</dt>
            <dd>{view.version}</dd>
            <dt>{t.app.schema}</dt>
            <dd>{view.schema}</dd>
          </dl>
          <section>
            <h2>{t.app.records}</h2>
            <dl>
              {Object.entries(view.counts).map(([store, n]) => (
                <>
                  <dt key={store}>{nameOf(store)}</dt>
                  <dd key={`${store} n`}>{n}</dd>
                </>
              ))}
            </dl>
          </section>
          <section>
            <h2>{t.app.doubtful}</h2>
            {doubts.length === 0 && <p>{t.app.noDoubts}</p>}
            <dl>
              {doubts.map(([doubt, n]) => (
                <>
                  <dt key={doubt}>{t.app.doubts[doubt]}</dt>
                  <dd key={`${doubt} n`}>{n}</dd>
                </>
              ))}
            </dl>
          </section>
          <section>
            <h2>{t.app.stores['aside']}</h2>
            <p>{view.aside.length === 0 ? t.app.noneAside : t.app.asideHint(view.aside.length)}</p>
            <ul>
              {view.aside.map(({ store, reason, at }) => (
                <li key={`${store} ${at} ${reason}`}>{t.app.asideItem(nameOf(store), reason)}</li>
              ))}
            </ul>
            {view.aside.length > 0 && (
              <button type="button" class="btn line" onClick={() => void exportAside().catch(page.failed)}>
                {t.app.exportAside}
              </button>
            )}
          </section>
          <Anchors matched={matched} />
          <section>
            <button type="button" class="btn fill" onClick={() => void copy(reportOf(view, matched))}>
              {t.app.copyDiagnostics}
            </button>
            <p role="status">{failed ? t.app.notCopied : ''}</p>
            {failed && <textarea aria-label={t.app.report} readOnly rows={8} value={reportOf(view, matched)} />}
          </section>
        </>
      )}
    </>
  );
}

/** The report as text, in English: it is for whoever looks for the fault. */
function reportOf(view: Seen, matched: MatchedAnchors | null): string {
  const { version, schema, counts, aside } = view;
  return [
    `Empat Mata ${version}, data version ${String(schema)}`,
    navigator.userAgent,
    ...Object.entries(counts).map(([store, n]) => `${store}: ${String(n)}`),
    ...countDoubts(view).map(([doubt, n]) => `events, ${doubt}: ${String(n)}`),
    ...aside.map(({ store, reason, at }) => `set aside ${at}: ${store}, ${reason}`),
    ...anchorLines(matched),
  ].join('\n');
}
