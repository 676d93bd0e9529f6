import type { I18n } from '@lingui/core';
import { actorTypeNames, regionTypeNames } from '../vocabulary/types.ts';
import { formNames } from '../vocabulary/forms.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { countryName, formatPeriod } from '../vocabulary/numbers.ts';
import type { SearchHitEntityFragment } from './hit-subtitle.generated.ts';

/** What tells a hit from its namesakes: «Kota · Jawa Barat · 32.73», «Lembaga multilateral», «Program · 2020–2021». */
export function hitSubtitle(entity: SearchHitEntityFragment, i18n: I18n, locale: string): string {
  return parts(entity, i18n, locale)
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function parts(entity: SearchHitEntityFragment, i18n: I18n, locale: string): (string | null)[] {
  const kind = i18n._(kindNames[entity.kind]);
  const country = (code: string | null) => (code === null || code === 'ID' ? null : countryName(code, locale));
  switch (entity.__typename) {
    case 'Region': {
      const type = entity.type === null ? kind : i18n._(regionTypeNames[entity.type]);
      const above = entity.ancestors.find((one) => !one.id.startsWith('region:dac:'))?.name ?? country(entity.country);
      return [type, above, entity.country === 'ID' ? entity.code : null];
    }
    case 'Actor':
      return [entity.actorType === null ? kind : i18n._(actorTypeNames[entity.actorType]), country(entity.country)];
    case 'Partnership': {
      const years = entity.period === null ? null : formatPeriod(entity.period.from, entity.period.to, locale);
      return [entity.form === null ? kind : i18n._(formNames[entity.form]), years];
    }
    case 'Programme':
      return [kind, entity.period === null ? null : formatPeriod(entity.period.from, entity.period.to, locale)];
    case 'Sector':
    case 'Goal':
      return [kind, entity.vocabulary, entity.code];
    default:
      return [kind];
  }
}
