import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formNames, statusNames } from '../../vocabulary/forms.ts';
import { kindNames } from '../../vocabulary/kinds.ts';
import { countryName } from '../../vocabulary/numbers.ts';
import { actorTypeNames, regionTypeNames } from '../../vocabulary/types.ts';
import type { PanelSubtitleNodeFragment } from './subtitle.generated.ts';

/** «Daerah · Kota di Jawa Timur»: the kind, then what tells it from its namesakes. */
export function subtitleOf(node: PanelSubtitleNodeFragment, i18n: I18n, locale: string): string {
  return [i18n._(kindNames[node.kind]), detailOf(node, i18n, locale)]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function detailOf(node: PanelSubtitleNodeFragment, i18n: I18n, locale: string): string | null {
  switch (node.__typename) {
    case 'Region': {
      const type = node.regionType === null ? null : i18n._(regionTypeNames[node.regionType]);
      const parentName = node.ancestors[0]?.name;
      if (type !== null && parentName !== undefined) return i18n._(msg`${type} di ${parentName}`);
      const parent = node.country === null || node.level === 'COUNTRY' ? null : countryName(node.country, locale);
      return [type, parent].filter((part) => part !== null).join(', ');
    }
    case 'Actor':
      return [
        node.actorType === null ? null : i18n._(actorTypeNames[node.actorType]),
        node.country === null ? null : countryName(node.country, locale),
      ]
        .filter((part) => part !== null)
        .join(', ');
    case 'Partnership':
      return node.form === null ? null : i18n._(formNames[node.form]);
    case 'Programme':
      return node.status === null ? null : i18n._(statusNames[node.status]);
    default:
      return null;
  }
}
