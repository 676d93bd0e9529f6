import type { I18n } from '@lingui/core';
import type { FactRow } from '../entity/fact-rows.ts';
import type { UnknownReason } from '../vocabulary/enums.generated.ts';
import { formatMeasure } from '../entity/measure.ts';
import type { RegionIndicatorFragment } from './region-page.generated.ts';

/**
 * The measured values as rows of the table of facts. A value that the source damaged is unknown, with its reason;
 * a year that the source does not say is unknown, too, and its caveat stands under the table.
 */
export function indicatorFacts(measured: readonly RegionIndicatorFragment[], i18n: I18n, locale: string): FactRow[] {
  return measured.map((relation): FactRow => {
    const { id, value, year, other, source, record, basis, rule } = relation;
    const indicator = other?.__typename === 'Indicator' ? other : null;
    const unit = relation.unit ?? indicator?.unit ?? null;
    const label = other?.name ?? id;
    if (value === null) return { key: id, label, values: [], unknown: 'DAMAGED', isDisputed: false };
    const text = formatMeasure(value, unit, indicator?.decimals ?? 2, i18n, locale);
    const isYearDoubtful = relation.quality === 'VINTAGE_UNVERIFIED';
    const sources = [
      { id: source.id, name: source.name, ...record.locator, inferredBy: basis === 'STATED' ? null : (rule ?? '') },
    ];
    return {
      key: id,
      label,
      values: [
        {
          text,
          isFigure: true,
          year: year === null ? null : isYearDoubtful ? `±${year}` : String(year),
          sources,
          rule: 'ONLY',
          isUsed: true,
        },
      ],
      isDisputed: false,
    };
  });
}

/**
 * Indicators that have no value here, with the reason: a damaged one is not merely absent.
 * @param names of the indicators by id; one without a name stands by its id
 */
export function unknownIndicators(
  unknown: readonly { readonly field: string; readonly reason: UnknownReason }[],
  names: ReadonlyMap<string, string>,
): FactRow[] {
  return unknown
    .filter(({ field }) => field.startsWith('indicator:'))
    .map(({ field, reason }) => ({
      key: field,
      label: names.get(field) ?? field,
      values: [],
      unknown: reason,
      isDisputed: false,
    }));
}

/** What a reader must know before using these figures, each said once. */
export function indicatorCaveats(measured: readonly RegionIndicatorFragment[]): string[] {
  return [...new Set(measured.flatMap(({ source }) => source.caveats))];
}
