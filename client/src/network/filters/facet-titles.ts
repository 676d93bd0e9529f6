import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NetworkFacetField } from '../../vocabulary/enums.generated.ts';

export const facetTitles: Readonly<Record<NetworkFacetField, MessageDescriptor>> = {
  KIND: msg`Jenis`,
  LINK: msg`Hubungan`,
  FORM: msg`Bentuk`,
  ROLE: msg`Peran`,
  SECTOR: msg`Sektor`,
  SOURCE: msg`Sumber`,
  YEAR: msg`Periode`,
};
