import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** «24 sumber mencatat 15.241 hal dan 39.596 hubungan; 1.031 rujukan menunggu ujungnya.» */
export function coverageAnswer(
  input: { sources: number; entities: number; relations: number; pending: number },
  i18n: I18n,
): string {
  const { sources, entities, relations, pending } = input;
  if (sources === 0) return sentence(i18n._(msg`Belum ada sumber tercatat`), []);
  const missing =
    pending === 0 ? [] : [i18n._(msg`${plural(pending, { other: '# rujukan' })} menunjuk ke luar yang tercatat`)];
  return sentence(
    i18n._(
      msg`${plural(sources, { other: '# sumber' })} mencatat ${plural(entities, { other: '# daerah, pihak, dan kegiatan' })} dengan ${plural(relations, { other: '# hubungan' })}`,
    ),
    missing,
  );
}
