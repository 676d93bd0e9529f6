import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** «Wikidata menyumbang 12.748 catatan; lisensinya tidak diketahui.» */
export function sourceAnswer(
  input: { name: string; records: number | null; licence: string | null },
  i18n: I18n,
): string {
  const { name, records, licence } = input;
  const missing = licence === null ? [i18n._(msg`lisensinya tidak diketahui`)] : [];
  if (records === null) return sentence(i18n._(msg`Jumlah catatan dari ${name} tidak diketahui`), missing);
  return sentence(i18n._(msg`${name} menyumbang ${plural(records, { other: '# catatan' })}`), missing);
}
