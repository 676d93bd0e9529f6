import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InitiativeStatus } from '../vocabulary/enums.generated.ts';
import { statusNames } from '../vocabulary/forms.ts';
import { formatDate } from '../vocabulary/numbers.ts';

/** Those that say that something is still to come. */
const open: ReadonlySet<InitiativeStatus> = new Set(['PIPELINE', 'IMPLEMENTATION', 'FINALISATION']);

/**
 * «Berjalan (menurut data 14 Jun 2021)»: a status that its end date has overtaken is told with the day of the data. Dates are
 * ISO texts, whole or in part; `asOf` is null where no source says when it was read.
 */
export function statusText(
  { status, to, asOf, today }: { status: InitiativeStatus; to: string | null; asOf: string | null; today: string },
  i18n: I18n,
  locale: string,
): string {
  const text = i18n._(statusNames[status]);
  const isOver = to !== null && to < today.slice(0, to.length);
  if (!open.has(status) || !isOver) return text;
  const day = asOf === null ? null : formatDate(asOf.slice(0, 10), locale);
  return day === null ? i18n._(msg`${text} menurut sumbernya`) : i18n._(msg`${text} (menurut data ${day})`);
}
