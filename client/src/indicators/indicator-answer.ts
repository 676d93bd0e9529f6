import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** «Penduduk miskin tercatat untuk 487 daerah; makin rendah makin baik.» */
export function indicatorAnswer(
  input: { name: string; regions: number; betterWhen: 'HIGHER' | 'LOWER' | null },
  i18n: I18n,
): string {
  const { name, regions, betterWhen } = input;
  if (regions === 0) return sentence(i18n._(msg`${name} belum tercatat untuk daerah mana pun`), []);
  const direction =
    betterWhen === null
      ? []
      : [betterWhen === 'HIGHER' ? i18n._(msg`makin tinggi makin baik`) : i18n._(msg`makin rendah makin baik`)];
  return sentence(i18n._(msg`${name} tercatat untuk ${plural(regions, { other: '# daerah' })}`), direction);
}
