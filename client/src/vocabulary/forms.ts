import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InitiativeStatus, Modality, PartnershipForm } from './enums.generated.ts';

export const formNames: Readonly<Record<PartnershipForm, MessageDescriptor>> = {
  SISTER_CITY: msg`Kota kembar`,
  KSDD: msg`Kerja sama antardaerah (KSDD)`,
  KSDPK: msg`Kerja sama dengan pihak ketiga (KSDPK)`,
  KSDPL: msg`Kerja sama dengan pemerintah daerah luar negeri (KSDPL)`,
  KSDLL: msg`Kerja sama dengan lembaga luar negeri (KSDLL)`,
  SINERGI: msg`Sinergi dengan pemerintah pusat`,
  SOUTH_SOUTH: msg`Kerja sama Selatan-Selatan`,
  TRIANGULAR: msg`Kerja sama triangular`,
  REVERSE_LINKAGE: msg`Reverse Linkage`,
  MULTI_PARTY: msg`Kerja sama banyak pihak`,
  OTHER: msg`Bentuk lain`,
};

export const statusNames: Readonly<Record<InitiativeStatus, MessageDescriptor>> = {
  PIPELINE: msg`Direncanakan`,
  IMPLEMENTATION: msg`Berjalan`,
  FINALISATION: msg`Tahap akhir`,
  CLOSED: msg`Selesai`,
  CANCELLED: msg`Dibatalkan`,
  SUSPENDED: msg`Ditangguhkan`,
};

export const statusOrder = Object.keys(statusNames) as readonly InitiativeStatus[];

export const modalityNames: Readonly<Record<Modality, MessageDescriptor>> = {
  TRAINING: msg`Pelatihan`,
  EXPERT_DISPATCH: msg`Pengiriman tenaga ahli`,
  STUDY_VISIT: msg`Kunjungan belajar`,
  EQUIPMENT: msg`Peralatan`,
  GRANT: msg`Hibah`,
  SCHOLARSHIP: msg`Beasiswa`,
  INTERNSHIP: msg`Magang`,
  TECHNICAL_COOPERATION: msg`Kerja sama teknik`,
  IN_KIND: msg`Bantuan bukan uang`,
};
