import type { ExpectedRelation } from './expected-relations.ts';
import type { FieldName } from './fields.ts';

/** A word in the languages of the product. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** What a field is called on pages and in tables; the same name means the same in every kind. In reading order. */
export const fieldWords: Readonly<Record<FieldName, Words>> = {
  names: { id: 'Nama', en: 'Name' },
  aliases: { id: 'Kode dan nama lain', en: 'Other codes and names' },
  descriptions: { id: 'Uraian', en: 'Description' },
  level: { id: 'Tingkat', en: 'Level' },
  type: { id: 'Jenis', en: 'Kind' },
  code: { id: 'Kode', en: 'Code' },
  codeScheme: { id: 'Skema kode', en: 'Code scheme' },
  country: { id: 'Negara', en: 'Country' },
  isAutonomous: { id: 'Otonom', en: 'Autonomous' },
  point: { id: 'Titik', en: 'Point' },
  population: { id: 'Penduduk', en: 'Population' },
  area: { id: 'Luas', en: 'Area' },
  founded: { id: 'Berdiri', en: 'Founded' },
  isUnnamed: { id: 'Golongan, bukan satu lembaga', en: 'A category, not one organisation' },
  website: { id: 'Situs', en: 'Website' },
  form: { id: 'Bentuk', en: 'Form' },
  modalities: { id: 'Cara kerja sama', en: 'Modality' },
  period: { id: 'Masa', en: 'Period' },
  plannedPeriod: { id: 'Masa rencana', en: 'Planned period' },
  status: { id: 'Status', en: 'Status' },
  identifier: { id: 'Pengenal IATI', en: 'IATI identifier' },
  isHumanitarian: { id: 'Kemanusiaan', en: 'Humanitarian' },
  reporter: { id: 'Pelapor', en: 'Reporter' },
  collaborationType: { id: 'Jenis kolaborasi (DAC)', en: 'Collaboration type (DAC)' },
  flowType: { id: 'Jenis aliran (DAC)', en: 'Flow type (DAC)' },
  financeType: { id: 'Jenis pembiayaan (DAC)', en: 'Finance type (DAC)' },
  aidType: { id: 'Jenis bantuan (DAC)', en: 'Aid type (DAC)' },
  signedOn: { id: 'Ditandatangani', en: 'Signed' },
  validUntil: { id: 'Berlaku sampai', en: 'Valid until' },
  number: { id: 'Nomor', en: 'Number' },
  hasEnded: { id: 'Sudah berakhir', en: 'Has ended' },
  stage: { id: 'Tahap', en: 'Stage' },
  results: { id: 'Hasil', en: 'Results' },
  lessons: { id: 'Pelajaran', en: 'Lessons' },
  theme: { id: 'Tema', en: 'Theme' },
  vocabulary: { id: 'Kosakata', en: 'Vocabulary' },
  unit: { id: 'Satuan', en: 'Unit' },
  decimals: { id: 'Angka di belakang koma', en: 'Decimals' },
  betterWhen: { id: 'Arah', en: 'Direction' },
  publisher: { id: 'Penerbit', en: 'Publisher' },
  url: { id: 'Alamat', en: 'Address' },
  licence: { id: 'Lisensi', en: 'Licence' },
  retrieved: { id: 'Diambil', en: 'Retrieved' },
  precedence: { id: 'Urutan kepercayaan', en: 'Order of trust' },
  caveats: { id: 'Yang perlu diketahui', en: 'What to know' },
  gaps: { id: 'Kekosongan', en: 'Gaps' },
};

/** What a relation is called that one expects of a kind and nobody states. */
export const expectedRelationWords: Readonly<Record<ExpectedRelation, Words>> = {
  parties: { id: 'Para pihak', en: 'Parties' },
  places: { id: 'Tempat', en: 'Places' },
  sectors: { id: 'Sektor', en: 'Sector' },
  originators: { id: 'Yang memulai', en: 'Originator' },
  facedBy: { id: 'Daerah yang menghadapi', en: 'Regions that face it' },
  regions: { id: 'Daerah yang memiliki', en: 'Regions that have it' },
};
