import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { changeNames, fieldName, formatDate, formatMoment } from '../vocabulary/index.ts';
import type { EntityHistoryFragment } from './history.generated.ts';

/** One line of the history: when (null is unknown), what, and who says so or did it. */
export interface HistoryEvent {
  readonly key: string;
  readonly when: string | null;
  readonly what: string;
  readonly who: string;
}

type Dated = Pick<EntityHistoryFragment, 'names' | 'aliases'>;
type Changes = EntityHistoryFragment['changes'];

/** Dated facts of the thing itself, the latest first: names and codes that began or ended. Those without a date are not events. */
export function datedFacts({ names, aliases }: Dated, i18n: I18n, locale: string): HistoryEvent[] {
  const events: { at: string; what: string }[] = [];
  for (const { text, from, to } of names) {
    if (from !== null) events.push({ at: from, what: i18n._(msg`Bernama ${text}`) });
    if (to !== null) events.push({ at: to, what: i18n._(msg`Tidak lagi bernama ${text}`) });
  }
  for (const { scheme, value, from, to } of aliases) {
    if (scheme === 'id') continue;
    if (from !== null) events.push({ at: from, what: i18n._(msg`Berkode ${value} (${scheme})`) });
    if (to !== null)
      events.push({
        at: to,
        what: i18n._(msg`Tidak lagi berkode ${value} (${scheme}); kode lama tetap menemukan halaman ini`),
      });
  }
  return events
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ at, what }, index) => ({ key: `fact-${index}`, when: formatDate(at, locale), what, who: '' }));
}

/** What was written here about it, the latest first: imports, edits with what they replaced, withdrawals. */
export function changeEvents(changes: Changes, id: string, i18n: I18n, locale: string): HistoryEvent[] {
  return (changes?.edges ?? []).map(({ node }) => {
    const own = node.replaced.filter(({ entity }) => entity === id);
    const fields = own.map(({ field }) => fieldName(field, locale)).join(', ');
    const kind = i18n._(changeNames[node.kind]);
    const what = fields === '' ? kind : i18n._(msg`${kind}, mengubah: ${fields}`);
    return {
      key: `change-${node.seq}`,
      when: formatMoment(node.at, locale),
      what: node.note === null ? what : `${what} · ${node.note}`,
      who: node.who,
    };
  });
}
