import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { nameList, sentence } from '../entity/sentence.ts';

/** What the sentence of a practice stands on. */
export interface PracticeAnswerInput {
  readonly originators: readonly string[];
  readonly originatorCount: number;
  readonly adopterCount: number;
  /** Name of the first challenge it addresses. */
  readonly challenge: string | null;
}

/** «Kabupaten Poso memulai praktik ini untuk menjawab skistosomiasis; belum ada yang tercatat mengadopsinya.» */
export function practiceAnswer(input: PracticeAnswerInput, i18n: I18n): string {
  const who = nameList(input.originators, input.originatorCount, i18n);
  const { challenge, adopterCount } = input;
  const adopted =
    adopterCount === 0
      ? i18n._(msg`belum ada yang tercatat mengadopsinya`)
      : i18n._(msg`${plural(adopterCount, { other: '# pihak' })} mengadopsinya`);
  if (input.originatorCount === 0) return sentence(i18n._(msg`Yang memulai praktik ini tidak diketahui`), [adopted]);
  const statement =
    challenge === null
      ? i18n._(msg`${who} memulai praktik ini`)
      : i18n._(msg`${who} memulai praktik ini untuk menjawab: ${challenge}`);
  return sentence(statement, [adopted]);
}
