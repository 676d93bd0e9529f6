import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkKind, Projection } from './enums.generated.ts';

/** What a line of the network says, as legend, filter and panel name it. */
export const linkNames: Readonly<Record<LinkKind, MessageDescriptor>> = {
  PARTNERSHIP: msg`bermitra`,
  PROGRAMME: msg`bersama dalam program`,
  ROLE: msg`peran`,
  TERRITORY: msg`wilayah`,
  BORDER: msg`berbatasan`,
  GOVERNMENT: msg`pemerintah dari`,
  MEMBERSHIP: msg`keanggotaan`,
  PRACTICE: msg`praktik baik`,
  FUNDING: msg`mendanai`,
};

export const projectionNames: Readonly<Record<Projection, MessageDescriptor>> = {
  EXPLORE: msg`Pihak dan kegiatan`,
  PARTIES: msg`Antarpihak`,
  INITIATIVES: msg`Pihak ke kegiatan`,
  REGIONS: msg`Antardaerah`,
  FUNDING: msg`Pendana ke tempat`,
};
