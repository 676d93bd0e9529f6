import type { BothLanguages } from '../challenges/index.ts';
import type { PeerModel } from './peer-model.ts';

export interface ModelDescription {
  readonly summary: BothLanguages;
  /** The steps in order. */
  readonly method: readonly BothLanguages[];
  readonly missing: BothLanguages;
}

/** The method in words, made of the same data as the computation; null describes a mix. */
export function describeModel(model: PeerModel | null): ModelDescription {
  if (model === null) return mix;
  switch (model.kind) {
    case 'INDICATORS':
      return {
        summary: {
          id: `Daerah yang angkanya paling dekat pada ${model.components.length} indikator.`,
          en: `Regions whose figures are nearest in ${model.components.length} indicators.`,
        },
        method: [...logarithms(model), standardise, euclid, rebase, ranges, level],
        missing,
      };
    case 'GEOGRAPHY':
      return {
        summary: {
          id: 'Daerah yang letaknya dekat, dengan luas dan kepadatan yang serupa.',
          en: 'Regions that lie near, with a similar area and density.',
        },
        method: [
          {
            id: `Bagian pertama, bobot ${percent(model.distanceWeight)} %: jarak lingkaran besar antara titik tengah kedua daerah, dibagi jarak terjauh dari daerah penanya.`,
            en: `First part, weight ${percent(model.distanceWeight)} %: the great-circle distance between the centroids, divided by the largest one from the asking region.`,
          },
          {
            id: `Bagian kedua, bobot ${percent(1 - model.distanceWeight)} %: jarak Euklides atas skor z dari log10 luas dan log10 kepadatan, dibagi yang terbesar.`,
            en: `Second part, weight ${percent(1 - model.distanceWeight)} %: the Euclidean distance over the z-scores of log10 area and log10 density, divided by the largest.`,
          },
          { id: 'Kedua bagian dijumlahkan menurut bobotnya.', en: 'The two are added by their weights.' },
          rebase,
          level,
        ],
        missing: {
          id: `${missing.id} Daerah tanpa luas tidak punya kepadatan; tanpa keduanya atau tanpa titik tengah daerah itu tidak dapat dibandingkan.`,
          en: `${missing.en} Without its area a region has no density either; without both, or without a centroid, it is not comparable.`,
        },
      };
    case 'ITEMS':
      return model.items === 'challenges' ? challenges : partners;
  }
}

/** Where the method comes from. */
export const methodReferences: readonly string[] = [
  'Office for National Statistics (UK), Clustering similar local authorities and statistical nearest neighbours in the UK, methodology',
  'CIPFA, Nearest Neighbours Model',
  'Ioffe, Improved Consistent Sampling, Weighted Minhash and L1 Sketching, ICDM 2010 (weighted Jaccard)',
];

const percent = (part: number) => Math.round(part * 100);

function logarithms({ components }: Extract<PeerModel, { kind: 'INDICATORS' }>): BothLanguages[] {
  const count = components.filter(({ transform }) => transform === 'LOG10').length;
  if (count === 0) return [];
  return [
    {
      id: `${count} dari ${components.length} indikator dibandingkan sebagai log10, karena angkanya membentang beberapa pangkat sepuluh.`,
      en: `${count} of the ${components.length} indicators are compared as log10, since their figures span powers of ten.`,
    },
  ];
}

const standardise: BothLanguages = {
  id: 'Setiap indikator menjadi skor z: dikurangi rata-rata dan dibagi simpangan baku populasi dari semua kabupaten/kota yang angkanya diketahui.',
  en: 'Each indicator becomes a z-score: less the mean, divided by the population standard deviation, of all regencies and cities whose figure is known.',
};
const euclid: BothLanguages = {
  id: 'Jarak dua daerah adalah akar dari jumlah kuadrat selisih skor z; setiap indikator berbobot sama.',
  en: 'The distance of two regions is the square root of the sum of squared differences of z-scores; every indicator weighs the same.',
};
const rebase: BothLanguages = {
  id: 'Jarak dibagi jarak terbesar dari daerah penanya: 0 berarti sama, 1 yang paling jauh. Jarak yang sama diurutkan menurut kode.',
  en: 'Distances are divided by the largest one from the asking region: 0 is the same, 1 the farthest. Ties go by code.',
};
const ranges: BothLanguages = {
  id: 'Rentang peringkat adalah peringkat terbaik dan terburuk bila salah satu indikator ditinggalkan.',
  en: 'The range of ranks is the best and the worst rank when any one indicator is left out.',
};
const level: BothLanguages = {
  id: 'Perbandingan selalu dengan semua kabupaten/kota; penyaring hanya memendekkan daftar.',
  en: 'The comparison is always with all regencies and cities; filters only shorten the list.',
};
const missing: BothLanguages = {
  id: 'Angka yang tidak diketahui ditinggalkan untuk pasangan itu, dan jumlah kuadrat dikalikan n / n yang diketahui; hal ini disebut. Daerah tanpa satu angka pun tidak diperingkat.',
  en: 'An unknown figure is left out of that pair, and the sum of squares is scaled by n / n known, and it is said so. A region without any figure is not ranked.',
};
const jaccard: readonly BothLanguages[] = [
  {
    id: 'Setiap butir berbobot logaritma dari kelangkaannya: ln(semua kabupaten/kota / yang memilikinya).',
    en: 'Each item weighs the logarithm of its rarity: ln(all regencies and cities / those that have it).',
  },
  {
    id: 'Jarak adalah 1 − Jaccard berbobot: bobot butir yang sama-sama dimiliki dibagi bobot butir yang dimiliki salah satunya.',
    en: 'The distance is 1 − weighted Jaccard: the weight of what both have over the weight of what either has.',
  },
  rebase,
  level,
];
const challenges: ModelDescription = {
  summary: { id: 'Daerah dengan tantangan yang sama.', en: 'Regions that share challenges.' },
  method: [
    {
      id: 'Butirnya adalah tantangan yang dinyatakan sumber, dan yang diturunkan dari indikator dengan aturan yang tertulis.',
      en: 'Items are challenges that a source states, and those derived from an indicator by a written rule.',
    },
    ...jaccard,
  ],
  missing: {
    id: 'Daerah tanpa tantangan yang tercatat tidak dapat dibandingkan: tidak tercatat bukan berarti tidak ada.',
    en: 'A region without any recorded challenge is not comparable: not recorded is not the same as none.',
  },
};
const partners: ModelDescription = {
  summary: { id: 'Daerah dengan mitra yang sama.', en: 'Regions that share partners.' },
  method: [
    {
      id: 'Butirnya adalah pihak yang berjarak satu langkah: peserta kemitraan atau program yang sama, dan badan tempat daerah menjadi anggota. Daerah dan pemerintahnya adalah satu pihak.',
      en: 'Items are the parties one step away: those of the same partnership or programme, and bodies of which the region is a member. A region and its government are one party.',
    },
    ...jaccard,
  ],
  missing: {
    id: 'Daerah tanpa mitra yang tercatat tidak dapat dibandingkan: tidak tercatat bukan berarti tidak ada.',
    en: 'A region without any recorded partner is not comparable: not recorded is not the same as none.',
  },
};
const mix: ModelDescription = {
  summary: { id: 'Campuran pilihan Anda.', en: 'A mix of your choice.' },
  method: [
    {
      id: 'Jarak adalah rata-rata berbobot dari jarak setiap bagian, yang masing-masing sudah dibagi jarak terbesarnya.',
      en: 'The distance is the weighted mean of the distances of the parts, each already divided by its largest.',
    },
    rebase,
    level,
  ],
  missing: {
    id: 'Bagian yang tidak diketahui untuk suatu pasangan ditinggalkan, dan bobot bagian lain dinaikkan sebanding.',
    en: 'A part that is unknown for a pair is left out of it, and the weights of the others are scaled up.',
  },
};
