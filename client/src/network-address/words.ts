import type { EntityKind, LinkKind, PartnershipForm, Projection, Role } from '../vocabulary/enums.generated.ts';

/** The words of the address, the same in both languages; a word is never changed, since addresses are shared. */
export const words = {
  view: { network: 'jaringan', map: 'peta', table: 'tabel', timeline: 'linimasa' },
  projection: {
    EXPLORE: 'jelajah',
    PARTIES: 'pihak',
    INITIATIVES: 'inisiatif',
    REGIONS: 'daerah',
    FUNDING: 'pendanaan',
  } satisfies Record<Projection, string>,
  kind: {
    REGION: 'daerah',
    ACTOR: 'aktor',
    PARTNERSHIP: 'kemitraan',
    PROGRAMME: 'program',
    AGREEMENT: 'naskah',
    PRACTICE: 'praktik',
    CHALLENGE: 'tantangan',
    POTENTIAL: 'potensi',
    SECTOR: 'sektor',
    GOAL: 'tujuan',
    INDICATOR: 'indikator',
    SOURCE: 'sumber',
  } satisfies Record<EntityKind, string>,
  link: {
    PARTNERSHIP: 'kemitraan',
    PROGRAMME: 'program',
    ROLE: 'peran',
    TERRITORY: 'wilayah',
    BORDER: 'batas',
    GOVERNMENT: 'pemerintahan',
    MEMBERSHIP: 'keanggotaan',
    PRACTICE: 'praktik',
    FUNDING: 'pendanaan',
  } satisfies Record<LinkKind, string>,
  form: {
    SISTER_CITY: 'kota-kembar',
    KSDD: 'ksdd',
    KSDPK: 'ksdpk',
    KSDPL: 'ksdpl',
    KSDLL: 'ksdll',
    SINERGI: 'sinergi',
    SOUTH_SOUTH: 'selatan-selatan',
    TRIANGULAR: 'triangular',
    REVERSE_LINKAGE: 'reverse-linkage',
    MULTI_PARTY: 'multipihak',
    OTHER: 'lain',
  } satisfies Record<PartnershipForm, string>,
  role: {
    FUNDING: 'pendana',
    ACCOUNTABLE: 'penanggung-jawab',
    EXTENDING: 'penyalur',
    IMPLEMENTING: 'pelaksana',
    BENEFICIARY: 'penerima',
    PIVOTAL: 'pivotal',
    FACILITATING: 'fasilitator',
    PARTNER: 'mitra',
    SIGNATORY: 'penanda-tangan',
    LEAD: 'ketua',
    SECRETARIAT: 'sekretariat',
    MEMBER: 'anggota',
  } satisfies Record<Role, string>,
} as const;

/** The values whose words stand in the text, in the order of the vocabulary; undefined when none is understood. */
export function readWords<Value extends string>(
  vocabulary: Readonly<Record<Value, string>>,
  text: string | undefined,
): Value[] | undefined {
  if (text === undefined) return undefined;
  const given = new Set(text.split(','));
  const values = (Object.keys(vocabulary) as Value[]).filter((value) => given.has(vocabulary[value]));
  return values.length === 0 ? undefined : values;
}

export function writeWords<Value extends string>(
  vocabulary: Readonly<Record<Value, string>>,
  values: readonly Value[] | undefined,
): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.map((value) => vocabulary[value]).join(',');
}
