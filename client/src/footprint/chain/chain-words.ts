import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChainLayer } from '../../vocabulary/enums.generated.ts';

export const layerNames: Readonly<Record<ChainLayer, MessageDescriptor>> = {
  DONOR: msg`Pendana`,
  INTERMEDIARY: msg`Penyalur`,
  IMPLEMENTER: msg`Pelaksana`,
  PLACE: msg`Tempat`,
};
