import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActorType, RegionLevel, RegionType, SourceType } from './enums.generated.ts';

export const regionTypeNames: Readonly<Record<RegionType, MessageDescriptor>> = {
  SUPRANATIONAL: msg`Kawasan dunia`,
  COUNTRY: msg`Negara`,
  PROVINCE: msg`Provinsi`,
  REGENCY: msg`Kabupaten`,
  CITY: msg`Kota`,
  FOREIGN_CITY: msg`Kota di luar negeri`,
  FOREIGN_REGION: msg`Daerah di luar negeri`,
};

export const regionLevelNames: Readonly<Record<RegionLevel, MessageDescriptor>> = {
  SUPRANATIONAL: msg`Kawasan dunia`,
  COUNTRY: msg`Negara`,
  PROVINCE: msg`Provinsi`,
  REGENCY: msg`Kabupaten atau kota`,
  FOREIGN: msg`Daerah di luar negeri`,
};

export const actorTypeNames: Readonly<Record<ActorType, MessageDescriptor>> = {
  GOVERNMENT: msg`Pemerintah`,
  LOCAL_GOVERNMENT: msg`Pemerintah daerah`,
  OTHER_PUBLIC_SECTOR: msg`Lembaga publik lain`,
  INTERNATIONAL_NGO: msg`LSM internasional`,
  NATIONAL_NGO: msg`LSM nasional`,
  REGIONAL_NGO: msg`LSM kawasan`,
  PARTNER_COUNTRY_NGO: msg`LSM di negara mitra`,
  PUBLIC_PRIVATE_PARTNERSHIP: msg`Kemitraan pemerintah dan swasta`,
  MULTILATERAL: msg`Lembaga multilateral`,
  FOUNDATION: msg`Yayasan`,
  PRIVATE_SECTOR: msg`Swasta`,
  PRIVATE_SECTOR_PROVIDER_COUNTRY: msg`Swasta di negara pemberi`,
  PRIVATE_SECTOR_RECIPIENT_COUNTRY: msg`Swasta di negara penerima`,
  PRIVATE_SECTOR_THIRD_COUNTRY: msg`Swasta di negara ketiga`,
  ACADEMIC: msg`Perguruan tinggi atau lembaga riset`,
  OTHER: msg`Lembaga lain`,
  COOPERATION_BODY: msg`Badan kerja sama daerah`,
  FORUM: msg`Forum`,
  ASSOCIATION: msg`Asosiasi`,
  METROPOLITAN_AREA: msg`Kawasan perencanaan metropolitan`,
  VILLAGE: msg`Desa`,
};

export const sourceTypeNames: Readonly<Record<SourceType, MessageDescriptor>> = {
  DATASET: msg`Kumpulan fakta`,
  ARTICLE: msg`Artikel`,
  PERSON: msg`Orang`,
};
