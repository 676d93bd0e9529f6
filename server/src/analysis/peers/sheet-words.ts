import type { NotComparableReason } from '@jejaring/graph/analytics';
import type { Language } from '@jejaring/schema';

/** What stands in the heads of the tables that people take away. */
export interface SheetWords {
  readonly list: string;
  readonly method: string;
  readonly figures: string;
  readonly apart: string;
  readonly rank: string;
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly distance: string;
  readonly known: string;
  readonly components: string;
  readonly bestRank: string;
  readonly worstRank: string;
  readonly steps: string;
  readonly z: string;
  readonly share: string;
  readonly weight: string;
  readonly shared: string;
  readonly onlyMine: string;
  readonly onlyTheirs: string;
  readonly model: string;
  readonly sources: string;
  readonly caveats: string;
  readonly missing: string;
  readonly references: string;
  readonly asking: string;
  readonly compared: string;
  readonly indicator: string;
  readonly unit: string;
  readonly mine: string;
  readonly medianOfPeers: string;
  readonly medianOfAll: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<NotComparableReason, string>>;
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  ID: {
    list: 'Daerah mirip',
    method: 'Metode',
    figures: 'Indikator',
    apart: 'Tidak dapat dibandingkan',
    rank: 'Peringkat',
    code: 'Kode',
    name: 'Daerah',
    province: 'Provinsi',
    kind: 'Jenis',
    kinds: { REGENCY: 'Kabupaten', CITY: 'Kota' },
    distance: 'Jarak (0 sama, 1 terjauh)',
    known: 'Komponen diketahui',
    components: 'Komponen',
    bestRank: 'Peringkat terbaik',
    worstRank: 'Peringkat terburuk',
    steps: 'Langkah dalam jaringan',
    z: 'skor z',
    share: 'bagian dari jarak',
    weight: 'bobot',
    shared: 'Sama-sama dimiliki',
    onlyMine: 'Hanya daerah penanya',
    onlyTheirs: 'Hanya daerah ini',
    model: 'Model',
    sources: 'Sumber',
    caveats: 'Catatan sumber',
    missing: 'Nilai yang tidak diketahui',
    references: 'Rujukan metode',
    asking: 'Daerah penanya',
    compared: 'Daerah yang dibandingkan',
    indicator: 'Indikator',
    unit: 'Satuan',
    mine: 'Daerah penanya',
    medianOfPeers: 'Median daerah dalam daftar',
    medianOfAll: 'Median semua kabupaten/kota',
    reason: 'Alasan',
    reasons: {
      NO_VALUES: 'Tidak satu pun indikator model ini diketahui',
      NO_ITEMS: 'Tidak ada yang tercatat; bukan berarti tidak ada',
      NO_POINT: 'Titik tengahnya tidak diketahui',
      NOTHING_IN_COMMON: 'Tidak ada indikator yang diketahui untuk keduanya',
    },
  },
  EN: {
    list: 'Similar regions',
    method: 'Method',
    figures: 'Indicators',
    apart: 'Not comparable',
    rank: 'Rank',
    code: 'Code',
    name: 'Region',
    province: 'Province',
    kind: 'Kind',
    kinds: { REGENCY: 'Regency', CITY: 'City' },
    distance: 'Distance (0 the same, 1 the farthest)',
    known: 'Components known',
    components: 'Components',
    bestRank: 'Best rank',
    worstRank: 'Worst rank',
    steps: 'Steps in the network',
    z: 'z-score',
    share: 'share of the distance',
    weight: 'weight',
    shared: 'Shared',
    onlyMine: 'Only the asking region',
    onlyTheirs: 'Only this region',
    model: 'Model',
    sources: 'Sources',
    caveats: 'Caveats of the sources',
    missing: 'Unknown values',
    references: 'Where the method comes from',
    asking: 'Asking region',
    compared: 'Regions compared',
    indicator: 'Indicator',
    unit: 'Unit',
    mine: 'Asking region',
    medianOfPeers: 'Median of the regions listed',
    medianOfAll: 'Median of all regencies and cities',
    reason: 'Reason',
    reasons: {
      NO_VALUES: 'No indicator of this model is known',
      NO_ITEMS: 'Nothing is recorded; that is not the same as none',
      NO_POINT: 'Its centre is unknown',
      NOTHING_IN_COMMON: 'No indicator is known of both',
    },
  },
};
