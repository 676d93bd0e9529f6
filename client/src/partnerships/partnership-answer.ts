import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { nameList, sentence } from '../entity/sentence.ts';
import type { PartnershipForm } from '../vocabulary/enums.generated.ts';
import { formatDate } from '../vocabulary/numbers.ts';

/** What the sentence of a partnership stands on. */
export interface PartnershipAnswerInput {
  readonly form: PartnershipForm | null;
  /** Names of the first parties, and how many there are. */
  readonly parties: readonly string[];
  readonly partyCount: number;
  /** Parties by the three roles of South-South cooperation. */
  readonly beneficiaries: readonly string[];
  readonly pivotals: readonly string[];
  readonly facilitators: readonly string[];
  readonly from: string | null;
}

/** «Kota Surabaya dan Rotterdam tercatat sebagai kota kembar; tahunnya tidak diketahui.» */
export function partnershipAnswer(input: PartnershipAnswerInput, i18n: I18n, locale: string): string {
  const since = input.from === null ? '' : formatDate(input.from, locale);
  const statement = whoWithWhom(input, i18n);
  if (since === '') return sentence(statement, [i18n._(msg`tahunnya tidak diketahui`)]);
  return sentence(i18n._(msg`${statement} sejak ${since}`), []);
}

function whoWithWhom(input: PartnershipAnswerInput, i18n: I18n): string {
  const { form, parties, partyCount, beneficiaries, pivotals, facilitators } = input;
  const who = nameList(parties, partyCount, i18n);
  if (partyCount === 0) return i18n._(msg`Para pihaknya belum tercatat`);
  if (form === 'SISTER_CITY') return i18n._(msg`${who} tercatat sebagai kota kembar`);
  const [receiver] = beneficiaries;
  const [giver] = pivotals;
  const [helper] = facilitators;
  if (receiver !== undefined && giver !== undefined && helper !== undefined) {
    const got = short(beneficiaries, i18n);
    const gave = short(pivotals, i18n);
    const helped = short(facilitators, i18n);
    return i18n._(msg`${got} belajar dari ${gave}, difasilitasi ${helped}`);
  }
  if (receiver !== undefined && giver !== undefined) {
    const got = short(beneficiaries, i18n);
    const gave = short(pivotals, i18n);
    return i18n._(msg`${got} belajar dari ${gave}`);
  }
  return i18n._(msg`${who} bekerja sama`);
}

/** One name, then a count: three roles must fit into 25 words. */
function short(names: readonly string[], i18n: I18n): string {
  const [first = ''] = names;
  const rest = names.length - 1;
  return rest <= 0 ? first : i18n._(msg`${first} dan ${plural(rest, { other: '# lainnya' })}`);
}
