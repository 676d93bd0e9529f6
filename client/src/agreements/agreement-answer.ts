import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { nameList, sentence } from '../entity/sentence.ts';
import { formatDate } from '../vocabulary/numbers.ts';

/** What the sentence of an agreement stands on. */
export interface AgreementAnswerInput {
  readonly parties: readonly string[];
  readonly partyCount: number;
  readonly signedOn: string | null;
  readonly validUntil: string | null;
  readonly hasEnded: boolean | null;
}

/** «Kota Bogor dan Kabupaten Bogor menandatangani naskah ini pada 2019; masa berlakunya tidak diketahui.» */
export function agreementAnswer(input: AgreementAnswerInput, i18n: I18n, locale: string): string {
  const who = nameList(input.parties, input.partyCount, i18n);
  const signed = input.signedOn === null ? '' : formatDate(input.signedOn, locale);
  const until = input.validUntil === null ? '' : formatDate(input.validUntil, locale);
  const statement =
    input.partyCount === 0
      ? i18n._(msg`Para pihak naskah ini belum tercatat`)
      : signed === ''
        ? i18n._(msg`${who} menandatangani naskah ini`)
        : i18n._(msg`${who} menandatangani naskah ini pada ${signed}`);
  const missing = [
    ...(signed === '' && input.partyCount > 0 ? [i18n._(msg`tanggalnya tidak diketahui`)] : []),
    input.hasEnded === true
      ? i18n._(msg`sudah berakhir`)
      : until === ''
        ? i18n._(msg`masa berlakunya tidak diketahui`)
        : i18n._(msg`berlaku sampai ${until}`),
  ];
  return sentence(statement, missing);
}
