import type { JSX } from 'preact';
import type { MatchedAnchors } from '@/utils/domain/matched-anchors.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** What of Google's page is recognised, and by which candidate. */
export function Anchors({ matched }: { matched: MatchedAnchors | null }): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <h2>{t.app.anchors}</h2>
      {!matched?.open && <p>{matched ? t.app.noEventOpen : t.app.noCalendar}</p>}
      {matched && (
        <>
          <p class="meta">{t.app.anchorsHint}</p>
          <table>
            <caption>{t.app.anchorsOf[matched.open ?? 'page']}</caption>
            <thead>
              <tr>
                <th scope="col">{t.app.anchor}</th>
                <th scope="col">{t.app.candidate}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(matched.candidates).map(([anchor, place]) => (
                <tr key={anchor}>
                  <th scope="row" translate={false}>{anchor}</th>
                  <td>{place === null ? t.app.noCandidate : place + 1}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
