import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from '../vocabulary/numbers.ts';

/**
 * A measured value with its unit as a reader writes it: 13,49%, 11,19 tahun, IDR 13.744 ribu per tahun. Units are those
 * of the sources, near to UCUM (`a` is a year); an unknown unit is written as it is. Currencies stand before the amount.
 */
export function formatMeasure(
  value: number,
  unit: string | null,
  decimals: number,
  i18n: I18n,
  locale: string,
): string {
  const figure = formatNumber(value, locale, decimals);
  switch (unit) {
    case null:
    case '':
    case '1':
      return figure;
    case '%':
      return `${figure}%`;
    case 'a':
      return i18n._(msg`${figure} tahun`);
    case '1000 IDR/a':
      return i18n._(msg`IDR ${figure} ribu per tahun`);
    case '1000000 IDR':
      return i18n._(msg`IDR ${figure} juta`);
    default:
      return `${figure} ${unit}`;
  }
}
