import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { conventionsOf } from '@jejaring/words/languages';
import { formatNumber } from '../vocabulary/numbers.ts';

/** An indicator as the lists of peers name it: the source's own name is long, and a list has ten of them. */
interface IndicatorWords {
  readonly short: MessageDescriptor;
  /** What a region that does better has: «lebih rendah kemiskinannya». */
  readonly better?: MessageDescriptor;
}

const words: Readonly<Record<string, IndicatorWords>> = {
  'indicator:bps:poverty-rate': { short: msg`Penduduk miskin`, better: msg`lebih rendah kemiskinannya` },
  'indicator:bps:unemployment-rate': { short: msg`Pengangguran`, better: msg`lebih rendah penganggurannya` },
  'indicator:bps:mean-years-of-schooling': { short: msg`Lama sekolah`, better: msg`lebih lama bersekolah penduduknya` },
  'indicator:bps:labour-force-participation': { short: msg`Partisipasi kerja` },
  'indicator:bps:life-expectancy': { short: msg`Harapan hidup`, better: msg`lebih panjang umur harapan hidupnya` },
  'indicator:bps:expenditure-per-capita': {
    short: msg`Pengeluaran per kapita`,
    better: msg`lebih tinggi pengeluaran per kapitanya`,
  },
  'indicator:bps:human-development-index': { short: msg`IPM`, better: msg`lebih tinggi IPM-nya` },
  'indicator:bps:improved-sanitation': { short: msg`Sanitasi layak`, better: msg`lebih luas sanitasi layaknya` },
  'indicator:bps:improved-drinking-water': { short: msg`Air minum layak`, better: msg`lebih luas air minum layaknya` },
  'indicator:bps:gross-regional-product': { short: msg`PDRB` },
  'indicator:jejaring:population': { short: msg`Penduduk` },
  'indicator:jejaring:population-density': { short: msg`Kepadatan` },
  'indicator:jejaring:area': { short: msg`Luas wilayah` },
};

export interface NamedIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly decimals: number | null;
}

/** The order in which a reader meets them: what a region wants to better first, size last, others after. */
export function inReadingOrder<One extends { readonly indicator: { readonly id: string } }>(
  all: readonly One[],
): One[] {
  const order = Object.keys(words);
  const place = ({ indicator }: One) => (order.includes(indicator.id) ? order.indexOf(indicator.id) : order.length);
  return [...all].sort((a, b) => place(a) - place(b));
}

export function shortName({ id, name }: Pick<NamedIndicator, 'id' | 'name'>, i18n: I18n): string {
  const known = words[id];
  return known === undefined ? name : i18n._(known.short);
}

/** «lebih rendah kemiskinannya»; of an indicator without words of its own «lebih baik pada …». */
export function betterWords({ id, name }: Pick<NamedIndicator, 'id' | 'name'>, i18n: I18n): string {
  const known = words[id]?.better;
  return known === undefined ? i18n._(msg`lebih baik angkanya (${name})`) : i18n._(known);
}

/** The unit as it stands once beside the name, for a column of plain figures. */
export function unitLabel(unit: string | null, i18n: I18n): string {
  switch (unit) {
    case null:
    case '':
    case '1':
      return '';
    case 'a':
      return i18n._(msg`tahun`);
    case '1000 IDR/a':
      return i18n._(msg`ribu IDR`);
    case '1000000 IDR':
      return 'IDR';
    case 'km2':
      return 'km²';
    case '/km2':
      return i18n._(msg`jiwa/km²`);
    default:
      return unit;
  }
}

/** A figure of a column, without its unit: 13,49 · 12.017 · 28,5 T (millions of rupiah are read as rupiah). */
export function columnFigure(
  value: number,
  { unit, decimals }: Pick<NamedIndicator, 'unit' | 'decimals'>,
  locale: string,
): string {
  if (unit === '1000000 IDR') {
    const options = { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(conventionsOf(locale), options).format(value * 1e6);
  }
  const most = Math.abs(value) >= 100 ? 0 : (decimals ?? 2);
  return formatNumber(value, locale, most, true);
}
