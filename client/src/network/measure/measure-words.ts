import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatValue, otherValue, valueNames } from '../../measures/index.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { Tint } from '../../drawing/marks/tint.ts';
import { radiusOfFigure, type ColourEntry, type ColourKey, type SizeKey } from './look.ts';

/** What a figure of the measure counts. */
export function figureName(measure: string, i18n: I18n): string {
  return i18n._(valueNames[measure] ?? otherValue);
}

function entryWords(entry: ColourEntry, measure: string, i18n: I18n, locale: string): string {
  if (entry.type === 'amount') {
    const [from, to] = [formatValue(measure, entry.from, locale), formatValue(measure, entry.to, locale)];
    return from === to ? from : `${from}–${to}`;
  }
  const count = formatNumber(entry.count, locale);
  const { name } = entry;
  return name === null ? i18n._(msg`lainnya (${count})`) : i18n._(msg`bersama ${name} (${count})`);
}

/** Each colour of the picture and what it means; last what the measure says nothing of. */
export function colourWords(key: ColourKey, i18n: I18n, locale: string): (readonly [Tint, string])[] {
  const without = formatNumber(key.without, locale);
  return [
    ...key.entries.map((entry) => [entry.tint, entryWords(entry, key.measure, i18n, locale)] as const),
    ...(key.without === 0 ? [] : [[{ type: 'none' }, i18n._(msg`tidak diukur (${without})`)] as const]),
  ];
}

/** Three sizes of the scale: nothing, a quarter and all of the highest figure; radii in pixels. */
export function sizeSteps({ measure, highest }: SizeKey, locale: string): { radius: number; text: string }[] {
  return (highest > 0 ? [0, highest / 4, highest] : [0]).map((value) => ({
    radius: radiusOfFigure(value, highest),
    text: formatValue(measure, value, locale),
  }));
}
