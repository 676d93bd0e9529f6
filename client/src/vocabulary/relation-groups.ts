import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Direction, RelationKind, Role } from './enums.generated.ts';
import { roleNames } from './roles.ts';

type OneWay = Exclude<Direction, 'BOTH'>;

/** Title of a list of relations, seen from the entity whose page it is: OUT where the entity is the relation's from. */
const titles: Readonly<Record<RelationKind, Readonly<Record<OneWay, MessageDescriptor>>>> = {
  PART_OF: { OUT: msg`Bagian dari`, IN: msg`Wilayah di dalamnya` },
  SUCCEEDS: { OUT: msg`Menggantikan`, IN: msg`Digantikan oleh` },
  BORDERS: { OUT: msg`Berbatasan dengan`, IN: msg`Berbatasan dengan` },
  GOVERNS: { OUT: msg`Memerintah`, IN: msg`Pemerintah` },
  LOCATED_IN: { OUT: msg`Berada di`, IN: msg`Lembaga di sini` },
  MEMBER_OF: { OUT: msg`Anggota dari`, IN: msg`Anggota` },
  PARTY_TO: { OUT: msg`Ikut serta dalam`, IN: msg`Para pihak` },
  PARENT_OF: { OUT: msg`Turunan`, IN: msg`Induk` },
  RELATED_TO: { OUT: msg`Berkaitan dengan`, IN: msg`Berkaitan dengan` },
  CORRESPONDS_TO: { OUT: msg`Padanan`, IN: msg`Padanan` },
  COVERS: { OUT: msg`Tempat`, IN: msg`Kegiatan yang menyebut tempat ini` },
  IN_SECTOR: { OUT: msg`Sektor`, IN: msg`Dalam sektor ini` },
  ADVANCES: { OUT: msg`Tujuan`, IN: msg`Mendorong tujuan ini` },
  ADDRESSES: { OUT: msg`Menjawab tantangan`, IN: msg`Dijawab oleh` },
  DRAWS_ON: { OUT: msg`Memakai potensi`, IN: msg`Dipakai oleh` },
  GOVERNED_BY: { OUT: msg`Naskah kerja sama`, IN: msg`Kemitraan di bawah naskah ini` },
  FACES: { OUT: msg`Tantangan`, IN: msg`Dihadapi oleh` },
  HAS_POTENTIAL: { OUT: msg`Potensi`, IN: msg`Potensi dari` },
  MEASURED: { OUT: msg`Indikator`, IN: msg`Nilai menurut daerah` },
  ORIGINATED: { OUT: msg`Praktik baik yang dimulai`, IN: msg`Dimulai oleh` },
  ADOPTED: { OUT: msg`Praktik baik yang diadopsi`, IN: msg`Diadopsi oleh` },
  REPLICATES: { OUT: msg`Meniru`, IN: msg`Ditiru oleh` },
  OF: { OUT: msg`Bagian dari kegiatan`, IN: msg`Aliran uang` },
  FROM: { OUT: msg`Dari`, IN: msg`Uang yang dibayarkan` },
  TO: { OUT: msg`Kepada`, IN: msg`Uang yang diterima` },
};

/** Role titles of one's own participation: «sebagai pendana». */
const ownRoles: Readonly<Record<Role, MessageDescriptor>> = {
  FUNDING: msg`Sebagai pendana`,
  ACCOUNTABLE: msg`Sebagai penanggung jawab`,
  EXTENDING: msg`Sebagai penyalur`,
  IMPLEMENTING: msg`Sebagai pelaksana`,
  BENEFICIARY: msg`Sebagai penerima manfaat`,
  PIVOTAL: msg`Sebagai pemberi pengalaman`,
  FACILITATING: msg`Sebagai fasilitator`,
  PARTNER: msg`Sebagai mitra`,
  SIGNATORY: msg`Sebagai penanda tangan`,
  LEAD: msg`Sebagai ketua`,
  SECRETARIAT: msg`Sebagai sekretariat`,
  MEMBER: msg`Sebagai anggota`,
};

/** Kinds in the order in which a page lists them: who with whom first, territory last. */
const kindsInOrder: readonly RelationKind[] = [
  'PARTY_TO',
  'MEMBER_OF',
  'GOVERNED_BY',
  'GOVERNS',
  'PARENT_OF',
  'RELATED_TO',
  'COVERS',
  'IN_SECTOR',
  'ADVANCES',
  'CORRESPONDS_TO',
  'ORIGINATED',
  'ADOPTED',
  'REPLICATES',
  'FACES',
  'ADDRESSES',
  'HAS_POTENTIAL',
  'DRAWS_ON',
  'LOCATED_IN',
  'MEASURED',
  'PART_OF',
  'BORDERS',
  'SUCCEEDS',
  'OF',
  'FROM',
  'TO',
];
const rolesInOrder = Object.keys(roleNames);

/** Sorts groups of relations for reading: by kind, then by role. */
export function inReadingOrder<Group extends { readonly kind: RelationKind; readonly role: Role | null }>(
  groups: readonly Group[],
): Group[] {
  const rank = ({ kind, role }: Group) =>
    kindsInOrder.indexOf(kind) * 100 + (role === null ? 0 : rolesInOrder.indexOf(role));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

/** The title of the relations of one kind, direction and role on the page of an entity. */
export function relationGroupTitle(kind: RelationKind, direction: Direction, role: Role | null): MessageDescriptor {
  if (role !== null && kind === 'PARTY_TO') return direction === 'IN' ? roleNames[role] : ownRoles[role];
  if (role !== null && kind === 'MEMBER_OF' && direction === 'IN') return roleNames[role];
  return titles[kind][direction === 'IN' ? 'IN' : 'OUT'];
}
