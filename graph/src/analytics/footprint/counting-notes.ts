/** How footprints count besides the rules of money: what a reader must know to count the same. */
export interface CountingNote {
  readonly code: string;
  readonly text: { readonly id: string; readonly en: string };
}

export const countingNotes: readonly CountingNote[] = [
  {
    code: 'PARTS',
    text: {
      id: 'Dengan induk dan bagiannya: juga kegiatan induk di atasnya dan semua bagian di bawahnya, bukan bagian lain dari induk itu. Kegiatan yang diikuti beberapa di antaranya dihitung sekali, begitu juga uangnya.',
      en: 'With parents and parts: also what the parents above it and all parts below it take part in, not the other parts of those parents. What several of them take part in counts once, and so does its money.',
    },
  },
  {
    code: 'REGION_AND_GOVERNMENT',
    text: {
      id: 'Daerah dan lembaga yang memerintahnya adalah dua mitra, sebab sumber menyebut salah satunya dan perannya berbeda.',
      en: 'A region and the body that governs it are two partners, for sources name the one or the other, in different roles.',
    },
  },
  {
    code: 'NAMED_PLACES',
    text: {
      id: 'Negara dan kawasan dihitung hanya bila disebut: kegiatan di satu negara tidak menambah kawasannya. Provinsi dan kabupaten juga dihitung bila titik kegiatan ada di dalamnya.',
      en: 'Countries and areas above them count only where they are named: what is in a country adds nothing to its area. Provinces and regencies also count where a point lies in them.',
    },
  },
  {
    code: 'UNKNOWN_PRESENCE',
    text: {
      id: 'Kegiatan yang hanya menyebut kawasan mungkin ada di negara mana pun yang oleh DAC dihitung di kawasan itu: di sana kehadirannya tidak diketahui, bukan tidak ada.',
      en: 'What names only an area may be in any country that the DAC counts there: its presence there is unknown, not none.',
    },
  },
  {
    code: 'OTHERS_PRESENT',
    text: {
      id: 'Pihak lain hadir bila kegiatannya di tempat dan sektor yang sama. Bagi sebuah daerah, itu semua pihak yang bekerja di dalamnya.',
      en: 'Somebody else is present with an activity in the same place and the same sector. Of a region, that is everybody who works in it.',
    },
  },
];
