import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from './enums.generated.ts';

export const roleNames: Readonly<Record<Role, MessageDescriptor>> = {
  FUNDING: msg`Pendana`,
  ACCOUNTABLE: msg`Penanggung jawab`,
  EXTENDING: msg`Penyalur`,
  IMPLEMENTING: msg`Pelaksana`,
  BENEFICIARY: msg`Penerima manfaat`,
  PIVOTAL: msg`Pemberi pengalaman`,
  FACILITATING: msg`Fasilitator`,
  PARTNER: msg`Mitra`,
  SIGNATORY: msg`Penanda tangan`,
  LEAD: msg`Ketua`,
  SECRETARIAT: msg`Sekretariat`,
  MEMBER: msg`Anggota`,
};

export const roleOrder = Object.keys(roleNames) as readonly Role[];
