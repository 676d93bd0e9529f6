import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  actorTypeNames,
  countryName,
  formatDate,
  formatPercent,
  formatPeriod,
  formNames,
} from '../vocabulary/index.ts';
import { formatMeasure } from './measure.ts';
import type { RelationLineFragment, RelationOtherFragment } from './relation-line.generated.ts';

/** What tells the other end from its namesakes: its country, its kind of body, its form and years. */
export function otherDetail(other: RelationOtherFragment, i18n: I18n, locale: string): string {
  const years = (period: { from: string | null; to: string | null } | null) =>
    period === null || (period.from === null && period.to === null)
      ? null
      : formatPeriod(period.from, period.to, locale);
  const parts = (): (string | null)[] => {
    switch (other.__typename) {
      case 'Region':
        return [
          other.country === null || other.country === 'ID' || other.regionType === 'COUNTRY'
            ? null
            : countryName(other.country, locale),
        ];
      case 'Actor':
        return [
          other.isUnnamed ? i18n._(msg`golongan, tanpa nama`) : null,
          other.actorType === null ? null : i18n._(actorTypeNames[other.actorType]),
          other.country === null ? null : countryName(other.country, locale),
        ];
      case 'Partnership':
        return [other.form === null ? null : i18n._(formNames[other.form]), years(other.period)];
      case 'Programme':
        return [years(other.period)];
      case 'Agreement':
        return [other.signedOn === null ? null : formatDate(other.signedOn, locale)];
      case 'Sector':
      case 'Goal':
        return [[other.vocabulary, other.code].filter((part) => part !== null).join(' ')];
      default:
        return [];
    }
  };
  return parts()
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** What the relation itself says, part by part: share, place, years, value, outcome; and that it was inferred. */
export function relationDetail(relation: RelationLineFragment, i18n: I18n, locale: string): string[] {
  const { share, place, validFrom, validTo, year, value, unit, severity, outcome, note, other } = relation;
  const isOtherPlace = place !== null && place !== other?.name;
  return [
    share === null ? null : formatPercent(share, locale, 1),
    isOtherPlace ? place : null,
    value === null ? null : formatMeasure(value, unit, 2, i18n, locale),
    year === null ? null : relation.quality === 'VINTAGE_UNVERIFIED' ? `±${year}` : String(year),
    validFrom === null && validTo === null ? null : formatPeriod(validFrom, validTo, locale),
    severity,
    outcome,
    note,
    relation.basis === 'STATED' ? null : i18n._(relation.basis === 'INFERRED' ? msg`disimpulkan` : msg`dihitung`),
  ].filter((part): part is string => part !== null && part !== '');
}
