import { sectorId } from '../classification/sector-ids.ts';
import type { RelationInput } from '@jejaring/graph/model';
import { comparable } from '../iati/comparable.ts';
import { readDecisions } from '../../../platform/decisions/index.ts';

const rows = readDecisions(new URL('purposes.csv', import.meta.url), ['purpose', 'urusan', 'reason']);
const codesByPurpose = new Map(rows.map((row) => [comparable(row.purpose), row.urusan.split(' ')]));

/** Where no affair fits clearly (general development, the coordination of secretaries). Said, so that it is no silence. */
const withoutAffair = new Set(
  [
    'Kerja sama pembangunan wilayah perbatasan dua provinsi',
    'Kesepakatan pembangunan antardaerah Jawa Timur bagian barat dan Jawa Tengah',
    'Kerja sama pembangunan lintas provinsi kawasan Jakarta',
    'Kerja sama provinsi berstatus khusus dan istimewa',
    'Keterpaduan pembangunan Pulau Sulawesi',
    'Pembangunan segala bidang di perbatasan Kalteng–Kalsel–Kaltim',
    'Pengembangan potensi daerah dan pelayanan publik',
    'Komunikasi sekretaris daerah dan dorongan kerja sama daerah',
  ].map(comparable),
);

/** IN_SECTOR by the visible table of purposes; null where the table does not know the text. */
export function sectorsOf(purpose: string, from: string): RelationInput[] | null {
  const codes = codesByPurpose.get(comparable(purpose));
  if (codes === undefined) return purpose === '' || withoutAffair.has(comparable(purpose)) ? [] : null;
  return codes.map((code) => ({
    kind: 'IN_SECTOR',
    from,
    to: sectorId('urusan', code),
    qualifier: 'urusan',
    basis: 'INFERRED',
    rule: 'purpose read as an affair (purposes.csv)',
  }));
}
