import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { HatchMark } from '../design/unknown.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import type { EntityHistoryFragment } from './history.generated.ts';
import { changeEvents, datedFacts, type HistoryEvent } from './history-events.ts';
import styles from './history.module.css';

/** What happened to the thing itself by date, then what was written here about it. */
export function History({ entity, further }: { entity: EntityHistoryFragment; further: readonly HistoryEvent[] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const facts = [...further, ...datedFacts(entity, i18n, locale)];
  const changes = changeEvents(entity.changes, entity.id, i18n, locale);
  return (
    <Section id="riwayat" title={<Trans>Riwayat</Trans>}>
      {facts.length === 0 && changes.length === 0 ? (
        <Empty>
          <Trans>Belum ada perubahan tercatat.</Trans>
        </Empty>
      ) : null}
      <EventList events={facts} />
      {changes.length === 0 ? null : (
        <>
          <h3 className={styles.label}>
            <Trans>Dicatat di sini</Trans>
          </h3>
          <EventList events={changes} />
        </>
      )}
    </Section>
  );
}

function EventList({ events }: { events: readonly HistoryEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.key} className={styles.event}>
          {event.when === null ? <HatchMark size={10} /> : <i className={styles.dot} />}
          <p className={styles.when}>{event.when ?? '?'}</p>
          <p>{event.what}</p>
          {event.who === '' ? null : <p className={styles.who}>{event.who}</p>}
        </li>
      ))}
    </ol>
  );
}
