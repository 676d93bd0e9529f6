import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber, formatPercent } from '../vocabulary/numbers.ts';

/** What a figure of each measure counts: the heading of its column. */
export const valueNames: Readonly<Record<string, MessageDescriptor>> = {
  betweenness: msg`Jalan terpendek yang dilalui`,
  brokers: msg`Pasangan yang dipertemukan`,
  communities: msg`Besar kelompoknya`,
  bridges: msg`Jembatan padanya`,
  degree: msg`Mitra`,
  'weighted-degree': msg`Kerja sama`,
  pagerank: msg`Bagian kedudukan`,
  'k-core': msg`Inti ke-`,
  components: msg`Besar bagiannya`,
  roles: msg`Macam peran`,
  inclusiveness: msg`Daerah, desa, bukan negara di antara mitranya`,
};

export const otherValue: MessageDescriptor = msg`Angka`;

/** The classes of parties as a person reads them. */
export const classNames: Readonly<Record<string, MessageDescriptor>> = {
  NATIONAL: msg`Negara dan pemerintah pusat`,
  REGIONAL: msg`Daerah dan kerja samanya`,
  VILLAGE: msg`Desa`,
  NON_STATE: msg`Bukan negara`,
  INTERNATIONAL: msg`Lembaga internasional`,
  UNKNOWN: msg`Tidak diketahui`,
};

export function formatValue(measure: string, value: number, locale: string): string {
  if (measure === 'pagerank') return formatPercent(100 * value, locale, 2);
  if (measure === 'inclusiveness') return formatPercent(100 * value, locale);
  return formatNumber(value, locale, value < 10 ? 1 : 0);
}
