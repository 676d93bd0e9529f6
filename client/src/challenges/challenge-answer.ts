import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** «3 daerah tercatat menghadapi kemiskinan; 2 praktik atau kegiatan menjawabnya.» */
export function challengeAnswer(input: { name: string; regions: number; answers: number }, i18n: I18n): string {
  const { name, regions, answers } = input;
  const statement =
    regions === 0
      ? i18n._(msg`${name}: belum ada daerah yang tercatat menghadapinya`)
      : i18n._(msg`${plural(regions, { other: '# daerah' })} tercatat menghadapi: ${name}`);
  const answered =
    answers === 0
      ? i18n._(msg`belum ada praktik atau kegiatan tercatat yang menjawabnya`)
      : i18n._(msg`${plural(answers, { other: '# praktik atau kegiatan' })} menjawabnya`);
  return sentence(statement, [answered]);
}

/** «2 daerah tercatat memiliki potensi: wisata bahari; belum ada yang memakainya.» */
export function potentialAnswer(input: { name: string; regions: number; uses: number }, i18n: I18n): string {
  const { name, regions, uses } = input;
  const statement =
    regions === 0
      ? i18n._(msg`${name}: belum ada daerah yang tercatat memilikinya`)
      : i18n._(msg`${plural(regions, { other: '# daerah' })} tercatat memiliki potensi: ${name}`);
  const used =
    uses === 0
      ? i18n._(msg`belum ada praktik atau kegiatan tercatat yang memakainya`)
      : i18n._(msg`${plural(uses, { other: '# praktik atau kegiatan' })} memakainya`);
  return sentence(statement, [used]);
}
