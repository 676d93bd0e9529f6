import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EntityKind } from './enums.generated.ts';

export const kindNames: Readonly<Record<EntityKind, MessageDescriptor>> = {
  REGION: msg`Daerah`,
  ACTOR: msg`Aktor`,
  PARTNERSHIP: msg`Kemitraan`,
  PROGRAMME: msg`Program`,
  AGREEMENT: msg`Naskah kerja sama`,
  PRACTICE: msg`Praktik baik`,
  CHALLENGE: msg`Tantangan`,
  POTENTIAL: msg`Potensi`,
  SECTOR: msg`Sektor`,
  GOAL: msg`Tujuan`,
  INDICATOR: msg`Indikator`,
  SOURCE: msg`Sumber`,
};

/** The kinds in the order in which a person reads them. */
export const kindOrder = Object.keys(kindNames) as readonly EntityKind[];
