import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { sentence } from '../entity/sentence.ts';

/** «42 kegiatan tercatat dalam Kesehatan, padanan di kosakata lain: 3.» */
export function sectorAnswer(
  input: { name: string; activities: number; parts: number; matches: number },
  i18n: I18n,
): string {
  const { name, activities, parts, matches } = input;
  const missing = matches === 0 ? [i18n._(msg`belum ada padanan di kosakata lain`)] : [];
  if (activities === 0 && parts > 0)
    return sentence(
      i18n._(msg`${name} memuat ${plural(parts, { other: '# bagian' })}, tanpa kegiatan langsung`),
      missing,
    );
  if (activities === 0) return sentence(i18n._(msg`Belum ada kegiatan tercatat dalam ${name}`), missing);
  return sentence(i18n._(msg`${plural(activities, { other: '# kegiatan' })} tercatat dalam ${name}`), missing);
}

/** «12 kegiatan tercatat mendorong tujuan: Kehidupan sehat dan sejahtera.» */
export function goalAnswer(input: { name: string; activities: number; parts: number }, i18n: I18n): string {
  const { name, activities, parts } = input;
  if (activities === 0 && parts > 0)
    return sentence(i18n._(msg`${name} memuat ${plural(parts, { other: '# bagian' })}, tanpa kegiatan langsung`), []);
  if (activities === 0) return sentence(i18n._(msg`Belum ada kegiatan tercatat yang mendorong: ${name}`), []);
  return sentence(i18n._(msg`${plural(activities, { other: '# kegiatan' })} tercatat mendorong: ${name}`), []);
}
